// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/operationtexts.h"

#include "app/openapi/reference.h"

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
    void collect(const OpenApi::Schema &schema) { collect(schema.document(), schema.node(), 0); }
    [[nodiscard]] QString text() const { return m_names.join(u' '); }

private:
    /// The text itself is walked: what a schema means does not matter here, and there are many.
    void collect(const Json::Document &document, Json::Node written, int depth)
    {
        const Json::Node node = written ? OpenApi::followed(document, written).node : written;
        if (!node || depth > DeepestMember || m_names.size() >= MostMembers || m_seen.contains(node.position()))
            return;
        m_seen.insert(node.position());
        for (const Json::Node keyword : node) {
            const QString name = keyword.name();
            if (name == QLatin1String("items"))
                collect(document, keyword, depth + 1);
            else if (name == QLatin1String("oneOf") || name == QLatin1String("anyOf") || name == QLatin1String("allOf"))
                collectAll(document, keyword, depth + 1);
            else if (name == QLatin1String("properties"))
                collectProperties(document, keyword, depth + 1);
        }
    }
    void collectAll(const Json::Document &document, Json::Node schemas, int depth)
    {
        for (const Json::Node schema : schemas)
            collect(document, schema, depth);
    }
    void collectProperties(const Json::Document &document, Json::Node properties, int depth)
    {
        for (const Json::Node property : properties) {
            const QString name = property.name();
            if (!m_known.contains(name)) {
                m_known.insert(name);
                m_names.append(name);
            }
            collect(document, property, depth);
        }
    }

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
