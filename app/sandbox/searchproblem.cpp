// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchproblem.h"

#include "app/graphql/fieldpath.h"
#include "app/json/writer.h"

#include <QHash>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The engine's own name for what the specification calls a rule.
QString engineName(const QString &rule)
{
    static const QHash<QString, QString> names{
        {u"FieldsOnCorrectType"_s, u"FieldUndefined"_s},
        {u"ProvidedRequiredArguments"_s, u"MissingFieldArgument"_s},
        {u"ScalarLeafs"_s, u"SubselectionRequired"_s},
        {u"KnownArgumentNames"_s, u"UnknownArgument"_s},
        {u"UniqueArgumentNames"_s, u"DuplicateArgumentNames"_s},
        {u"ValuesOfCorrectType"_s, u"WrongType"_s},
        {u"KnownTypeNames"_s, u"UnknownType"_s},
        {u"KnownFragmentNames"_s, u"UndefinedFragment"_s},
        {u"NoUnusedFragments"_s, u"UnusedFragment"_s},
        {u"NoFragmentCycles"_s, u"FragmentCycle"_s},
        {u"NoUndefinedVariables"_s, u"UndefinedVariable"_s},
        {u"NoUnusedVariables"_s, u"UnusedVariable"_s},
        {u"VariablesInAllowedPosition"_s, u"VariableTypeMismatch"_s},
        {u"KnownDirectives"_s, u"UnknownDirective"_s},
        {u"OverlappingFieldsCanBeMerged"_s, u"FieldsConflict"_s},
        {u"LoneAnonymousOperation"_s, u"LoneAnonymousOperationViolation"_s},
        {u"UniqueOperationNames"_s, u"DuplicateOperationName"_s},
    };
    return names.value(rule, rule);
}

} // namespace

Http::Response searchRefused(const QStringList &descriptions, const QByteArray &trackingId, int status)
{
    Json::Writer body;
    body.beginObject().member(u"trackingId", QString::fromUtf8(trackingId));
    body.name(u"error").beginObject().member(u"key", QString::number(status));
    body.name(u"message").beginArray();
    for (const QString &description : descriptions)
        body.beginObject().member(u"description", description).endObject();
    body.endArray().member(u"reason", descriptions.join(u"; "_s)).endObject().endObject();
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body.take()};
}

QString searchDescription(const GraphQl::Problem &problem, const GraphQl::Document &document)
{
    const QString path = GraphQl::fieldPathAt(document, problem.range.offset).join(u'/');
    const QString place = path.isEmpty() ? QString() : u"@[%1]"_s.arg(path);
    return u"Validation error (%1%2) : %3"_s.arg(engineName(problem.rule), place, problem.message);
}

} // namespace Sandbox
