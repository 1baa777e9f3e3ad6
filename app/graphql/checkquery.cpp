// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/checkquery.h"

#include "app/graphql/coerce.h"
#include "app/graphql/document.h"
#include "app/graphql/timeproblems.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace GraphQl {

namespace {

/// More at once help nobody.
constexpr qsizetype mostProblems = 100;

/// The body of such a call as it is sent, or what a query is not: said so, with the query that is in it.
std::optional<Problem> jsonInstead(const QByteArray &query)
{
    const auto json = Json::Document::parse(query);
    if (!json || !json->root().isObject())
        return std::nullopt;
    const Json::Node inside = json->root()["query"];
    return Problem{.rule = QStringLiteral("Syntax"),
                   .range = json->root().range(),
                   .message = inside.isString()
                       ? QCoreApplication::translate("GraphQl", "This is the whole body as JSON. Here only the text of its member query belongs")
                       : QCoreApplication::translate("GraphQl", "This is JSON. Here a query belongs, for instance { taskDetails(from: 1, to: 2) { tasks { id } } }"),
                   .suggestion = inside.toString()};
}

QList<Problem> missingValues(const OperationDefinition &operation, Json::Node given)
{
    QList<Problem> problems;
    for (const VariableDefinition &variable : operation.variables) {
        if (variable.type.isNonNull() && !variable.defaultValue && !given[variable.variable.toString()])
            problems.append({.rule = QStringLiteral("CoerceVariableValues"),
                             .range = variable.range,
                             .message = QCoreApplication::translate("GraphQl", "$%1 has no value below in the variables, and '%2' needs one").arg(variable.variable.toString(), variable.type.toString()),
                             .suggestion = {}});
    }
    return problems;
}

const OperationDefinition *firstOperation(const Document &document)
{
    const auto isOperation = [](const Definition &one) { return std::holds_alternative<OperationDefinition>(one); };
    const auto found = std::ranges::find_if(document.definitions, isOperation);
    return found == document.definitions.end() ? nullptr : &std::get<OperationDefinition>(*found);
}

QList<Problem> sorted(QList<Problem> problems)
{
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.range.offset; });
    return problems.first(std::min(problems.size(), mostProblems));
}

} // namespace

QueryProblems checkQuery(const std::optional<Schema> &schema, const QByteArray &query, const QByteArray &variables, qint64 now)
{
    if (query.trimmed().isEmpty())
        return {};
    const auto document = parse(query);
    if (!document)
        return {.query = {jsonInstead(query).value_or(document.error())}};
    if (!schema)
        return {};
    const auto json = Json::Document::parse(variables.trimmed().isEmpty() ? QByteArray("{}") : variables);
    const Json::Node given = json ? json->root() : Json::Node();
    QueryProblems found{.query = validate(*schema, *document) + timeProblems(*document, given, now)};
    const OperationDefinition *operation = firstOperation(*document);
    if (operation != nullptr && given.isObject()) {
        found.query += missingValues(*operation, given);
        found.variables = sorted(problemsOfVariables(*schema, *operation, given));
    }
    found.query = sorted(std::move(found.query));
    return found;
}

} // namespace GraphQl
