// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/swagger.h"

#include "app/openapi/swaggeroperation.h"

namespace OpenApi {

namespace {

/// The name of an OAuth flow in OpenAPI 3.
QByteArray flowName(const QByteArray &flow)
{
    if (flow == "application")
        return "clientCredentials";
    return flow == "accessCode" ? QByteArray("authorizationCode") : flow;
}

void writeScheme(SwaggerWriter &writer, Json::Node scheme)
{
    writer.standFor(scheme);
    writer.begin('{');
    const QByteArray type = scheme["type"].toUtf8();
    if (type == "basic") {
        writer.member("type", "http");
        writer.member("scheme", "basic");
        writer.members(scheme, {"description"});
    } else if (type == "oauth2") {
        writer.members(scheme, {"type", "description"});
        writer.name("flows");
        writer.begin('{');
        writer.name(flowName(scheme["flow"].toUtf8()));
        writer.begin('{');
        writer.members(scheme, {"authorizationUrl", "tokenUrl", "scopes"});
        writer.end('}');
        writer.end('}');
    } else {
        writer.otherMembers(scheme, {});
    }
    writer.end('}');
}

void writeComponents(SwaggerWriter &writer, Json::Node definitions)
{
    writer.standFor(definitions);
    writer.name("components");
    writer.begin('{');
    writer.name("securitySchemes");
    writer.begin('{');
    for (const Json::Node scheme : definitions) {
        if (!scheme.isObject())
            continue;
        writer.name(scheme.name().toUtf8());
        writeScheme(writer, scheme);
    }
    writer.end('}');
    writer.end('}');
}

void writePaths(SwaggerWriter &writer, const Json::Document &swagger, Findings &findings)
{
    const Json::Node paths = swagger.root()["paths"];
    writer.standFor(paths);
    writer.name("paths");
    if (!paths.isObject())
        return writer.value(paths);
    writer.begin('{');
    SwaggerOperations operations(swagger, writer, findings);
    for (const Json::Node path : paths) {
        writer.standFor(path);
        writer.name(path.name().toUtf8());
        operations.writePath(path);
    }
    writer.end('}');
}

} // namespace

Translated fromSwagger(const Json::Document &swagger)
{
    const Json::Node root = swagger.root();
    Findings findings;
    SwaggerWriter writer(swagger);
    writer.standFor(root);
    writer.begin('{');
    writer.member("openapi", "3.0.0");
    writer.otherMembers(root, {"swagger", "openapi", "paths", "host", "basePath", "schemes", "consumes", "produces", "securityDefinitions", "parameters",
                               "responses", "components", "servers"});
    SwaggerOperations(swagger, writer, findings).writeServers(root["schemes"]);
    if (root["securityDefinitions"].isObject())
        writeComponents(writer, root["securityDefinitions"]);
    if (root["paths"])
        writePaths(writer, swagger, findings);
    writer.standFor(root);
    writer.end('}');
    return {writer.take(), findings};
}

} // namespace OpenApi
