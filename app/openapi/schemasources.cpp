// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemasources.h"

#include "app/json/index.h"
#include "app/openapi/metaschemas.h"
#include "app/openapi/reference.h"
#include "app/openapi/schemaidentifiers.h"

#include <QUrl>

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

using Kind = SchemaIdentifier::Kind;

QString resolved(const QString &base, const QString &reference)
{
    const QUrl url(reference);
    return (base.isEmpty() ? url : QUrl(base).resolved(url)).adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

/// RFC 6901 §4.
Json::Node pointed(Json::Node node, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        node = stepInto(node, step.toUtf8());
    }
    return node;
}

Json::Node targetIn(const SchemaSources::Resource &resource, const QString &fragment)
{
    if (fragment.isEmpty())
        return resource.root;
    return fragment.startsWith(u'/') ? pointed(resource.root, fragment) : resource.anchors.value(fragment);
}

} // namespace

SchemaSources::SchemaSources(const Json::Document &document, const QString &uri, Dialect dialect, SchemaLoader loader) : m_loader(std::move(loader))
{
    add(document, resolved({}, uri), dialect);
}

quint32 SchemaSources::add(const Json::Document &document, const QString &uri, Dialect dialect)
{
    const auto source = static_cast<quint32>(m_sources.size());
    m_sources.push_back({document, {}});
    m_byUri.insert(uri, addResource(source, document.root(), uri, dialect));
    for (const SchemaIdentifier &identifier : identifiersIn(document, dialect)) {
        const quint32 around = resourceAt(source, identifier.schema.position());
        Resource &parent = m_resources[around];
        if (identifier.kind == Kind::Id) {
            const QString id = resolved(parent.uri, identifier.text);
            if (identifier.schema == parent.root)
                parent.uri = id;
            const quint32 owner = identifier.schema == parent.root ? around : addResource(source, identifier.schema, id, parent.dialect);
            if (!m_byUri.contains(id))
                m_byUri.insert(id, owner);
        } else {
            parent.anchors.insert(identifier.text, identifier.schema);
            if (identifier.kind == Kind::DynamicAnchor)
                parent.dynamicAnchors.insert(identifier.text, identifier.schema);
        }
    }
    return source;
}

quint32 SchemaSources::addResource(quint32 source, Json::Node root, const QString &uri, Dialect dialect)
{
    const auto number = static_cast<quint32>(m_resources.size());
    // OpenAPI's own dialects are told by the description, not by $schema.
    const Dialect own = isOfOpenApi(dialect) ? dialect : dialectNamed(root).value_or(dialect);
    m_resources.push_back({source, root, uri, own, true, false, {}, {}});
    readVocabulary(m_resources.back());
    m_sources[source].resources.push_back(number);
    return number;
}

/// JSON Schema 2020-12 §8.1.2: without the validation vocabulary nothing is asserted.
void SchemaSources::readVocabulary(Resource &resource)
{
    const QString name = resource.root["$schema"].toString();
    if (name.isEmpty() || isMetaschema(name))
        return;
    const Json::Document metaschema = load(resolved({}, name));
    const Json::Node vocabulary = metaschema.root()["$vocabulary"];
    if (!vocabulary.isObject())
        return;
    resource.asserts = bool(vocabulary["https://json-schema.org/draft/2020-12/vocab/validation"]);
    resource.assertsFormats = bool(vocabulary["https://json-schema.org/draft/2020-12/vocab/format-assertion"]);
}

Json::Document SchemaSources::load(const QString &uri) const
{
    const Json::Document known = metaschema(uri);
    return known.root() || !m_loader ? known : m_loader(uri);
}

/// The innermost one around the position: those that begin before it are looked at from the last.
quint32 SchemaSources::resourceAt(quint32 source, quint32 position) const
{
    const std::vector<quint32> &numbers = m_sources[source].resources;
    auto after = std::upper_bound(numbers.begin(), numbers.end(), position,
                                  [&](quint32 place, quint32 number) { return place < m_resources[number].root.position(); });
    while (after != numbers.begin()) {
        const Json::Node root = m_resources[*--after].root;
        if (after == numbers.begin() || position < Json::Index::of(root)->at(root.position()).next)
            return *after;
    }
    return numbers.front();
}

SchemaLink SchemaSources::at(quint32 source, Json::Node node)
{
    SchemaLink &known = m_byPlace[quint64(source) << 32 | node.position()];
    if (known == nullptr) {
        m_schemas.push_back(std::make_unique<CompiledSchema>());
        known = m_schemas.back().get();
        known->node = node;
        known->source = source;
        known->resource = resourceAt(source, node.position());
    }
    return known;
}

const SchemaSources::Resource *SchemaSources::resourceFor(const QString &uri, Dialect dialect)
{
    if (!m_byUri.contains(uri)) {
        const Json::Document loaded = load(uri);
        if (!loaded.root())
            return nullptr;
        add(loaded, uri, dialectOf(loaded).value_or(dialect));
    }
    return &m_resources[m_byUri.value(uri)];
}

SchemaLink SchemaSources::resolve(const CompiledSchema &from, const QString &reference)
{
    const Resource &own = m_resources[from.resource];
    const Resource *const resource = reference.startsWith(u'#') ? &own : resourceFor(resolved(own.uri, reference), own.dialect);
    const QString fragment = QUrl::fromPercentEncoding(reference.section(u'#', 1).toUtf8());
    const Json::Node target = resource ? targetIn(*resource, fragment) : Json::Node();
    if (target.isObject() || target.isBoolean())
        return at(resource->source, target);
    if (!m_unresolved.contains(reference))
        m_unresolved.append(reference);
    return nullptr;
}

SchemaLink SchemaSources::dynamicAnchor(quint32 resource, const QString &name)
{
    const Resource &place = m_resources[resource];
    const auto found = place.dynamicAnchors.constFind(name);
    return found == place.dynamicAnchors.constEnd() ? nullptr : at(place.source, *found);
}

} // namespace OpenApi
