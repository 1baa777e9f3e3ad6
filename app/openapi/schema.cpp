// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schema.h"

#include <algorithm>

namespace OpenApi {

namespace {

bool isSeen(const QList<Json::Node> &seen, Json::Node node)
{
    return std::find(seen.begin(), seen.end(), node) != seen.end();
}

/// Longer chains of allOf than anybody writes.
constexpr int DeepestAllOf = 200;
constexpr qsizetype MostAllOf = 2000;

/// The allOf branches of \a node, theirs before their parent's, and \a node itself last. Each place once, so circles end.
void collect(const Json::Document &description, Json::Node node, QList<Json::Node> &seen, QList<Json::Node> &parts, int depth = 0)
{
    const Json::Node target = followed(description, node).node;
    if (!target || depth > DeepestAllOf || seen.size() > MostAllOf || isSeen(seen, target))
        return;
    seen.append(target);
    const Json::Node branches = target["allOf"];
    if (branches.isArray()) {
        for (const Json::Node branch : branches)
            collect(description, branch, seen, parts, depth + 1);
    }
    parts.append(target);
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

Schema::Schema(Json::Document description, Json::Node node) : Schema(description, node, followed(description, node))
{
}

Schema::Schema(Json::Document description, Json::Node node, const Referenced &target)
    : m_description(std::move(description)), m_written(node), m_node(target.node), m_site(target.site), m_reference(target.name)
{
}

/// What holds here: the allOf branches, the schema itself, and what stands beside the $ref that led to it.
QList<Json::Node> Schema::parts() const
{
    QList<Json::Node> seen;
    QList<Json::Node> found;
    collect(m_description, m_node, seen, found);
    if (m_site)
        found.append(m_site);
    return found;
}

/// A keyword from beside the $ref, else the schema's own, else the first one its allOf branches have.
Json::Node Schema::inherited(const char *name) const
{
    if (const Json::Node nearest = keyword(name))
        return nearest;
    if (!m_node["allOf"])
        return {};
    for (const Json::Node part : parts()) {
        if (const Json::Node value = part[name])
            return value;
    }
    return {};
}

QString Schema::name() const
{
    return m_reference.isEmpty() ? m_node["title"].toString() : m_reference;
}

QStringList Schema::types() const
{
    QStringList found = strings(inherited("type"));
    const QString null = QStringLiteral("null");
    if (!found.isEmpty() && inherited("nullable").toBool() && !found.contains(null))
        found.append(null);
    return found;
}

bool Schema::isObject() const
{
    const QStringList allowed = types();
    return allowed.isEmpty() ? bool(inherited("properties")) : allowed.contains(QStringLiteral("object"));
}

bool Schema::isArray() const
{
    const QStringList allowed = types();
    return allowed.isEmpty() ? bool(inherited("items")) : allowed.contains(QStringLiteral("array"));
}

QString Schema::format() const
{
    return inherited("format").toString();
}

QString Schema::description() const
{
    return inherited("description").toString();
}

bool Schema::isReadOnly() const
{
    return inherited("readOnly").toBool();
}

bool Schema::isWriteOnly() const
{
    return inherited("writeOnly").toBool();
}

bool Schema::isDeprecated() const
{
    return inherited("deprecated").toBool();
}

QList<Schema::Property> Schema::properties() const
{
    const QStringList demanded = required();
    QList<Property> found;
    for (const Json::Node part : parts()) {
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
    for (const Json::Node part : parts()) {
        if (part["required"].isArray())
            found.append(strings(part["required"]));
    }
    found.removeDuplicates();
    return found;
}

Schema Schema::items() const
{
    return {m_description, inherited("items")};
}

QList<QByteArray> Schema::enumValues() const
{
    QList<QByteArray> found;
    const Json::Node allowed = inherited("enum");
    if (allowed.isArray()) {
        for (const Json::Node value : allowed)
            found.append(jsonText(value));
    } else if (const Json::Node only = inherited("const")) {
        found.append(jsonText(only));
    }
    return found;
}

QByteArray Schema::example() const
{
    if (const Json::Node one = keyword("example"))
        return jsonText(one);
    const Json::Node several = keyword("examples");
    return several.isArray() ? jsonText(several[0]) : QByteArray();
}

QByteArray Schema::defaultValue() const
{
    return jsonText(inherited("default"));
}

Json::Node Schema::keyword(const char *name) const
{
    const Json::Node beside = m_site[name];
    return beside ? beside : m_node[name];
}

Json::Node Schema::inheritedKeyword(const char *name) const
{
    return inherited(name);
}

bool operator==(const Schema &left, const Schema &right)
{
    if (left.m_node == right.m_node && left.m_site == right.m_site)
        return true;
    return bool(left.m_node) == bool(right.m_node) && left.m_site.position() == right.m_site.position() && left.m_node.position() == right.m_node.position() && left.m_description == right.m_description;
}

} // namespace OpenApi
