// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"
#include "app/graphql/schema.h"

#include <QList>

#include <optional>

namespace GraphQl {

/// What is wrong with what a person typed; ranges are of the text the problem is in. A suggestion is what to write in place of the range.
struct QueryProblems
{
    QList<Problem> query = {};
    QList<Problem> variables = {};

    friend bool operator==(const QueryProblems &, const QueryProblems &) = default;
};

/// Everything that can be told before sending: the language; with a schema the rules of chapter 5, the values of the variables of the first operation,
/// and times the service would not take (\a now in epoch milliseconds). Variables that are no JSON object are left to whoever sends them. Blank
/// texts have no problems.
[[nodiscard]] QueryProblems checkQuery(const std::optional<Schema> &schema, const QByteArray &query, const QByteArray &variables, qint64 now);

} // namespace GraphQl
