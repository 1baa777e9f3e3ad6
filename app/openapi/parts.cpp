// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/parts.h"

#include <array>

namespace OpenApi {

namespace {

/// What is longer is no example for a field, and would be kept once for every parameter of its schema.
constexpr qsizetype LongestExample = 10'000;

QString asPlainText(Json::Node value)
{
    if (value.isNull() || value.range().length > LongestExample)
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

/// A description beside a reference is about this use (OpenAPI 3.1 §4.8.23).
template<typename Part>
Part Parts::shared(Json::Node node, Known<Part> &known, Part (Parts::*read)(Json::Node))
{
    const Json::Node target = follow(node);
    if (target == node || !target)
        return (this->*read)(target);
    auto found = known.constFind(target.position());
    if (found == known.constEnd())
        found = known.insert(target.position(), (this->*read)(target));
    Part part = *found;
    if constexpr (requires { part.description; }) {
        if (node["description"].isString())
            part.description = node["description"].toString();
    }
    return part;
}

Schema Parts::schema(Json::Node node)
{
    return node ? Schema(m_description, node, m_references.followed(node)) : Schema();
}

NamedExample Parts::readExample(Json::Node node)
{
    return {{}, node["summary"].toString(), node["value"].text().toByteArray(), node["externalValue"].toString()};
}

QList<NamedExample> Parts::examples(Json::Node node)
{
    QList<NamedExample> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        NamedExample one = shared(named, m_examples, &Parts::readExample);
        one.name = named.name();
        found.append(one);
    }
    return found;
}

MediaType Parts::readMediaType(Json::Node node)
{
    const QList<NamedExample> several = examples(node["examples"]);
    return {{}, schema(node["schema"]), firstExample(node["example"], several), encodingOf(node["encoding"]), several};
}

QList<MediaType> Parts::content(Json::Node node)
{
    QList<MediaType> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        MediaType media = shared(named, m_mediaTypes, &Parts::readMediaType);
        media.name = named.name();
        found.append(media);
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
    return shared(given, m_parameters, &Parts::readParameter);
}

Parameter Parts::readParameter(Json::Node node)
{
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

Parameter Parts::readHeader(Json::Node node)
{
    Parameter header;
    header.in = Parameter::In::Header;
    header.style = QStringLiteral("simple");
    header.required = node["required"].toBool();
    header.explode = node["explode"].toBool();
    readShape(header, node);
    return header;
}

RequestBody Parts::readBody(Json::Node node)
{
    return {node["required"].toBool(), node["description"].toString(), content(node["content"])};
}

std::optional<RequestBody> Parts::requestBody(Json::Node node)
{
    return follow(node).isObject() ? std::optional(shared(node, m_bodies, &Parts::readBody)) : std::nullopt;
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

ResponseDescription Parts::readResponse(Json::Node node)
{
    QList<Parameter> headers;
    if (node["headers"].isObject()) {
        for (const Json::Node one : node["headers"]) {
            headers.append(shared(one, m_headers, &Parts::readHeader));
            headers.last().name = one.name();
        }
    }
    return {{}, node["description"].toString(), content(node["content"]), headers, links(node["links"])};
}

QList<ResponseDescription> Parts::responses(Json::Node node)
{
    QList<ResponseDescription> found;
    if (!node.isObject())
        return found;
    for (const Json::Node named : node) {
        if (named.name().startsWith(QLatin1String("x-")))
            continue;
        ResponseDescription response = shared(named, m_responses, &Parts::readResponse);
        response.status = named.name();
        found.append(response);
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
