// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/validate.h"

#include "app/graphql/document.h"
#include "app/openapi/schemavalidator.h"
#include "app/tryout/body.h"
#include "app/tryout/placeholder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tryout {

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;

/// More at once help nobody.
constexpr qsizetype MostBodyProblems = 20;

bool looksLikeId(const QString &name)
{
    return name == QLatin1String("id") || name.endsWith(QLatin1String("Id"));
}

void checkEnvironment(QList<Problem> &problems, const Environment &environment)
{
    if (!environment.isReady())
        problems.append({Kind::NotReady, Severity::Error, {}, {}, {}});
    else if (environment.token.isEmpty())
        problems.append({Kind::NotReady, Severity::Warning, {}, {}, QStringLiteral("token")});
}

void checkPlaceholders(QList<Problem> &problems, const QList<Placeholder> &placeholders, const QString &field)
{
    for (const Placeholder &placeholder : placeholders)
        problems.append({Kind::Placeholder, Severity::Error, field, placeholder.range, placeholder.text});
}

/// The typed text as the JSON value it stands for.
Json::Document valueOf(const OpenApi::Parameter &parameter, const QString &typed)
{
    const QStringList types = parameter.schema.types();
    if (types.isEmpty() || types.contains(QStringLiteral("string")))
        return {};
    return Json::Document::parse(typed.toUtf8()).value_or(Json::Document());
}

QString whyInvalid(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (typed.trimmed() != typed)
        return QCoreApplication::translate("Tryout", "There is a blank before or after the value. Take it out.");
    const QStringList types = parameter.schema.types();
    const bool isNumber = types.contains(QStringLiteral("integer")) || types.contains(QStringLiteral("number"));
    const Json::Document value = valueOf(parameter, typed);
    if (isNumber && !value.root().isNumber())
        return QCoreApplication::translate("Tryout", "This must be a number, for instance 10.");
    const QList<OpenApi::SchemaProblem> found = value.root() ? OpenApi::validate(parameter.schema, value) : QList<OpenApi::SchemaProblem>();
    return found.isEmpty() ? QString() : OpenApi::describe(found.first());
}

void checkParameter(QList<Problem> &problems, const OpenApi::Parameter &parameter, const Draft &draft)
{
    const QString typed = draft.parameters.value(parameter.name);
    if (typed.isEmpty()) {
        const QString what = isOrganization(parameter) ? QStringLiteral("organization") : looksLikeId(parameter.name) ? QStringLiteral("id") : QString();
        if (parameter.required)
            problems.append({Kind::MissingParameter, Severity::Error, parameter.name, {}, what});
        return;
    }
    const QList<Placeholder> placeholders = placeholdersIn(typed);
    checkPlaceholders(problems, placeholders, parameter.name);
    if (!placeholders.isEmpty())
        return;
    if (parameter.in == OpenApi::Parameter::In::Path && (typed == QLatin1String(".") || typed == QLatin1String(".."))) {
        const QString reason = QCoreApplication::translate("Tryout", "A path cannot hold this value: it would lead to another address.");
        problems.append({Kind::InvalidParameter, Severity::Error, parameter.name, {}, reason});
    } else if (const QString reason = whyInvalid(parameter, typed); !reason.isEmpty()) {
        problems.append({Kind::InvalidParameter, Severity::Warning, parameter.name, {}, reason});
    }
}

void checkJsonBody(QList<Problem> &problems, const OpenApi::MediaType &media, const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document) {
        problems.append({Kind::BodyNotJson, Severity::Warning, {}, document.error().range, Json::describe(document.error(), body)});
        return;
    }
    const QList<OpenApi::SchemaProblem> found = OpenApi::validate(media.schema, *document, OpenApi::Formats::Told);
    for (const OpenApi::SchemaProblem &problem : found.first(std::min(found.size(), MostBodyProblems)))
        problems.append({Kind::BodyInvalid, Severity::Warning, {}, problem.range, OpenApi::describe(problem)});
}

void checkQuery(QList<Problem> &problems, const Draft &draft)
{
    const auto parsed = GraphQl::parse(draft.body.toUtf8());
    if (!parsed)
        problems.append({Kind::QueryInvalid, Severity::Warning, {}, parsed.error().range, parsed.error().message});
}

/// Variables that are not an object would break the whole body, so they are never sent.
void checkVariables(QList<Problem> &problems, const Draft &draft)
{
    const QString field = QStringLiteral("variables");
    const QByteArray text = draft.variables.toUtf8();
    if (text.trimmed().isEmpty())
        return;
    checkPlaceholders(problems, placeholdersIn(draft.variables), field);
    const auto document = Json::Document::parse(text);
    if (!document)
        problems.append({Kind::VariablesInvalid, Severity::Error, field, document.error().range, Json::describe(document.error(), text)});
    else if (!document->root().isObject())
        problems.append({Kind::VariablesInvalid, Severity::Error, field, document->root().range(), {}});
}

void checkBody(QList<Problem> &problems, const OpenApi::Operation &operation, const Draft &draft)
{
    if (!operation.requestBody)
        return;
    if (draft.body.trimmed().isEmpty()) {
        if (operation.requestBody->required)
            problems.append({Kind::BodyMissing, Severity::Error, {}, {}, {}});
        return;
    }
    const QList<Placeholder> smartQuotes = smartQuotesIn(draft.body);
    checkPlaceholders(problems, placeholdersIn(draft.body), {});
    checkPlaceholders(problems, smartQuotes, {});
    const OpenApi::MediaType *media = mediaTypeOf(operation);
    if (!smartQuotes.isEmpty() || !media)
        return;
    if (operation.takesGraphQl())
        checkQuery(problems, draft);
    else if (isJson(*media))
        checkJsonBody(problems, *media, draft.body.toUtf8());
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char letter) { return letter > ' ' && letter < 0x7f && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(letter); });
}

void checkHeader(QList<Problem> &problems, const Http::Header &header)
{
    const QString name = QString::fromUtf8(header.name);
    if (!isToken(header.name)) {
        const QString reason = QCoreApplication::translate("Tryout", "A header's name has letters, digits and dashes only, and no blanks.");
        problems.append({Kind::InvalidHeader, Severity::Error, name, {}, reason});
    } else if (header.value.contains('\n') || header.value.contains('\r') || header.value.contains('\0')) {
        const QString reason = QCoreApplication::translate("Tryout", "Its value runs over more than one line. Put it on one.");
        problems.append({Kind::InvalidHeader, Severity::Error, name, {}, reason});
    }
    checkPlaceholders(problems, placeholdersIn(QString::fromUtf8(header.value)), name);
}

} // namespace

QList<Problem> validate(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    QList<Problem> problems;
    checkEnvironment(problems, environment);
    for (const OpenApi::Parameter &parameter : operation.parameters)
        checkParameter(problems, parameter, draft);
    checkBody(problems, operation, draft);
    if (operation.takesGraphQl())
        checkVariables(problems, draft);
    for (const Http::Header &header : draft.headers) {
        if (!header.name.isEmpty() || !header.value.isEmpty())
            checkHeader(problems, header);
    }
    return problems;
}

} // namespace Tryout
