// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/forms.h"

#include "app/openapi/pattern.h"

#include <algorithm>

namespace OpenApi {

namespace {

constexpr qsizetype MostForms = 200;
constexpr int DeepestLevel = 32;

bool isSchema(Json::Node node)
{
    return node.isObject() && node.size() > 0;
}

} // namespace

void Forms::add(const Schema &schema, int level)
{
    if (!schema.node().isObject() || level > DeepestLevel || m_schemas.size() >= MostForms || m_schemas.contains(schema))
        return;
    m_schemas.append(schema);
    for (const char *keyword : {"allOf", "oneOf", "anyOf"}) {
        const Json::Node branches = schema.keyword(keyword);
        if (!branches.isArray())
            continue;
        for (const Json::Node branch : branches)
            add(Schema(schema.document(), branch), level + 1);
    }
    for (const char *keyword : {"then", "else"}) {
        if (const Json::Node branch = schema.keyword(keyword))
            add(Schema(schema.document(), branch), level + 1);
    }
}

QList<Schema::Property> Forms::properties() const
{
    QList<Schema::Property> found;
    for (const Schema &schema : m_schemas) {
        for (const Schema::Property &property : schema.properties()) {
            const auto known = std::find_if(found.begin(), found.end(), [&](const Schema::Property &other) { return other.name == property.name; });
            if (known == found.end())
                found.append(property);
            else
                known->required = known->required || property.required;
        }
    }
    return found;
}

Forms Forms::member(const QString &name) const
{
    Forms found;
    for (const Schema &schema : m_schemas) {
        if (const Json::Node own = schema.keyword("properties")[QStringView(name)])
            found.add(Schema(schema.document(), own), 0);
    }
    Patterns patterns;
    for (const Schema &schema : m_schemas) {
        const Json::Node described = schema.keyword("patternProperties");
        if (!described.isObject())
            continue;
        for (const Json::Node own : described) {
            if (patterns.matches(own.name(), name))
                found.add(Schema(schema.document(), own), 0);
        }
    }
    for (const Schema &schema : m_schemas) {
        if (found.isEmpty())
            found.add(Schema(schema.document(), schema.keyword("additionalProperties")), 0);
    }
    return found;
}

Forms Forms::element(qsizetype place) const
{
    Forms found;
    for (const Schema &schema : m_schemas) {
        const Json::Node own = schema.keyword("prefixItems")[place];
        found.add(Schema(schema.document(), own ? own : schema.keyword("items")), 0);
    }
    return found;
}

bool Forms::isOpen() const
{
    bool hasProperties = false;
    for (const Schema &schema : m_schemas) {
        const Json::Node others = schema.keyword("additionalProperties");
        if (others.toBool() || isSchema(others) || schema.keyword("patternProperties"))
            return true;
        hasProperties = hasProperties || schema.keyword("properties").size() > 0;
    }
    return !hasProperties;
}

bool Forms::describes(const QString &name) const
{
    return std::any_of(m_schemas.begin(), m_schemas.end(), [&](const Schema &schema) { return bool(schema.keyword("properties")[QStringView(name)]); });
}

bool Forms::isRequired(const QString &name) const
{
    return std::any_of(m_schemas.begin(), m_schemas.end(), [&](const Schema &schema) { return schema.required().contains(name); });
}

} // namespace OpenApi
