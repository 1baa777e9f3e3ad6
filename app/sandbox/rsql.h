// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sandbox/rsqloperator.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace Sandbox {

/// One comparison of RSQL (FIQL with names), for instance name=in=(A,B).
struct Comparison
{
    QString field;
    RsqlOperator how = RsqlOperator::Equal;
    QStringList values;
};

struct Filter;

/// All of them (';' or and) or any of them (',' or or). Never empty.
struct Combination
{
    enum class Kind { All, Any };

    Kind kind = Kind::All;
    std::vector<Filter> filters;
};

/// What the query parameter `filter` says.
struct Filter
{
    std::variant<Comparison, Combination> condition;

    /// Every field it names, in order.
    [[nodiscard]] QStringList fields() const;
    /// For tests and messages: (name=="A*" and (id=in=("1","2") or version!="0")).
    [[nodiscard]] QString inWords() const;
};

/// Where a filter stops being RSQL, and what should stand there.
struct FilterError
{
    enum class Expected { Field, Operator, Value, ClosingQuote, ClosingParenthesis, End, LessNesting, TwoValues, LessAtOnce };

    Expected expected = Expected::Field;
    qsizetype offset = 0;

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

[[nodiscard]] Base::Result<Filter, FilterError> parseFilter(QStringView text);

} // namespace Sandbox
