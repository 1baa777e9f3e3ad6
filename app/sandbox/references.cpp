// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/references.h"

namespace Sandbox {

namespace {

void collect(Json::Node node, const QStringList &path, qsizetype step, QStringList &values)
{
    if (node.isArray()) {
        for (const Json::Node each : node)
            collect(each, path, step, values);
    } else if (step < path.size()) {
        if (const Json::Node member = node[path[step]])
            collect(member, path, step + 1, values);
    } else if (const QString value = node.toString(); !value.isEmpty()) {
        values.append(value);
    }
}

} // namespace

QStringList valuesAt(Json::Node node, const QStringList &path)
{
    QStringList values;
    collect(node, path, 0, values);
    return values;
}

std::optional<ApiError> References::broken(const QString &organization, const Resource &resource, Json::Node body)
{
    QStringList rules;
    for (const Reference &reference : resource.references) {
        const QStringList values = valuesAt(body, reference.path);
        const bool areThere = std::ranges::all_of(values, [&](const QString &id) {
            return m_store.find({organization, reference.resource}, id).has_value();
        });
        if (!areThere)
            rules.append(notFoundFor(reference.path.join(u'.')));
    }
    return rules.isEmpty() ? std::nullopt : std::optional(bodyBreaks(rules, resource));
}

QList<Referring> References::incoming(const QString &organization, const QString &resource, const QString &id)
{
    QList<Referring> all;
    for (const Resource &each : resources()) {
        Referring referring{each.name, {}};
        for (const Reference &reference : each.references) {
            if (reference.resource != resource)
                continue;
            for (const Record &record : m_store.mentioning(organization, each.name, id)) {
                const Json::Document body = Json::Document::parse(record.body).value_or(Json::Document());
                if (valuesAt(body.root(), reference.path).contains(id) && !referring.records.contains(record))
                    referring.records.append(record);
            }
        }
        if (!referring.records.isEmpty())
            all.append(referring);
    }
    return all;
}

} // namespace Sandbox
