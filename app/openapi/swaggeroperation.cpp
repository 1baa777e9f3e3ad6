// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/swaggeroperation.h"

#include <algorithm>

namespace OpenApi {

namespace {

/// Nobody writes as many; more would only cost time.
constexpr qsizetype MostParameters = 1000;
constexpr qsizetype MostMediaTypes = 50;

bool isIn(Json::Node parameter, const char *place)
{
    return parameter["in"].toUtf8() == place;
}

bool isFile(Json::Node node)
{
    return node["type"].toUtf8() == "file";
}

bool isMethod(const QString &name)
{
    static const QStringList methods{"get", "put", "post", "delete", "options", "head", "patch"};
    return methods.contains(name);
}

} // namespace

void SwaggerOperations::writePath(Json::Node path)
{
    const Json::Node item = m_references.followed(path).node;
    if (!item.isObject())
        return m_writer.value(path);
    m_writer.begin('{');
    for (const Json::Node member : item) {
        if (!isMethod(member.name()))
            continue;
        m_writer.standFor(member);
        m_writer.name(member.name().toUtf8());
        if (member.isObject())
            writeOperation(member, item["parameters"]);
        else
            m_writer.value(member);
    }
    m_writer.end('}');
}

void SwaggerOperations::writeOperation(Json::Node operation, Json::Node shared)
{
    m_writer.begin('{');
    m_writer.otherMembers(operation, {"parameters", "responses", "consumes", "produces", "schemes"});
    writeParameters(operation, shared);
    m_writer.standFor(operation);
    if (operation["schemes"])
        writeServers(operation["schemes"]);
    writeResponses(operation["responses"], mediaTypes(operation, "produces"));
    m_writer.standFor(operation);
    m_writer.end('}');
}

/// What goes into the body is no parameter in OpenAPI 3.
void SwaggerOperations::writeParameters(Json::Node operation, Json::Node shared)
{
    m_writer.name("parameters");
    if (operation["parameters"] && !operation["parameters"].isArray())
        return m_writer.value(operation["parameters"]);
    m_writer.begin('[');
    QList<Json::Node> fields;
    Json::Node body;
    for (const Json::Node parameter : parametersOf(operation, shared)) {
        if (isIn(parameter, "body"))
            body = parameter;
        else if (isIn(parameter, "formData"))
            fields.append(parameter);
        else
            writeParameter(parameter);
    }
    m_writer.standFor(operation);
    m_writer.end(']');
    if (body)
        writeBody(body, mediaTypes(operation, "consumes"));
    else if (!fields.isEmpty())
        writeForm(fields, mediaTypes(operation, "consumes"));
}

QList<Json::Node> SwaggerOperations::parametersOf(Json::Node operation, Json::Node shared)
{
    QList<Json::Node> found;
    for (const Json::Node list : {shared, operation["parameters"]}) {
        for (const Json::Node one : list) {
            const Json::Node parameter = m_references.followed(one).node;
            if (found.size() >= MostParameters)
                break;
            if (!parameter)
                found.append(one);
            const auto isSame = [&](Json::Node known) { return known["name"].toUtf8() == parameter["name"].toUtf8() && known["in"].toUtf8() == parameter["in"].toUtf8(); };
            const auto known = std::find_if(found.begin(), found.end(), isSame);
            if (!parameter.isObject())
                continue;
            if (known == found.end())
                found.append(parameter);
            else
                *known = parameter;
        }
    }
    return found;
}

void SwaggerOperations::writeParameter(Json::Node parameter)
{
    m_writer.standFor(parameter);
    m_writer.begin('{');
    m_writer.members(parameter, {"$ref", "name", "in", "description", "required", "allowEmptyValue", "deprecated"});
    writeStyle(parameter);
    if (parameter["type"] || parameter["schema"] || parameter["enum"]) {
        m_writer.name("schema");
        writeSchemaOf(parameter);
    }
    m_writer.end('}');
}

void SwaggerOperations::writeStyle(Json::Node parameter)
{
    if (parameter["type"].toUtf8() != "array")
        return;
    const QByteArray format = parameter["collectionFormat"].toUtf8();
    const bool isQuery = isIn(parameter, "query");
    const bool isMulti = format == "multi";
    if (format == "tsv")
        m_findings.add(Fault::Kind::NoEquivalent, parameter["collectionFormat"].range().offset, QStringLiteral("tsv"));
    if (isQuery)
        m_writer.member("style", format == "ssv" || format == "tsv" ? "spaceDelimited" : format == "pipes" ? "pipeDelimited" : "form");
    m_writer.flag("explode", isMulti && isQuery);
}

void SwaggerOperations::writeSchemaOf(Json::Node parameter)
{
    if (parameter["schema"])
        return m_writer.value(parameter["schema"]);
    m_writer.begin('{');
    if (isFile(parameter)) {
        m_writer.member("type", "string");
        m_writer.member("format", "binary");
    } else {
        m_writer.otherMembers(parameter, {"name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "type", "deprecated"});
        m_writer.members(parameter, {"type"});
    }
    m_writer.end('}');
}

void SwaggerOperations::writeBody(Json::Node body, const QByteArrayList &consumed)
{
    if (!body["schema"])
        m_findings.add(Fault::Kind::ParameterWithoutSchema, body.range().offset, body["name"].toString());
    m_writer.standFor(body);
    m_writer.name("requestBody");
    m_writer.begin('{');
    m_writer.members(body, {"description", "required"});
    m_writer.name("content");
    m_writer.begin('{');
    for (const QByteArray &media : consumed.isEmpty() ? QByteArrayList{"application/json"} : consumed) {
        m_writer.name(media);
        m_writer.begin('{');
        m_writer.members(body, {"schema"});
        m_writer.end('}');
    }
    m_writer.end('}');
    m_writer.end('}');
}

void SwaggerOperations::writeForm(const QList<Json::Node> &fields, const QByteArrayList &consumed)
{
    const bool hasFile = std::any_of(fields.begin(), fields.end(), isFile);
    QByteArrayList media = consumed;
    media.removeIf([](const QByteArray &one) { return !one.startsWith("multipart/") && one != "application/x-www-form-urlencoded"; });
    if (media.isEmpty())
        media = {hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"};
    m_writer.standFor(fields.first());
    m_writer.name("requestBody");
    m_writer.begin('{');
    m_writer.flag("required", std::any_of(fields.begin(), fields.end(), [](Json::Node field) { return field["required"].toBool(); }));
    m_writer.name("content");
    m_writer.begin('{');
    for (const QByteArray &one : std::as_const(media)) {
        m_writer.name(one);
        m_writer.begin('{');
        m_writer.name("schema");
        writeFormSchema(fields);
        m_writer.end('}');
    }
    m_writer.end('}');
    m_writer.end('}');
}

void SwaggerOperations::writeFormSchema(const QList<Json::Node> &fields)
{
    m_writer.begin('{');
    m_writer.member("type", "object");
    m_writer.name("properties");
    m_writer.begin('{');
    for (const Json::Node field : fields) {
        m_writer.standFor(field);
        m_writer.name(field["name"].toUtf8());
        m_writer.begin('{');
        if (isFile(field)) {
            m_writer.member("type", "string");
            m_writer.member("format", "binary");
            m_writer.members(field, {"description"});
        } else {
            m_writer.otherMembers(field, {"name", "in", "required", "allowEmptyValue", "collectionFormat"});
        }
        m_writer.end('}');
    }
    m_writer.end('}');
    m_writer.name("required");
    m_writer.begin('[');
    for (const Json::Node field : fields) {
        if (field["required"].toBool())
            m_writer.text(field["name"].toUtf8());
    }
    m_writer.end(']');
    m_writer.end('}');
}

void SwaggerOperations::writeResponses(Json::Node responses, const QByteArrayList &produced)
{
    if (!responses)
        return;
    m_writer.standFor(responses);
    m_writer.name("responses");
    if (!responses.isObject())
        return m_writer.value(responses);
    m_writer.begin('{');
    for (const Json::Node response : responses) {
        m_writer.standFor(response);
        m_writer.name(response.name().toUtf8());
        const Json::Node target = m_references.followed(response).node;
        if (target.isObject())
            writeResponse(target, produced);
        else
            m_writer.value(response);
    }
    m_writer.end('}');
}

void SwaggerOperations::writeResponse(Json::Node response, const QByteArrayList &produced)
{
    m_writer.standFor(response);
    m_writer.begin('{');
    m_writer.members(response, {"description"});
    if (response["headers"].isObject())
        writeHeaders(response["headers"]);
    if (response["schema"] || response["examples"])
        writeContent(response, produced);
    m_writer.end('}');
}

void SwaggerOperations::writeContent(Json::Node response, const QByteArrayList &produced)
{
    const Json::Node examples = response["examples"];
    QByteArrayList media = produced;
    for (const Json::Node example : examples) {
        if (media.size() < MostMediaTypes && !media.contains(example.name().toUtf8()))
            media.append(example.name().toUtf8());
    }
    if (media.isEmpty())
        media.append("application/json");
    m_writer.name("content");
    m_writer.begin('{');
    for (const QByteArray &one : std::as_const(media)) {
        m_writer.name(one);
        m_writer.begin('{');
        if (isFile(response["schema"])) {
            m_writer.name("schema");
            m_writer.raw(R"({"type":"string","format":"binary"})");
        } else {
            m_writer.members(response, {"schema"});
        }
        if (const Json::Node example = examples[QString::fromUtf8(one)]) {
            m_writer.name("example");
            m_writer.value(example);
        }
        m_writer.end('}');
    }
    m_writer.end('}');
}

void SwaggerOperations::writeHeaders(Json::Node headers)
{
    m_writer.name("headers");
    m_writer.begin('{');
    for (const Json::Node header : headers) {
        m_writer.standFor(header);
        m_writer.name(header.name().toUtf8());
        m_writer.begin('{');
        m_writer.members(header, {"description"});
        m_writer.name("schema");
        writeSchemaOf(header);
        m_writer.end('}');
    }
    m_writer.end('}');
}

void SwaggerOperations::writeServers(Json::Node schemes)
{
    const QByteArray host = m_swagger.root()["host"].toUtf8();
    QByteArray path = m_swagger.root()["basePath"].toUtf8();
    if (!path.isEmpty() && !path.startsWith('/'))
        path.prepend('/');
    QByteArrayList addresses;
    for (const Json::Node scheme : schemes) {
        const QByteArray name = scheme.toUtf8();
        if (!host.isEmpty() && (name == "https" || name == "http"))
            addresses.append(name + "://" + host + path);
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const QByteArray &address) { return address.startsWith("https:"); });
    if (addresses.isEmpty() && !(host + path).isEmpty())
        addresses.append(host.isEmpty() ? path : "https://" + host + path);
    m_writer.name("servers");
    m_writer.begin('[');
    for (const QByteArray &address : std::as_const(addresses)) {
        m_writer.begin('{');
        m_writer.member("url", address);
        m_writer.end('}');
    }
    m_writer.end(']');
}

QByteArrayList SwaggerOperations::mediaTypes(Json::Node operation, const char *member) const
{
    const Json::Node own = operation[member];
    QByteArrayList found;
    for (const Json::Node one : own ? own : m_swagger.root()[member]) {
        if (one.isString() && found.size() < MostMediaTypes && !found.contains(one.toUtf8()))
            found.append(one.toUtf8());
    }
    return found;
}

} // namespace OpenApi
