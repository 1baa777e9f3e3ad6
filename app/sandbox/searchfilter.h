// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/input.h"
#include "app/sandbox/searchfields.h"
#include "app/sandbox/searchoperator.h"
#include "app/sandbox/searchparts.h"

namespace Sandbox {

using SearchCondition = std::function<bool(const SearchRow &)>;

/// Makes the filters of one search ready: and/or groups, operators on leaves however deep, the older form that compares a whole object,
/// global variables. Several members of an object all count; a list has to have one part that meets the condition.
class SearchFilters
{
public:
    using Compiled = Base::Result<SearchCondition, QString>;

    /// \a fields must outlive what is compiled.
    explicit SearchFilters(const SearchFields &fields)
        : m_fields(fields)
    {
    }

    /// Why not, as text: a pattern that cannot be read, or more than 1,000 conditions in all filters together.
    [[nodiscard]] Compiled compile(const GraphQl::Input &filter);
    /// The operators of one field; all must hold.
    [[nodiscard]] Base::Result<ValueCondition, QString> comparisons(const GraphQl::Input &operators);

private:
    [[nodiscard]] Compiled object(const GraphQl::Input &filter, const QString &prefix);
    [[nodiscard]] Compiled member(const QString &name, const GraphQl::Input &value, const QString &prefix);
    [[nodiscard]] static Compiled some(SearchLevel level, Compiled condition);
    [[nodiscard]] Compiled group(const GraphQl::Input &items, bool isOr);
    [[nodiscard]] Compiled leaf(const QString &name, const GraphQl::Input &value, const QString &path);
    [[nodiscard]] Compiled wholeObject(const QString &name, const GraphQl::Input &value, const QString &prefix);
    [[nodiscard]] Compiled globalVariable(const QString &kind, const GraphQl::Input &filter);
    [[nodiscard]] Base::Result<ValueCondition, QString> comparison(const QString &name, const GraphQl::Input &value);

    const SearchFields &m_fields;
    int m_count = 0;
};

} // namespace Sandbox
