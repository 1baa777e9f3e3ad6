// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/checkbody.h"

#include "app/graphql/document.h"
#include "app/json/diagnose.h"
#include "app/json/writer.h"
#include "app/openapi/schemavalidator.h"
#include "app/tryout/body.h"
#include "app/tryout/bodyfile.h"
#include "app/tryout/checkparameter.h"
#include "app/tryout/fix.h"
#include "app/tryout/formfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tryout {

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;

/// More at once help nobody.
constexpr qsizetype MostBodyProblems = 20;
/// Ids with blanks are looked for in this many values.
constexpr quint32 MostIdsLookedAt = 10'000;

/// Blanks around an id, which a double click brought along.
void checkIds(QList<Problem> &problems, const Json::Document &document)
{
    QList<Json::Node> waiting{document.root()};
    for (quint32 looked = 0; !waiting.isEmpty() && looked < MostIdsLookedAt && problems.size() < MostBodyProblems; ++looked) {
        const Json::Node node = waiting.takeFirst();
        const QString name = node.name();
        const bool isId = node.isString() && (name == QLatin1String("id") || name.endsWith(QLatin1String("Id")));
        if (const QString id = isId ? node.toString() : QString(); id.trimmed() != id) {
            const QString detail = QCoreApplication::translate("Tryout", "%1 has a blank before or after the id. Take it out.").arg(name);
            Fix fix = trimmed(id);
            fix.range = node.range();
            fix.replacement = QString::fromUtf8(Json::quoted(id.trimmed()));
            problems.append({Kind::BodyInvalid, Severity::Warning, {}, node.range(), detail, fix});
        }
        for (const Json::Node inner : node.isArray() || node.isObject() ? node : Json::Node())
            waiting.append(inner);
    }
}

void checkSchema(QList<Problem> &problems, const OpenApi::MediaType &media, const Json::Document &document)
{
    const QList<OpenApi::SchemaProblem> found = OpenApi::validate(media.schema, document, OpenApi::Formats::Told);
    for (const OpenApi::SchemaProblem &problem : found.first(std::min(found.size(), MostBodyProblems)))
        problems.append({Kind::BodyInvalid, Severity::Warning, {}, problem.range, OpenApi::describe(problem)});
}

void checkJson(QList<Problem> &problems, const OpenApi::MediaType &media, const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document) {
        for (const Json::SyntaxError &fault : Json::diagnose(body, MostBodyProblems))
            problems.append({Kind::BodyNotJson, Severity::Warning, {}, fault.range, Json::describe(fault, body)});
        return;
    }
    checkSchema(problems, media, *document);
    checkIds(problems, *document);
}

void checkFile(QList<Problem> &problems, const QString &path, const QString &field, Base::TextRange range)
{
    const QString reason = whyUnreadable(path);
    const QString detail = field.isEmpty() ? reason : QCoreApplication::translate("Tryout", "%1: %2").arg(field, reason);
    if (!reason.isEmpty())
        problems.append({Kind::FileUnreadable, Severity::Error, {}, range, detail});
}

/// A form that is no JSON object cannot be put together, so it is an error.
void checkForm(QList<Problem> &problems, const OpenApi::MediaType &media, BodyKind kind, const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    if (!document || !document->root().isObject()) {
        problems.append({Kind::FormNotObject, Severity::Error, {}, document ? document->root().range() : document.error().range, {}});
        return;
    }
    if (kind == BodyKind::Multipart) {
        for (const FormField &field : formFields(media, document->root())) {
            if (!field.file.isEmpty())
                checkFile(problems, field.file, field.name, field.range);
        }
    }
    checkSchema(problems, media, *document);
}

/// A draft is checked with each key; what would be felt is left to the check beside the editor, which waits for a pause and has a thread.
void checkQuery(QList<Problem> &problems, const Draft &draft)
{
    constexpr qsizetype largest = 64 * 1024;
    if (draft.body.size() > largest)
        return;
    const auto parsed = GraphQl::parse(draft.body.toUtf8());
    if (!parsed)
        problems.append({Kind::QueryInvalid, Severity::Warning, {}, parsed.error().range, parsed.error().message});
}

/// Variables that are not an object would break the whole body, so they are never sent.
void checkVariables(QList<Problem> &problems, const Draft &draft, const Environment &environment)
{
    const QString field = QStringLiteral("variables");
    const QByteArray text = draft.variables.toUtf8();
    if (text.trimmed().isEmpty())
        return;
    problems.append(placeholderProblems(draft.variables, field, environment));
    const auto document = Json::Document::parse(text);
    if (!document)
        problems.append({Kind::VariablesInvalid, Severity::Error, field, document.error().range, Json::describe(document.error(), text)});
    else if (!document->root().isObject())
        problems.append({Kind::VariablesInvalid, Severity::Error, field, document->root().range(), {}});
}

/// What is wrong by the body's own language.
void checkContent(QList<Problem> &problems, const OpenApi::Operation &operation, const Draft &draft)
{
    const OpenApi::MediaType *media = mediaTypeOf(operation, draft.mediaType);
    const BodyKind kind = bodyKind(operation, draft.mediaType);
    const QString typed = draft.body.trimmed();
    if (!media)
        return;
    if (kind == BodyKind::GraphQl)
        checkQuery(problems, draft);
    else if (kind == BodyKind::Json)
        checkJson(problems, *media, draft.body.toUtf8());
    else if (kind == BodyKind::Form || kind == BodyKind::Multipart)
        checkForm(problems, *media, kind, draft.body.toUtf8());
    else if (kind == BodyKind::Bytes && namesFile(typed))
        checkFile(problems, pathOf(typed), {}, {0, draft.body.toUtf8().size()});
}

/// Only where quotation marks are part of the language.
QList<Placeholder> curledQuotes(BodyKind kind, const QString &body)
{
    return kind == BodyKind::Text || kind == BodyKind::Bytes ? QList<Placeholder>() : smartQuotesIn(body);
}

} // namespace

QList<Problem> checkBody(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment)
{
    QList<Problem> problems;
    const BodyKind kind = bodyKind(operation, draft.mediaType);
    const bool isMissing = kind != BodyKind::None && draft.body.trimmed().isEmpty();
    if (isMissing && operation.requestBody->required)
        problems.append({Kind::BodyMissing, Severity::Error, {}, {}, {}});
    if (kind != BodyKind::None && !isMissing) {
        problems.append(placeholderProblems(draft.body, {}, environment));
        const QList<Placeholder> quotes = curledQuotes(kind, draft.body);
        for (const Placeholder &quote : quotes)
            problems.append({Kind::Placeholder, Severity::Error, {}, quote.range, quote.text, straightened(draft.body, quotes)});
        if (quotes.isEmpty())
            checkContent(problems, operation, draft);
    }
    if (operation.takesGraphQl())
        checkVariables(problems, draft, environment);
    return problems;
}

} // namespace Tryout
