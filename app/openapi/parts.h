// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/fault.h"
#include "app/openapi/operation.h"
#include "app/openapi/referenceindex.h"

#include <QHash>

namespace OpenApi {

/// Reads the parts operations are made of. What is referred to is read once and shared, so that many references to something large cost
/// nothing.
class Parts
{
public:
    Parts(const Json::Document &description, Findings &findings) : m_description(description), m_findings(findings), m_references(description) {}

    [[nodiscard]] Json::Node follow(Json::Node node) { return m_references.followed(node).node; }
    [[nodiscard]] Schema schema(Json::Node node);
    [[nodiscard]] Parameter parameter(Json::Node node);
    [[nodiscard]] QList<MediaType> content(Json::Node node);
    [[nodiscard]] std::optional<RequestBody> requestBody(Json::Node node);
    [[nodiscard]] QList<ResponseDescription> responses(Json::Node node);
    [[nodiscard]] static QList<Server> servers(Json::Node list);
    [[nodiscard]] QList<SecurityRequirement> security(Json::Node list);

private:
    template<typename Part>
    using Known = QHash<quint32, Part>;

    [[nodiscard]] Parameter readParameter(Json::Node node);
    [[nodiscard]] Parameter readHeader(Json::Node node);
    [[nodiscard]] RequestBody readBody(Json::Node node);
    [[nodiscard]] ResponseDescription readResponse(Json::Node node);
    [[nodiscard]] MediaType readMediaType(Json::Node node);
    [[nodiscard]] NamedExample readExample(Json::Node node);
    [[nodiscard]] QList<NamedExample> examples(Json::Node node);
    [[nodiscard]] QList<Link> links(Json::Node node);
    [[nodiscard]] SecurityScheme securityScheme(Json::Node named, const QString &name);
    void readShape(Parameter &parameter, Json::Node node);
    /// What \a read makes of \a node, or of what it refers to: of that, only once.
    template<typename Part>
    [[nodiscard]] Part shared(Json::Node node, Known<Part> &known, Part (Parts::*read)(Json::Node));

    const Json::Document &m_description;
    Findings &m_findings;
    ReferenceIndex m_references;
    Known<Parameter> m_parameters;
    Known<Parameter> m_headers;
    Known<ResponseDescription> m_responses;
    Known<RequestBody> m_bodies;
    Known<MediaType> m_mediaTypes;
    Known<NamedExample> m_examples;
    QHash<QString, SecurityScheme> m_schemes;
};

} // namespace OpenApi
