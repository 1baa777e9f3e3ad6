// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/examples.h"

#include "app/sandbox/route.h"
#include "app/openapi/example.h"
#include "app/sandbox/changes.h"
#include "app/sandbox/paging.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;
using OpenApi::MediaType;
using OpenApi::Operation;
using OpenApi::Parameter;

namespace {

bool isJson(const QString &media)
{
    return media == "*/*"_L1 || media.endsWith("json"_L1);
}

QString valueOf(const Parameter &parameter, const Http::Request &request, const OpenApi::Catalog::Match &match)
{
    switch (parameter.in) {
    case Parameter::In::Path:
        return match.parameters.value(parameter.name);
    case Parameter::In::Query:
        return queryOf(request.url).queryItemValue(parameter.name, QUrl::FullyDecoded);
    case Parameter::In::Header:
        return QString::fromUtf8(request.headers.value(parameter.name.toUtf8()));
    case Parameter::In::Cookie:
        break;
    }
    return {};
}

/// As the JSON value the parameter's schema is about; lists stay unread, for they come in many styles.
QStringList brokenBy(const Parameter &parameter, const QString &value)
{
    if (value.isEmpty())
        return parameter.required ? QStringList{blank(parameter.name)} : QStringList();
    if (parameter.schema.isArray() || parameter.schema.isObject())
        return {};
    const QStringList types = parameter.schema.types();
    const bool isText = types.isEmpty() || types.contains(u"string"_s);
    const QByteArray json = isText ? Json::quoted(value) : value.toUtf8();
    const auto document = Json::Document::parse(json);
    if (!document)
        return {parameter.name + u": should be of type "_s + types.join(u" or "_s)};
    QStringList broken;
    for (const OpenApi::SchemaProblem &problem : OpenApi::validate(parameter.schema, *document))
        broken.append(parameter.name + u": "_s + ruleBroken(problem));
    return broken;
}

/// What the description gives, or else what its schema allows. A text that is no JSON stands there as a JSON string.
QByteArray bodyOf(const MediaType &media)
{
    if (media.example.isEmpty())
        return OpenApi::exampleFor(media.schema);
    const auto given = Json::Document::parse(media.example);
    return given && given->root().isString() && !isJson(media.name) ? given->root().toUtf8() : media.example;
}

/// The media type that was sent; one in JSON when that is not described.
const MediaType *mediaOf(const Operation &operation, const Http::Request &request)
{
    const QString sent = QString::fromLatin1(request.headers.value("Content-Type")).section(u';', 0, 0).trimmed();
    const QList<MediaType> &content = operation.requestBody->content;
    auto found = std::ranges::find(content, sent, &MediaType::name);
    if (found == content.end())
        found = std::ranges::find_if(content, [](const MediaType &media) { return isJson(media.name); });
    return found == content.end() ? nullptr : &*found;
}

std::optional<ApiError> bodyBreach(const Http::Request &request, const Operation &operation, const Resource &resource)
{
    if (request.body.trimmed().isEmpty())
        return operation.requestBody->required ? std::optional(bodyMissing()) : std::nullopt;
    const MediaType *media = mediaOf(operation, request);
    if (!media || !isJson(media->name))
        return std::nullopt;
    const auto document = Json::Document::parse(request.body);
    if (!document)
        return bodyNotJson(Json::describe(document.error(), request.body));
    const QStringList broken = brokenRules(media->schema, *document);
    return broken.isEmpty() ? std::nullopt : std::optional(bodyBreaks(broken, resource));
}

} // namespace

Http::Response Examples::answer(const Operation &operation)
{
    if (const auto known = m_made.constFind(&operation); known != m_made.constEnd())
        return *known;
    Http::Response made{.status = successStatus(operation), .headers = {{"X-Tryout-Example", "true"}}, .body = {}};
    const auto success = std::ranges::find_if(operation.responses, [](const auto &one) { return one.status.startsWith(u'2'); });
    if (success != operation.responses.end()) {
        if (!success->content.isEmpty() && (success->content.first().schema || !success->content.first().example.isEmpty())) {
            const MediaType &media = success->content.first();
            made.body = bodyOf(media);
            made.headers.append("Content-Type", media.name == "*/*"_L1 ? "application/json" : media.name.toLatin1());
        }
    }
    m_made.insert(&operation, made);
    return made;
}

std::optional<ApiError> breach(const Http::Request &request, const OpenApi::Catalog::Match &match)
{
    const Operation &operation = *match.operation;
    const Resource about = resource(operation.group);
    QStringList broken;
    for (const Parameter &parameter : operation.parameters)
        broken += brokenBy(parameter, valueOf(parameter, request, match));
    if (!broken.isEmpty())
        return bodyBreaks(broken, about);
    return operation.requestBody ? bodyBreach(request, operation, about) : std::nullopt;
}

} // namespace Sandbox
