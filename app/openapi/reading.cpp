// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/reading.h"

#include "app/openapi/reference.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace OpenApi {

namespace {

constexpr std::array Methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};

Parameter::In placeOf(const QString &in)
{
    if (in == QLatin1String("path"))
        return Parameter::In::Path;
    if (in == QLatin1String("header"))
        return Parameter::In::Header;
    return in == QLatin1String("cookie") ? Parameter::In::Cookie : Parameter::In::Query;
}

/// `example`, or the value of the first of `examples`.
Json::Node exampleOf(const Json::Document &description, Json::Node node)
{
    if (const Json::Node example = node["example"])
        return example;
    const Json::Node examples = node["examples"];
    return examples.isObject() && examples.size() > 0 ? followed(description, *examples.begin()).node["value"] : Json::Node();
}

QString asPlainText(Json::Node value)
{
    if (value.isNull())
        return {};
    return value.isString() ? value.toString() : QString::fromUtf8(value.text());
}

QList<Encoding> encodingOf(Json::Node encoding)
{
    QList<Encoding> found;
    if (!encoding.isObject())
        return found;
    for (const Json::Node field : encoding) {
        const QString style = field["style"].toString();
        const bool explodes = field["explode"].toBool(style.isEmpty() || style == QLatin1String("form"));
        found.append({field.name(), field["contentType"].toString(), style, explodes, field["allowReserved"].toBool()});
    }
    return found;
}

QList<MediaType> contentOf(const Json::Document &description, Json::Node content)
{
    QList<MediaType> found;
    if (!content.isObject())
        return found;
    for (const Json::Node media : content)
        found.append({media.name(), Schema(description, media["schema"]), exampleOf(description, media).text().toByteArray(), encodingOf(media["encoding"])});
    return found;
}

Parameter parameterFrom(const Json::Document &description, Json::Node node)
{
    Parameter parameter;
    parameter.name = node["name"].toString();
    parameter.in = placeOf(node["in"].toString());
    const bool isForm = parameter.in == Parameter::In::Query || parameter.in == Parameter::In::Cookie;
    parameter.required = node["required"].toBool(parameter.in == Parameter::In::Path);
    parameter.deprecated = node["deprecated"].toBool();
    parameter.description = node["description"].toString();
    parameter.style = node["style"] ? node["style"].toString() : isForm ? QStringLiteral("form") : QStringLiteral("simple");
    parameter.explode = node["explode"].toBool(parameter.style == QLatin1String("form"));
    parameter.allowReserved = node["allowReserved"].toBool();
    const Json::Node content = node["content"];
    const Json::Node media = content.isObject() && content.size() > 0 ? *content.begin() : Json::Node();
    parameter.mediaType = media.name();
    parameter.schema = Schema(description, media ? media["schema"] : node["schema"]);
    const Json::Node example = exampleOf(description, node);
    parameter.example = asPlainText(example ? example : parameter.schema.keyword("example"));
    return parameter;
}

/// Those of the path and those of the operation; of two with the same name and place the later one holds.
void addParameters(QList<Parameter> &parameters, const Json::Document &description, Json::Node nodes)
{
    if (!nodes.isArray())
        return;
    for (const Json::Node node : nodes) {
        const Parameter added = parameterFrom(description, followed(description, node).node);
        if (added.name.isEmpty())
            continue;
        const auto isSame = [&](const Parameter &known) { return known.name == added.name && known.in == added.in; };
        const auto known = std::find_if(parameters.begin(), parameters.end(), isSame);
        if (known == parameters.end())
            parameters.append(added);
        else
            *known = added;
    }
}

std::optional<RequestBody> requestBodyOf(const Json::Document &description, Json::Node node)
{
    const Json::Node body = followed(description, node).node;
    if (!body)
        return std::nullopt;
    return RequestBody{body["required"].toBool(), body["description"].toString(), contentOf(description, body["content"])};
}

QList<ResponseDescription> responsesOf(const Json::Document &description, Json::Node responses)
{
    QList<ResponseDescription> found;
    if (!responses.isObject())
        return found;
    for (const Json::Node named : responses) {
        const Json::Node response = followed(description, named).node;
        found.append({named.name(), response["description"].toString(), contentOf(description, response["content"])});
    }
    return found;
}

/// The scopes of the first way to sign in that asks for any.
QStringList scopesOf(Json::Node security)
{
    QStringList scopes;
    if (!security.isArray())
        return scopes;
    for (const Json::Node way : security) {
        if (!way.isObject())
            continue;
        for (const Json::Node scheme : way) {
            for (const Json::Node scope : scheme)
                scopes.append(scope.toString());
        }
        if (!scopes.isEmpty())
            return scopes;
    }
    return scopes;
}

int versionIn(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("/v(\\d{1,4})(?:/|$)"));
    const QRegularExpressionMatch match = pattern.match(path);
    return match.hasMatch() ? match.capturedView(1).toInt() : 1;
}

QString methodAndPath(const Operation &operation)
{
    return QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path;
}

Operation operationFrom(const Json::Document &description, const QString &path, Json::Node item, Json::Node node)
{
    Operation operation;
    operation.method = node.name().toUpper().toLatin1();
    operation.path = path;
    operation.key = node["operationId"].toString();
    if (operation.key.isEmpty())
        operation.key = methodAndPath(operation);
    operation.summary = node["summary"].toString();
    if (operation.summary.isEmpty())
        operation.summary = operation.key;
    operation.description = node["description"].toString();
    const Json::Node group = node["tags"][0];
    operation.group = (group ? group : description.root()["info"]["title"]).toString();
    operation.version = versionIn(path);
    operation.deprecated = node["deprecated"].toBool();
    addParameters(operation.parameters, description, item["parameters"]);
    addParameters(operation.parameters, description, node["parameters"]);
    operation.requestBody = requestBodyOf(description, node["requestBody"]);
    operation.responses = responsesOf(description, node["responses"]);
    operation.scopes = scopesOf(node["security"] ? node["security"] : description.root()["security"]);
    return operation;
}

bool isMethod(const QString &name)
{
    return std::any_of(Methods.begin(), Methods.end(), [&](const char *method) { return name == QLatin1String(method); });
}

} // namespace

QList<Operation> operationsOf(const Json::Document &description)
{
    QList<Operation> found;
    const Json::Node paths = description.root()["paths"];
    if (!paths.isObject())
        return found;
    QSet<QString> keys;
    for (const Json::Node path : paths) {
        const Json::Node item = followed(description, path).node;
        if (!item.isObject())
            continue;
        for (const Json::Node node : item) {
            if (!node.isObject() || !isMethod(node.name()))
                continue;
            found.append(operationFrom(description, path.name(), item, node));
            if (keys.contains(found.last().key))
                found.last().key = methodAndPath(found.last());
            keys.insert(found.last().key);
        }
    }
    return found;
}

} // namespace OpenApi
