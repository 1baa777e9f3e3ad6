// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/referencecheck.h"

#include "app/json/index.h"
#include "app/openapi/reference.h"

#include <QHash>

namespace OpenApi {

QList<Json::Node> referencesIn(const Json::Document &document)
{
    QList<Json::Node> found;
    const Json::Index &index = *Json::Index::of(document.root());
    const quint32 name = index.names().find("$ref");
    for (quint32 position = 0; name != 0 && position < index.count(); ++position) {
        if (index.at(position).name() == name && index.node(position).isString())
            found.append(index.node(position));
    }
    return found;
}

bool isInsideExample(const Json::Document &document, Json::Node node)
{
    static const QStringList names{"example", "examples", "default", "value"};
    const Json::Path path = document.pathOf(node);
    for (const Json::Path::Step &step : path.steps) {
        const QString *const name = std::get_if<QString>(&step);
        if (name && (names.contains(*name) || (name->startsWith(QLatin1String("x-")) && *name != QLatin1String("x-tryout-files"))))
            return true;
    }
    return false;
}

void checkReferences(const Json::Document &description, Findings &findings)
{
    QHash<QByteArray, bool> known;
    for (const Json::Node reference : referencesIn(description)) {
        const QByteArray text = reference.toUtf8();
        if (!text.startsWith('#'))
            continue;
        auto leads = known.constFind(text);
        if (leads == known.constEnd())
            leads = known.insert(text, bool(followed(description, text).node));
        if (!*leads && findings.all().size() < MostFindings && !isInsideExample(description, reference))
            findings.add(Fault::Kind::UnresolvedReference, reference.range().offset, QString::fromUtf8(text));
    }
}

} // namespace OpenApi
