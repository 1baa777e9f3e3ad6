// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchgroups.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

bool areEqual(const std::vector<SearchValue> &left, const std::vector<SearchValue> &right)
{
    return std::ranges::equal(left, right, isEqual);
}

/// Where Java's hash map, in which the service keeps results, has a name: neither the order asked for nor that of the alphabet.
quint32 slotOf(const QString &name)
{
    quint32 hash = 0;
    for (const QChar character : name)
        hash = 31 * hash + character.unicode();
    return (hash ^ (hash >> 16U)) & 15U;
}

} // namespace

SearchGroups::SearchGroups(const std::vector<SearchKey> &keys, const std::vector<SearchAggregation> &aggregations)
    : m_keys(keys)
    , m_aggregations(aggregations)
    , m_values(keys.size())
{
    for (const SearchKey &key : keys)
        m_level = std::max(m_level, key.level);
    for (const SearchAggregation &aggregation : aggregations)
        m_level = std::max(m_level, aggregation.level);
}

void SearchGroups::add(const SearchRow &row)
{
    Group &group = groupOf(row);
    for (size_t i = 0; i < m_aggregations.size(); ++i) {
        const SearchAggregation &aggregation = m_aggregations[i];
        if (!aggregation.condition || aggregation.condition(row))
            group.accumulators[i].add(aggregation.read(row), aggregation.type);
    }
}

SearchGroups::Group &SearchGroups::groupOf(const SearchRow &row)
{
    size_t hash = 0;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        m_values[i] = m_keys[i].read(row);
        hash = hash * 0x9E3779B97F4A7C15U + hashOf(m_values[i]);
    }
    const auto [first, last] = m_places.equal_range(hash);
    for (auto place = first; place != last; ++place) {
        if (areEqual(m_groups[place->second].values, m_values))
            return m_groups[place->second];
    }
    m_places.emplace(hash, m_groups.size());
    return m_groups.emplace_back(Group{.values = m_values, .accumulators = std::vector<Accumulator>(m_aggregations.size())});
}

std::vector<SearchGroup> SearchGroups::take()
{
    std::ranges::sort(m_groups, [this](const Group &left, const Group &right) { return isBefore(left, right); });
    std::vector<SearchGroup> all;
    std::ranges::transform(m_groups, std::back_inserter(all), [this](const Group &group) { return finished(group); });
    return all;
}

bool SearchGroups::isBefore(const Group &left, const Group &right) const
{
    const auto order = [&](size_t i) {
        const auto ascending = compare(left.values[i], right.values[i]);
        return m_keys[i].isDescending ? 0 <=> ascending : ascending;
    };
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].isInterval() && order(i) != 0)
            return order(i) < 0;
    }
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (order(i) != 0)
            return order(i) < 0;
    }
    return false;
}

SearchGroup SearchGroups::finished(const Group &group) const
{
    SearchGroup finished;
    for (size_t i = 0; i < m_keys.size(); ++i)
        finished.keys.push_back({.path = m_keys[i].path, .value = group.values[i]});
    for (size_t i = 0; i < m_aggregations.size(); ++i)
        finished.results.push_back({.name = m_aggregations[i].name, .value = group.accumulators[i].result(m_aggregations[i].type)});
    std::ranges::stable_sort(finished.results, {}, [](const SearchGroup::Result &result) { return slotOf(result.name); });
    return finished;
}

QString cursorOf(const SearchGroup &group)
{
    QStringList parts;
    for (const SearchGroup::Key &key : group.keys)
        parts.append(key.path + u'=' + spelled(key.value));
    return parts.join(u"::"_s);
}

} // namespace Sandbox
