// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/buildrequest.h"

#include "app/tryout/authorize.h"
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
    QByteArrayList texts;
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        const QByteArray text = parameter.in == In::Query && !typed.isEmpty() ? serializedForQuery(parameter, typed) : QByteArray();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.isEmpty() ? QByteArray() : '?' + texts.join('&');
}

/// RFC 6265 §4.2.1.
QByteArray cookiesOf(const OpenApi::Operation &operation, const Draft &draft)
{
    QByteArrayList texts;
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        const QByteArray text = parameter.in == In::Cookie && !typed.isEmpty() ? serializedForCookie(parameter, typed) : QByteArray();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join("; ");
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

Http::Headers headersOf(const OpenApi::Operation &operation, const Draft &draft, const Body &body)
{
    Http::Headers headers;
    if (!body.bytes.isEmpty() && !body.contentType.isEmpty())
        headers.append("Content-Type", body.contentType);
    headers.append("Accept", "*/*");
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        const QString typed = draft.parameters.value(parameter.name);
        if (parameter.in == In::Header && !typed.isEmpty())
            headers.set(parameter.name.toUtf8(), serializedForHeader(parameter, typed));
    }
    if (const QByteArray cookies = cookiesOf(operation, draft); !cookies.isEmpty())
        headers.append("Cookie", cookies);
    return headers;
}

Http::Request assembled(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment, const Body &body)
{
    Http::Request request;
    request.method = operation.method;
    request.url = QUrl::fromEncoded(baseOf(environment) + pathOf(operation, draft) + queryOf(operation, draft));
    request.body = body.bytes;
    request.headers = headersOf(operation, draft, body);
    authorize(request, operation, environment);
    addTypedHeaders(request.headers, draft.headers);
    return request;
}

} // namespace

Base::Result<Http::Request, QList<Problem>> buildRequest(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    QList<Problem> problems = validate(operation, draft, environment);
    problems.removeIf([](const Problem &problem) { return problem.severity != Problem::Severity::Error; });
    if (!problems.isEmpty())
        return Base::unexpected<QList<Problem>>(problems);
    return bodyOf(operation, draft).map([&](const Body &body) { return assembled(operation, draft, environment, body); });
}

Http::Request sketchRequest(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    Environment shown = environment;
    if (shown.token.isEmpty())
        shown.token.value = "{token}";
    return assembled(operation, draft, shown, bodyOf(operation, draft, Files::Shown).value_or(Body{}));
}

} // namespace Tryout
