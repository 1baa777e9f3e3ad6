// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/parts.h"

#include <array>

namespace OpenApi {

namespace {

QString asPlainText(Json::Node value)
{
    if (value.isNull())
        return {};
    return value.isString() ? value.toString() : QString::fromUtf8(value.text());
}

std::optional<Parameter::In> placeOf(Json::Node in)
{
    const QByteArray name = in.toUtf8();
    if (name == "path")
        return Parameter::In::Path;
    if (name == "query")
        return Parameter::In::Query;
    if (name == "header")
        return Parameter::In::Header;
    return name == "cookie" ? std::optional(Parameter::In::Cookie) : std::nullopt;
}

bool isStyle(const QString &style)
{
    static const QStringList known{"simple", "form", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject"};
    return known.contains(style);
}

QList<Encoding> encodingOf(Json::Node node)
{
    QList<Encoding> found;
    if (!node.isObject())
        return found;
    for (const Json::Node field : node) {
        const QString style = field["style"].toString();
        const bool explodes = field["explode"].toBool(style.isEmpty() || style == QLatin1String("form"));
        found.append({field.name(), field["contentType"].toString(), style, explodes, field["allowReserved"].toBool()});
    }
    return found;
}

QByteArray firstExample(Json::Node own, const QList<NamedExample> &examples)
{
    if (own)
        return own.text().toByteArray();
    return examples.isEmpty() ? QByteArray() : examples.first().value;
}

} // namespace

Referenced Parts::target(Json::Node node)
{
    const Json::Node reference = node["$ref"];
    if (!reference.isString())
        return {node, {}};
    // What stands beside a reference belongs to this place alone.
    if (node.size() > 1)
        return followed(m_description, node);
    const QByteArray key = reference.text().toByteArray();
    const auto known = m_targets.constFind(key);
    return known != m_targets.constEnd() ? *known : *m_targets.insert(key, followed(m_description, node));
}

Schema Parts::schema(Json::Node node)
{
    return node ? Schema(m_description, node, target(node)) : Schema();
}

QList<NamedExample> Parts::examples(Json::Node node)
{
    QList<NamedExample> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        const Json::Node one = follow(named);
        found.append({named.name(), one["summary"].toString(), one["value"].text().toByteArray(), one["externalValue"].toString()});
    }
    return found;
}

QList<MediaType> Parts::content(Json::Node node)
{
    QList<MediaType> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        const Json::Node media = follow(named);
        const QList<NamedExample> several = examples(media["examples"]);
        found.append({named.name(), schema(media["schema"]), firstExample(media["example"], several), encodingOf(media["encoding"]), several});
    }
    return found;
}

/// What a parameter and a header have in common.
void Parts::readShape(Parameter &parameter, Json::Node node)
{
    parameter.deprecated = node["deprecated"].toBool();
    parameter.description = node["description"].toString();
    const Json::Node content = node["content"];
    const Json::Node media = content.isObject() && content.size() > 0 ? *content.begin() : Json::Node();
    parameter.mediaType = media.name();
    parameter.schema = schema(media ? media["schema"] : node["schema"]);
    parameter.examples = examples((media ? media : node)["examples"]);
    const Json::Node own = media ? media["example"] : node["example"];
    const Json::Node example = own ? own : parameter.schema.keyword("example");
    parameter.example = asPlainText(example);
    if (!example && !parameter.examples.isEmpty()) {
        if (const auto value = Json::Document::parse(parameter.examples.first().value))
            parameter.example = asPlainText(value->root());
    }
}

Parameter Parts::parameter(Json::Node given)
{
    const Json::Node node = follow(given);
    Parameter parameter;
    parameter.name = node["name"].toString();
    const auto place = placeOf(node["in"]);
    if (!node.isObject() || parameter.name.isEmpty())
        return {};
    if (!place && node["in"])
        m_findings.add(Fault::Kind::UnknownValue, node["in"].range().offset, node["in"].toString());
    parameter.in = place.value_or(Parameter::In::Query);
    const bool isForm = parameter.in == Parameter::In::Query || parameter.in == Parameter::In::Cookie;
    parameter.required = node["required"].toBool() || parameter.in == Parameter::In::Path;
    parameter.style = node["style"].toString();
    if (!isStyle(parameter.style)) {
        if (node["style"].isString())
            m_findings.add(Fault::Kind::UnknownValue, node["style"].range().offset, parameter.style);
        parameter.style = isForm ? QStringLiteral("form") : QStringLiteral("simple");
    }
    parameter.explode = node["explode"].toBool(parameter.style == QLatin1String("form"));
    parameter.allowReserved = node["allowReserved"].toBool();
    parameter.allowEmptyValue = node["allowEmptyValue"].toBool();
    readShape(parameter, node);
    if (!node["schema"] && !node["content"])
        m_findings.add(Fault::Kind::ParameterWithoutSchema, node.range().offset, parameter.name);
    return parameter;
}

Parameter Parts::header(Json::Node named)
{
    const Json::Node node = follow(named);
    Parameter header;
    header.name = named.name();
    header.in = Parameter::In::Header;
    header.style = QStringLiteral("simple");
    header.required = node["required"].toBool();
    header.explode = node["explode"].toBool();
    readShape(header, node);
    return header;
}

std::optional<RequestBody> Parts::requestBody(Json::Node node)
{
    const Json::Node body = follow(node);
    if (!body)
        return std::nullopt;
    return RequestBody{body["required"].toBool(), body["description"].toString(), content(body["content"])};
}

QList<Link> Parts::links(Json::Node node)
{
    QList<Link> found;
    for (const Json::Node named : node) {
        const Json::Node link = follow(named);
        Link read{named.name(), link["description"].toString(), (link["operationId"] ? link["operationId"] : link["operationRef"]).toString(), {}};
        if (link["parameters"].isObject()) {
            for (const Json::Node parameter : link["parameters"])
                read.parameters.insert(parameter.name(), parameter.text().toByteArray());
        }
        found.append(read);
    }
    return found;
}

QList<ResponseDescription> Parts::responses(Json::Node node)
{
    QList<ResponseDescription> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        if (named.name().startsWith(QLatin1String("x-")))
            continue;
        const Json::Node response = follow(named);
        QList<Parameter> headers;
        if (response["headers"].isObject()) {
            for (const Json::Node one : response["headers"])
                headers.append(header(one));
        }
        found.append({named.name(), response["description"].toString(), content(response["content"]), headers, links(response["links"])});
    }
    return found;
}

QList<Server> Parts::servers(Json::Node list)
{
    QList<Server> found;
    if (!list.isArray())
        return found;
    for (const Json::Node node : list) {
        Server server{node["url"].toString(), node["description"].toString(), {}};
        for (const Json::Node variable : node["variables"]) {
            QStringList allowed;
            for (const Json::Node value : variable["enum"])
                allowed.append(asPlainText(value));
            server.variables.append({variable.name(), asPlainText(variable["default"]), allowed, variable["description"].toString()});
        }
        if (!server.url.isEmpty())
            found.append(server);
    }
    return found;
}

} // namespace OpenApi
