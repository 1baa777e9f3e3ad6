// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/errors.h"

#include <QDateTime>

namespace Sandbox {

using namespace Qt::StringLiterals;
using OpenApi::SchemaProblem;

namespace {

QString field(const SchemaProblem &problem)
{
    const QString path = problem.path.toShortPath();
    return path.startsWith(u"$."_s) ? path.sliced(2) : path.sliced(1);
}

/// What the patterns of the description mean for a person.
QString allowedCharacters(const QString &pattern)
{
    if (pattern == uR"(^[a-zA-Z0-9._\-\s]*$)"_s)
        return u"should only contain alphanumeric characters, blanks, periods, hyphens and underscores"_s;
    if (pattern == u"^[0-9()+-]+$"_s)
        return u"should only contain digits, parentheses, plus and minus signs, without blanks or periods"_s;
    return u"should match the pattern "_s + pattern;
}

QString demand(const SchemaProblem &problem)
{
    using Rule = SchemaProblem::Rule;
    switch (problem.rule) {
    case Rule::Type:
        return u"should be of type %1, but is %2"_s.arg(problem.demanded, problem.found);
    case Rule::Enum:
        return u"should be one of %1, but is %2"_s.arg(problem.demanded, problem.found);
    case Rule::Pattern:
        return allowedCharacters(problem.demanded);
    case Rule::MinLength:
        return u"should not be less than %1 characters"_s.arg(problem.demanded);
    case Rule::MaxLength:
        return u"should not be more than %1 characters"_s.arg(problem.demanded);
    case Rule::Minimum:
        return u"should not be less than %1"_s.arg(problem.demanded);
    case Rule::Maximum:
        return u"should not be more than %1"_s.arg(problem.demanded);
    case Rule::UniqueItems:
        return u"should not hold the same item twice"_s;
    default:
        return OpenApi::describe(problem);
    }
}

QString expectation(FilterError::Expected expected)
{
    using Expected = FilterError::Expected;
    switch (expected) {
    case Expected::Field:
        return u"a field name is expected"_s;
    case Expected::Operator:
        return u"an operator is expected, such as ==, !=, =in=, =out=, =gt=, =le=, =like= or =isnull="_s;
    case Expected::Value:
        return u"a value is expected"_s;
    case Expected::ClosingQuote:
        return u"the quote is never closed"_s;
    case Expected::ClosingParenthesis:
        return u"a closing parenthesis is expected"_s;
    case Expected::End:
        return u"the filter should end or go on with ; or , (put a value with a blank in quotes)"_s;
    case Expected::LessNesting:
        return u"the parentheses are nested too deeply"_s;
    case Expected::TwoValues:
        return u"two values are expected in parentheses, as in (1,5)"_s;
    case Expected::LessAtOnce:
        return u"there are too many comparisons or values at once"_s;
    }
    return {};
}

void write(Json::Writer &writer, const Record &reference)
{
    writer.beginObject();
    writer.member(u"id", reference.id).member(u"name", reference.name).member(u"version", reference.version);
    writer.member(u"createdDate", isoSecond(reference.createdTime)).member(u"lastModifiedDate", isoSecond(reference.lastUpdatedTime));
    writer.endObject();
}

void writeOfNotifications(Json::Writer &writer, const ApiError &error, const QByteArray &trackingId)
{
    writer.beginObject().name(u"trackingId").string(QByteArrayView(trackingId));
    writer.name(u"error").beginObject().member(u"key", error.status).name(u"message").beginArray();
    for (const QString &description : error.descriptions)
        writer.beginObject().member(u"description", description).endObject();
    writer.endArray().endObject().endObject();
}

} // namespace

QString isoSecond(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

ApiError authorizationMissing()
{
    return {400, {u"Authorization: the header is missing; send 'Bearer' and an access token"_s}};
}

ApiError authorizationMalformed()
{
    return {400, {u"Authorization: the header should be 'Bearer', one blank and an access token"_s}};
}

ApiError tokenUnknown()
{
    return {401, {u"Authorization: the access token is not known here or has expired; sign in again"_s}};
}

ApiError organizationForeign()
{
    return {403, {u"orgid: the access token belongs to another organization"_s}};
}

ApiError bodyMissing()
{
    return {400, {u"A request body is required"_s}};
}

ApiError bodyNotJson(const QString &detail)
{
    return {400, {u"The request body is not JSON: "_s + detail}};
}

ApiError bodyBreaks(const QStringList &rules, const Resource &resource)
{
    return {400, rules, resource.name};
}

ApiError idNotAllowed(const Resource &resource)
{
    return {400, {u"New configuration cannot have an id"_s}, resource.name};
}

ApiError idsDiffer(const Resource &resource)
{
    return {400, {u"Invalid id: id in payload and URL should be same"_s}, resource.name};
}

ApiError notModifiable(const QString &field, const Resource &resource)
{
    return {400, {field + u": should not be modified"_s}, resource.name};
}

ApiError recordUnknown(const QString &id, const Resource &resource)
{
    return {404, {u"id: there is no %1 with id '%2'"_s.arg(resource.title, id)}, resource.name};
}

ApiError nameTaken(const Record &by, const Resource &resource)
{
    const bool isChild = resource.name.contains(u'/');
    const QString text = isChild ? u"Duplicate entry '%1' for %3: this %2 is there already"_s : u"%3: '%1' is taken by another %2"_s;
    return {409, {text.arg(by.name, resource.title, resource.named)}, resource.name, {by}};
}

ApiError parameterInvalid(const QString &parameter, const QString &demand)
{
    return {400, {parameter + u": "_s + demand}};
}

ApiError filterInvalid(const QString &parameter, const FilterError &error)
{
    return parameterInvalid(parameter, u"at character %1 %2"_s.arg(error.offset + 1).arg(expectation(error.expected)));
}

ApiError systemDefaultKept(const Resource &resource)
{
    return {400, {u"Cannot Update/Delete system generated Entities"_s}, resource.name};
}

ApiError recordReferred(const Record &record, const QStringList &entities, const QList<Record> &by, const Resource &resource)
{
    const QString name = record.name.isEmpty() ? record.id : record.name;
    return {412, {u"id: '%1' is referred to by %2; change these first"_s.arg(name, entities.join(u", "_s))}, resource.name, by, entities};
}

ApiError scopeMissing(const QStringList &scopes)
{
    return {403, {u"The access token lacks the scope "_s + scopes.join(u" or "_s)}};
}

ApiError databaseFailed()
{
    return {500, {u"The sandbox's database failed, so nothing was read or changed; look whether its disk is full, then start the sandbox again"_s}};
}

ApiError madeToFail(int status)
{
    switch (status) {
    case 401:
        return tokenUnknown();
    case 403:
        return {403, {u"Access denied - Client is forbidden access to the resource"_s}};
    case 409:
        return {409, {u"A similar entity is already present"_s}};
    case 429:
        return {429, {u"Too many requests have been sent in a given amount of time; wait as long as Retry-After says"_s}};
    case 503:
        return {503, {u"The service is not available at the moment"_s}};
    default:
        return {500, {u"Internal error. Please contact Cisco Support Team"_s}};
    }
}

QString blank(const QString &field)
{
    return field + u": should not be null or blank"_s;
}

QString notFoundFor(const QString &field)
{
    return field + u": not found for given orgId."_s;
}

QString ruleBroken(const SchemaProblem &problem)
{
    const QString name = field(problem);
    return name.isEmpty() ? demand(problem) : name + u": "_s + demand(problem);
}

void write(Json::Writer &writer, const ApiError &error, const QByteArray &trackingId)
{
    writer.beginObject().name(u"trackingId").string(QByteArrayView(trackingId));
    writer.name(u"error").beginObject().member(u"key", QString::number(error.status)).name(u"message").beginArray();
    for (const QString &description : error.descriptions) {
        writer.beginObject().member(u"description", description);
        if (!error.entity.isEmpty())
            writer.member(u"entity", error.entity);
        if (!error.references.isEmpty()) {
            writer.name(u"references").beginArray();
            for (const Record &reference : error.references)
                write(writer, reference);
            writer.endArray();
        }
        writer.endObject();
    }
    writer.endArray().member(u"reason", error.descriptions.join(u"; "_s));
    if (!error.referencedEntities.isEmpty()) {
        writer.name(u"referencedEntities").beginArray();
        for (const QString &entity : error.referencedEntities)
            writer.string(entity);
        writer.endArray();
    }
    writer.endObject().endObject();
}

Http::Response response(const ApiError &error, const QByteArray &trackingId, ErrorShape shape)
{
    Json::Writer writer;
    shape == ErrorShape::Configuration ? write(writer, error, trackingId) : writeOfNotifications(writer, error, trackingId);
    Http::Response response{.status = error.status, .headers = {{"Content-Type", "application/json"}}, .body = writer.take()};
    if (error.status == 401)
        response.headers.append("WWW-Authenticate", "Bearer");
    return response;
}

Http::Response frameworkError(int status, const QString &path)
{
    Json::Writer writer;
    writer.beginObject();
    writer.member(u"timestamp", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    writer.member(u"status", status).member(u"error", Http::reasonPhrase(status)).member(u"path", path);
    writer.endObject();
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = writer.take()};
}

} // namespace Sandbox
