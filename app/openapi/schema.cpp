// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schema.h"

#include "app/openapi/reference.h"

#include <algorithm>

namespace OpenApi {

namespace {

bool isSeen(const QList<Json::Node> &seen, Json::Node node)
{
    return std::find(seen.begin(), seen.end(), node) != seen.end();
}

/// The allOf branches of \a node, theirs before their parent's, and \a node itself last. Each place once, so circles end.
void collect(const Json::Document &description, Json::Node node, QList<Json::Node> &seen, QList<Json::Node> &parts)
{
    const Json::Node target = followed(description, node).node;
    if (!target || isSeen(seen, target))
        return;
    seen.append(target);
    const Json::Node branches = target["allOf"];
    if (branches.isArray()) {
        for (const Json::Node branch : branches)
            collect(description, branch, seen, parts);
    }
    parts.append(target);
}

QList<Json::Node> parts(const Json::Document &description, Json::Node node)
{
    QList<Json::Node> seen;
    QList<Json::Node> found;
    collect(description, node, seen, found);
    return found;
}

/// A keyword of the schema's own, or the first one its allOf branches have.
Json::Node inherited(const Json::Document &description, Json::Node node, const char *name)
{
    if (const Json::Node own = node[name])
        return own;
    if (!node["allOf"])
        return {};
    for (const Json::Node part : parts(description, node)) {
        if (const Json::Node value = part[name])
            return value;
    }
    return {};
}

QByteArray jsonText(Json::Node node)
{
    return node ? node.text().toByteArray() : QByteArray();
}

QStringList strings(Json::Node node)
{
    if (node.isString())
        return {node.toString()};
    QStringList found;
    if (node.isArray()) {
        for (const Json::Node element : node)
            found.append(element.toString());
    }
    return found;
}

} // namespace

Schema::Schema(Json::Document description, Json::Node node) : m_description(std::move(description)), m_written(node)
{
    const Referenced target = followed(m_description, node);
    m_node = target.node;
    m_reference = target.name;
}

QString Schema::name() const
{
    return m_reference.isEmpty() ? m_node["title"].toString() : m_reference;
}

QStringList Schema::types() const
{
    QStringList found = strings(inherited(m_description, m_node, "type"));
    const QString null = QStringLiteral("null");
    if (!found.isEmpty() && inherited(m_description, m_node, "nullable").toBool() && !found.contains(null))
        found.append(null);
    return found;
}

bool Schema::isObject() const
{
    const QStringList allowed = types();
    return allowed.isEmpty() ? bool(inherited(m_description, m_node, "properties")) : allowed.contains(QStringLiteral("object"));
}

bool Schema::isArray() const
{
    const QStringList allowed = types();
    return allowed.isEmpty() ? bool(inherited(m_description, m_node, "items")) : allowed.contains(QStringLiteral("array"));
}

QString Schema::format() const
{
    return inherited(m_description, m_node, "format").toString();
}

QString Schema::description() const
{
    return inherited(m_description, m_node, "description").toString();
}

bool Schema::isReadOnly() const
{
    return inherited(m_description, m_node, "readOnly").toBool();
}

bool Schema::isWriteOnly() const
{
    return inherited(m_description, m_node, "writeOnly").toBool();
}

bool Schema::isDeprecated() const
{
    return inherited(m_description, m_node, "deprecated").toBool();
}

QList<Schema::Property> Schema::properties() const
{
    const QStringList demanded = required();
    QList<Property> found;
    for (const Json::Node part : parts(m_description, m_node)) {
        const Json::Node members = part["properties"];
        if (!members.isObject())
            continue;
        for (const Json::Node member : members) {
            const QString name = member.name();
            const Property property{name, Schema(m_description, member), demanded.contains(name)};
            const auto known = std::find_if(found.begin(), found.end(), [&](const Property &other) { return other.name == name; });
            if (known == found.end())
                found.append(property);
            else
                *known = property;
        }
    }
    return found;
}

QStringList Schema::required() const
{
    QStringList found;
    for (const Json::Node part : parts(m_description, m_node)) {
        if (part["required"].isArray())
            found.append(strings(part["required"]));
    }
    found.removeDuplicates();
    return found;
}

Schema Schema::items() const
{
    return {m_description, inherited(m_description, m_node, "items")};
}

QList<QByteArray> Schema::enumValues() const
{
    QList<QByteArray> found;
    const Json::Node allowed = inherited(m_description, m_node, "enum");
    if (allowed.isArray()) {
        for (const Json::Node value : allowed)
            found.append(jsonText(value));
    } else if (const Json::Node only = inherited(m_description, m_node, "const")) {
        found.append(jsonText(only));
    }
    return found;
}

QByteArray Schema::example() const
{
    if (const Json::Node one = m_node["example"])
        return jsonText(one);
    const Json::Node several = m_node["examples"];
    return several.isArray() ? jsonText(several[0]) : QByteArray();
}

QByteArray Schema::defaultValue() const
{
    return jsonText(inherited(m_description, m_node, "default"));
}

Json::Node Schema::keyword(const char *name) const
{
    return m_node[name];
}

Json::Node Schema::inheritedKeyword(const char *name) const
{
    return inherited(m_description, m_node, name);
}

bool operator==(const Schema &left, const Schema &right)
{
    if (left.m_node == right.m_node)
        return true;
    return bool(left.m_node) == bool(right.m_node) && left.m_node.position() == right.m_node.position() && left.m_description == right.m_description;
}

} // namespace OpenApi
