// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchkeys.h"

#include <unordered_set>

namespace Sandbox {

/// One member of the arguments aggregations or aggregation (the older form), made ready.
struct SearchAggregation
{
    enum class Type { Count, Sum, Average, Min, Max, Cardinality };

    QString name;
    Type type = Type::Count;
    SearchLevel level = SearchLevel::Record;
    SearchRead read;
    SearchCondition condition;
};

/// All of them; none for a search that has no aggregations. Refused: a field that is not there or not for aggregations, numbers wanted of
/// what is none, and what a filter is refused for.
[[nodiscard]] Base::Result<std::vector<SearchAggregation>, SearchRefusal> searchAggregations(const GraphQl::Input &arguments, const SearchRoot &root,
                                                                                             SearchFilters &filters);

/// Gathers the values of one aggregation.
class Accumulator
{
public:
    void add(const SearchValue &value, SearchAggregation::Type type);
    /// Nothing for the mean and the ends of nothing.
    [[nodiscard]] std::optional<double> result(SearchAggregation::Type type) const;

private:
    qint64 m_count = 0;
    double m_sum = 0;
    double m_least = 0;
    double m_most = 0;
    /// By hash: two different values of one hash are not to be expected.
    std::unordered_set<size_t> m_different;
};

} // namespace Sandbox
