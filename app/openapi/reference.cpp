// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/reference.h"

#include <QStringList>
#include <QUrl>

namespace OpenApi {

namespace {

/// Longer chains than anybody writes; a circle ends here as well.
constexpr int LongestChain = 64;

QString unescaped(QString step)
{
    return step.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

Json::Node stepInto(Json::Node node, const QString &step)
{
    if (!node.isArray())
        return node[QStringView(step)];
    bool isIndex = false;
    const qlonglong index = step.toLongLong(&isIndex);
    return isIndex && index >= 0 ? node[qsizetype(index)] : Json::Node();
}

} // namespace

Referenced followed(const Json::Document &description, Json::Node node)
{
    Referenced found{node, {}};
    for (int link = 0; link < LongestChain; ++link) {
        const Json::Node reference = found.node["$ref"];
        if (!reference.isString())
            return found;
        const QString pointer = QUrl::fromPercentEncoding(reference.toUtf8());
        if (!pointer.startsWith(QLatin1Char('#')))
            return {};
        QStringList steps = pointer.mid(1).split(QLatin1Char('/'));
        if (!steps.takeFirst().isEmpty())
            return {};
        found.node = description.root();
        for (const QString &step : steps)
            found.node = stepInto(found.node, unescaped(step));
        found.name = steps.isEmpty() ? QString() : unescaped(steps.last());
    }
    return {};
}

} // namespace OpenApi
