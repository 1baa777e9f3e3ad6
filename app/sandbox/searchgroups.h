// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchaggregation.h"

#include <unordered_map>

namespace Sandbox {

/// Puts rows together by their keys and aggregates each group.
class SearchGroups
{
public:
    /// Both must outlive it.
    SearchGroups(const std::vector<SearchKey> &keys, const std::vector<SearchAggregation> &aggregations);

    /// What a row has to be about for all keys and aggregations.
    [[nodiscard]] SearchLevel level() const { return m_level; }
    void add(const SearchRow &row);
    /// By their keys, the interval first.
    [[nodiscard]] std::vector<SearchGroup> take();

private:
    struct Group
    {
        std::vector<SearchValue> values;
        std::vector<Accumulator> accumulators;
    };

    [[nodiscard]] Group &groupOf(const SearchRow &row);
    [[nodiscard]] bool isBefore(const Group &left, const Group &right) const;
    [[nodiscard]] SearchGroup finished(const Group &group) const;

    const std::vector<SearchKey> &m_keys;
    const std::vector<SearchAggregation> &m_aggregations;
    SearchLevel m_level = SearchLevel::Record;
    std::vector<SearchValue> m_values;
    std::vector<Group> m_groups;
    std::unordered_multimap<size_t, size_t> m_places;
};

/// As the service makes it: the keys of a group in the order selected, channelType=chat::lastSite.name=Mysore.
[[nodiscard]] QString cursorOf(const SearchGroup &group);

} // namespace Sandbox
