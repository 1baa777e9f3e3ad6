// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/operationtexts.h"

#include <QSet>

namespace Find {

namespace {

/// Further down nobody remembers where a member was.
constexpr int DeepestMember = 4;
constexpr qsizetype MostMembers = 250;
constexpr qsizetype LongestDescription = 600;

/// Collects the names of members, each schema once.
class Members
{
public:
    void collect(const OpenApi::Schema &schema, int depth = 0)
    {
        if (!schema || depth > DeepestMember || m_names.size() >= MostMembers || m_seen.contains(schema.node().position()))
            return;
        m_seen.insert(schema.node().position());
        if (schema.isArray())
            return collect(schema.items(), depth + 1);
        for (const char *choice : {"oneOf", "anyOf"}) {
            for (const Json::Node branch : schema.keyword(choice))
                collect(OpenApi::Schema(schema.document(), branch), depth + 1);
        }
        for (const OpenApi::Schema::Property &property : schema.properties()) {
            if (!m_known.contains(property.name)) {
                m_known.insert(property.name);
                m_names.append(property.name);
            }
            collect(property.schema, depth + 1);
        }
    }
    [[nodiscard]] QString text() const { return m_names.join(u' '); }

private:
    QSet<quint32> m_seen;
    QSet<QString> m_known;
    QStringList m_names;
};

QString membersOf(const OpenApi::Operation &operation)
{
    // The body first: where both are large, it is what gets filled in.
    Members members;
    if (operation.requestBody) {
        for (const OpenApi::MediaType &media : operation.requestBody->content)
            members.collect(media.schema);
    }
    for (const OpenApi::ResponseDescription &response : operation.responses) {
        for (const OpenApi::MediaType &media : response.content)
            members.collect(media.schema);
    }
    return members.text();
}

} // namespace

Item itemOf(const OpenApi::Operation &operation)
{
    Item item;
    item.isLesser = operation.deprecated;
    item.texts = {
        {Field::Name, operation.summary.isEmpty() ? operation.path : operation.summary},
        {Field::Path, QString::fromLatin1(operation.method)},
        {Field::Path, operation.path},
        {Field::Path, operation.key},
        {Field::Path, operation.group},
        {Field::Member, membersOf(operation)},
        {Field::Description, operation.description.left(LongestDescription)},
    };
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        item.texts.append({Field::Parameter, parameter.name});
        item.texts.append({Field::Description, parameter.description.left(LongestDescription)});
    }
    return item;
}

QList<qsizetype> displayOrder(const OpenApi::Catalog &catalog)
{
    QList<qsizetype> order;
    for (const OpenApi::Catalog::Group &group : catalog.groups())
        order.append(group.operations);
    return order;
}

QList<Item> itemsOf(const OpenApi::Catalog &catalog)
{
    QList<Item> items;
    items.reserve(catalog.operations().size());
    for (const qsizetype place : displayOrder(catalog))
        items.append(itemOf(catalog.operations().at(place)));
    return items;
}

} // namespace Find
