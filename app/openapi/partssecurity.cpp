// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/parts.h"

namespace OpenApi {

namespace {

using Kind = SecurityScheme::Kind;

Kind kindOf(Json::Node scheme)
{
    const QByteArray type = scheme["type"].toUtf8();
    if (type == "http") {
        const QByteArray name = scheme["scheme"].toUtf8().toLower();
        return name == "bearer" ? Kind::Bearer : name == "basic" ? Kind::Basic : Kind::OtherHttp;
    }
    if (type == "apiKey")
        return Kind::ApiKey;
    if (type == "oauth2")
        return Kind::OAuth2;
    if (type == "openIdConnect")
        return Kind::OpenIdConnect;
    return type == "mutualTLS" ? Kind::MutualTls : Kind::Unknown;
}

SecurityScheme::In placeOf(Json::Node in)
{
    if (in.toUtf8() == "query")
        return SecurityScheme::In::Query;
    return in.toUtf8() == "cookie" ? SecurityScheme::In::Cookie : SecurityScheme::In::Header;
}

QList<SecurityScheme::Flow> flowsOf(Json::Node flows)
{
    QList<SecurityScheme::Flow> found;
    if (!flows.isObject())
        return found;
    for (const Json::Node flow : flows) {
        QStringList scopes;
        for (const Json::Node scope : flow["scopes"])
            scopes.append(scope.isMember() ? scope.name() : scope.toString());
        found.append({flow.name(), flow["authorizationUrl"].toString(), flow["tokenUrl"].toString(), scopes});
    }
    return found;
}

} // namespace

SecurityScheme Parts::securityScheme(Json::Node named, const QString &name)
{
    const auto known = m_schemes.constFind(name);
    if (known != m_schemes.constEnd())
        return *known;
    const Json::Node node = follow(m_description.root()["components"]["securitySchemes"][QStringView(name)]);
    if (!node)
        m_findings.add(Fault::Kind::UnresolvedReference, named.range().offset, name);
    SecurityScheme scheme;
    scheme.name = name;
    scheme.kind = kindOf(node);
    scheme.description = node["description"].toString();
    scheme.in = placeOf(node["in"]);
    scheme.parameter = node["name"].toString();
    scheme.httpScheme = node["scheme"].toString();
    scheme.bearerFormat = node["bearerFormat"].toString();
    scheme.openIdConnectUrl = node["openIdConnectUrl"].toString();
    scheme.flows = flowsOf(node["flows"]);
    return *m_schemes.insert(name, scheme);
}

QList<SecurityRequirement> Parts::security(Json::Node list)
{
    QList<SecurityRequirement> found;
    if (!list.isArray())
        return found;
    for (const Json::Node way : list) {
        if (!way.isObject())
            continue;
        SecurityRequirement requirement;
        for (const Json::Node named : way) {
            QStringList scopes;
            for (const Json::Node scope : named)
                scopes.append(scope.toString());
            requirement.parts.append({securityScheme(named, named.name()), scopes});
        }
        found.append(requirement);
    }
    return found;
}

} // namespace OpenApi
