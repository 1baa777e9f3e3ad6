// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/compiledschema.h"

#include "app/json/document.h"

#include <deque>
#include <functional>
#include <memory>

namespace OpenApi {

/// Fetches the document with that URI, without fragment; the empty document if there is none.
using SchemaLoader = std::function<Json::Document(const QString &uri)>;

/// The documents that schemas stand in, and what their identifiers, anchors and references mean. Grows as references are followed.
class SchemaSources
{
public:
    /// A schema with an identifier of its own, or a whole document (JSON Schema 2020-12 §4.3.5).
    struct Resource
    {
        quint32 source = 0;
        Json::Node root;
        QString uri;
        Dialect dialect = Dialect::Draft202012;
        /// The keywords that assert are in its vocabulary.
        bool asserts = true;
        bool assertsFormats = false;
        QHash<QString, Json::Node> anchors;
        QHash<QString, Json::Node> dynamicAnchors;
    };

    SchemaSources(const Json::Document &document, const QString &uri, Dialect dialect, SchemaLoader loader);
    SchemaSources(const SchemaSources &) = delete;
    SchemaSources &operator=(const SchemaSources &) = delete;

    [[nodiscard]] const Json::Document &document(quint32 source) const { return m_sources[source].document; }
    [[nodiscard]] const Resource &resource(quint32 number) const { return m_resources[number]; }
    /// The schema at a node of a source; the first source is the document given.
    [[nodiscard]] SchemaLink at(quint32 source, Json::Node node);
    /// Null where the reference leads nowhere.
    [[nodiscard]] SchemaLink resolve(const CompiledSchema &from, const QString &reference);
    /// The schema with that $dynamicAnchor in the resource; null if it has none.
    [[nodiscard]] SchemaLink dynamicAnchor(quint32 resource, const QString &name);
    /// References that led nowhere, in the order they were met.
    [[nodiscard]] const QStringList &unresolved() const { return m_unresolved; }

private:
    struct Source
    {
        Json::Document document;
        /// By their roots' positions.
        std::vector<quint32> resources;
    };

    quint32 add(const Json::Document &document, const QString &uri, Dialect dialect);
    quint32 addResource(quint32 source, Json::Node root, const QString &uri, Dialect dialect);
    void readVocabulary(Resource &resource);
    [[nodiscard]] quint32 resourceAt(quint32 source, quint32 position) const;
    /// The resource with that URI, loaded if need be.
    [[nodiscard]] const Resource *resourceFor(const QString &uri, Dialect dialect);
    [[nodiscard]] Json::Document load(const QString &uri) const;

    std::vector<Source> m_sources;
    /// A deque: references to its elements stay while it grows.
    std::deque<Resource> m_resources;
    QHash<QString, quint32> m_byUri;
    QHash<quint64, SchemaLink> m_byPlace;
    std::vector<std::unique_ptr<CompiledSchema>> m_schemas;
    SchemaLoader m_loader;
    QStringList m_unresolved;
};

} // namespace OpenApi
