// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/fault.h"
#include "app/openapi/operation.h"

#include <QHash>

namespace OpenApi {

/// Reads the parts operations are made of, each reference looked up once. One that leads nowhere is a fault.
class Parts
{
public:
    Parts(const Json::Document &description, Findings &findings) : m_description(description), m_findings(findings) {}

    [[nodiscard]] Json::Node follow(Json::Node node) { return target(node).node; }
    [[nodiscard]] Schema schema(Json::Node node);
    [[nodiscard]] Parameter parameter(Json::Node node);
    [[nodiscard]] Parameter header(Json::Node named);
    [[nodiscard]] QList<MediaType> content(Json::Node node);
    [[nodiscard]] std::optional<RequestBody> requestBody(Json::Node node);
    [[nodiscard]] QList<ResponseDescription> responses(Json::Node node);
    [[nodiscard]] static QList<Server> servers(Json::Node list);
    [[nodiscard]] QList<SecurityRequirement> security(Json::Node list);

private:
    [[nodiscard]] Referenced target(Json::Node node);
    [[nodiscard]] QList<NamedExample> examples(Json::Node node);
    [[nodiscard]] QList<Link> links(Json::Node node);
    [[nodiscard]] SecurityScheme securityScheme(Json::Node named, const QString &name);
    void readShape(Parameter &parameter, Json::Node node);

    const Json::Document &m_description;
    Findings &m_findings;
    QHash<QByteArray, Referenced> m_targets;
    QHash<QString, SecurityScheme> m_schemes;
};

} // namespace OpenApi
