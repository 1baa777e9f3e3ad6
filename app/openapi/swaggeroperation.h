// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/fault.h"
#include "app/openapi/referenceindex.h"
#include "app/openapi/swaggerwriter.h"

namespace OpenApi {

/// The part of a translation that is about one path: parameters, bodies and answers.
class SwaggerOperations
{
public:
    SwaggerOperations(const Json::Document &swagger, SwaggerWriter &writer, Findings &findings)
        : m_swagger(swagger), m_writer(writer), m_findings(findings), m_references(swagger)
    {
    }

    /// The operations of what stands under a path, or of what it refers to.
    void writePath(Json::Node path);
    /// The servers of \a schemes at the description's host.
    void writeServers(Json::Node schemes);

private:
    void writeOperation(Json::Node operation, Json::Node shared);
    void writeParameters(Json::Node operation, Json::Node shared);
    void writeParameter(Json::Node parameter);
    void writeStyle(Json::Node parameter);
    void writeSchemaOf(Json::Node parameter);
    void writeBody(Json::Node body, const QByteArrayList &consumed);
    void writeForm(const QList<Json::Node> &fields, const QByteArrayList &consumed);
    void writeFormSchema(const QList<Json::Node> &fields);
    void writeResponses(Json::Node responses, const QByteArrayList &produced);
    void writeResponse(Json::Node response, const QByteArrayList &produced);
    void writeContent(Json::Node response, const QByteArrayList &produced);
    void writeHeaders(Json::Node headers);
    /// The media types of \a operation, or else of the whole description.
    [[nodiscard]] QByteArrayList mediaTypes(Json::Node operation, const char *member) const;
    [[nodiscard]] QList<Json::Node> parametersOf(Json::Node operation, Json::Node shared);

    const Json::Document &m_swagger;
    SwaggerWriter &m_writer;
    Findings &m_findings;
    ReferenceIndex m_references;
};

} // namespace OpenApi
