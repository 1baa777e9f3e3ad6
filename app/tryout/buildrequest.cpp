// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/buildrequest.h"

#include "app/tryout/body.h"
#include "app/tryout/serialize.h"
#include "app/tryout/validate.h"

namespace Tryout {

namespace {

using In = OpenApi::Parameter::In;

/// The path with every {name} replaced; a parameter without a value stays {name}.
QByteArray pathOf(const OpenApi::Operation &operation, const Draft &draft)
{
    QByteArray path = operation.path.toUtf8();
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        if (parameter.in == In::Path && !typed.isEmpty())
            path.replace('{' + parameter.name.toUtf8() + '}', serializedForPath(parameter, typed));
    }
    return path;
}

QByteArray queryOf(const OpenApi::Operation &operation, const Draft &draft)
{
    QByteArray query;
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        if (parameter.in == In::Query && !typed.isEmpty())
            query += (query.isEmpty() ? '?' : '&') + serializedForQuery(parameter, typed);
    }
    return query;
}

QByteArray baseOf(const Environment &environment)
{
    QByteArray base = environment.baseUrl.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

/// What the user typed replaces what follows from the operation and the account.
void addTypedHeaders(Http::Headers &headers, const Http::Headers &typed)
{
    for (const Http::Header &header : typed)
        headers.remove(header.name);
    for (const Http::Header &header : typed) {
        if (!header.name.isEmpty())
            headers.append(header.name, header.value);
    }
}

Http::Headers headersOf(const OpenApi::Operation &operation, const Draft &draft, const QByteArray &token, bool hasBody)
{
    Http::Headers headers;
    if (!token.isEmpty())
        headers.append("Authorization", "Bearer " + token);
    const OpenApi::MediaType *media = mediaTypeOf(operation);
    if (media && hasBody)
        headers.append("Content-Type", media->name.toUtf8());
    headers.append("Accept", "*/*");
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        if (parameter.in == In::Header && !typed.isEmpty())
            headers.set(parameter.name.toUtf8(), serializedForHeader(parameter, typed));
    }
    addTypedHeaders(headers, draft.headers);
    return headers;
}

Http::Request assembled(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment, const QByteArray &token)
{
    Http::Request request;
    request.method = operation.method;
    request.url = QUrl::fromEncoded(baseOf(environment) + pathOf(operation, draft) + queryOf(operation, draft));
    request.body = bodyOf(operation, draft);
    request.headers = headersOf(operation, draft, token, !request.body.isEmpty());
    return request;
}

} // namespace

Base::Result<Http::Request, QList<Problem>> buildRequest(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    QList<Problem> problems = validate(operation, draft, environment);
    problems.removeIf([](const Problem &problem) { return problem.severity != Problem::Severity::Error; });
    if (!problems.isEmpty())
        return Base::unexpected<QList<Problem>>(problems);
    return assembled(operation, draft, environment, environment.token.value);
}

Http::Request sketchRequest(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    return assembled(operation, draft, environment, environment.token.isEmpty() ? QByteArray("{token}") : environment.token.value);
}

} // namespace Tryout
