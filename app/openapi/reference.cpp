// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/reference.h"

namespace OpenApi {

namespace {

/// Longer chains than anybody writes; a circle ends here as well.
constexpr int LongestChain = 64;

QString unescaped(const QByteArray &step)
{
    if (!step.contains('~'))
        return QString::fromUtf8(step);
    return QString::fromUtf8(step).replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

Json::Node stepInto(Json::Node node, const QString &step)
{
    if (!node.isArray())
        return node[QStringView(step)];
    bool isIndex = false;
    const qlonglong index = step.toLongLong(&isIndex);
    return isIndex && index >= 0 ? node[qsizetype(index)] : Json::Node();
}

/// What the pointer after # names, and its last step.
Referenced resolved(const Json::Document &description, const QByteArray &reference)
{
    const QByteArray pointer = reference.contains('%') ? QByteArray::fromPercentEncoding(reference) : reference;
    if (!pointer.startsWith('#') || (pointer.size() > 1 && pointer.at(1) != '/'))
        return {};
    Referenced found{description.root(), {}};
    for (qsizetype start = 2; start <= pointer.size();) {
        const qsizetype slash = pointer.indexOf('/', start);
        const qsizetype end = slash < 0 ? pointer.size() : slash;
        found.name = unescaped(pointer.sliced(start, end - start));
        found.node = stepInto(found.node, found.name);
        start = end + 1;
    }
    return found;
}

} // namespace

Referenced followed(const Json::Document &description, const QByteArray &reference)
{
    Referenced found = resolved(description, reference);
    for (int link = 0; link < LongestChain; ++link) {
        const Json::Node next = found.node["$ref"];
        if (!next.isString())
            return found;
        found = resolved(description, next.toUtf8());
    }
    return {};
}

Referenced followed(const Json::Document &description, Json::Node node)
{
    const Json::Node reference = node["$ref"];
    if (!reference.isString())
        return {node, {}};
    Referenced found = followed(description, reference.toUtf8());
    if (node.size() > 1)
        found.site = node;
    return found;
}

} // namespace OpenApi
