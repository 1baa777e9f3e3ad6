// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace GraphQl {

/// A query and the JSON of its variables, which may be blank.
struct QueryTexts
{
    QByteArray query;
    QByteArray variables;

    friend bool operator==(const QueryTexts &, const QueryTexts &) = default;
};

/// Why a literal did not become a variable, or a variable no literal.
enum class VariableRefusal {
    /// The query does not parse.
    QueryUnreadable,
    /// The variables are no JSON object.
    VariablesUnreadable,
    /// There is no literal, or no variable, at the cursor.
    NothingThere,
    /// The schema does not know what type it has.
    TypeUnknown,
    /// A fragment has no variables of its own.
    InFragment,
    /// It has neither a value nor a default.
    NoValue,
};

/// One sentence for a person.
[[nodiscard]] QString describe(VariableRefusal refusal);

using NewTexts = Base::Result<QueryTexts, VariableRefusal>;

} // namespace GraphQl
