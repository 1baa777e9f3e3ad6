// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/matches.h"

#include "app/json/index.h"

#include <algorithm>

namespace Ui {

namespace {

constexpr qsizetype mostWithin = 2000;

} // namespace

Matches::Matches(const Json::PathIndex &paths, const QList<Json::Node> &nodes)
    : m_paths(paths)
{
    auto positions = std::make_shared<std::vector<quint32>>();
    positions->reserve(std::size_t(nodes.size()));
    for (const Json::Node node : nodes)
        positions->push_back(node.position());
    if (!std::ranges::is_sorted(*positions))
        std::ranges::sort(*positions);
    m_positions = std::move(positions);
}

QList<Base::TextRange> Matches::within(Base::TextRange part) const
{
    const Json::Index *index = Json::Index::of(m_paths.document().root());
    if (!m_positions || m_positions->empty() || index == nullptr)
        return {};
    QList<Base::TextRange> ranges;
    // What begins before the part and reaches into it is around the part's first byte.
    for (const Json::Node node : m_paths.around(part.offset)) {
        if (node.range().offset < part.offset && std::ranges::binary_search(*m_positions, node.position()))
            ranges.append(node.range());
    }
    const auto first = std::ranges::lower_bound(*m_positions, part.offset, {}, [&](quint32 position) { return qsizetype(index->at(position).start); });
    for (auto position = first; position != m_positions->end() && ranges.size() < mostWithin; ++position) {
        const Json::Entry &entry = index->at(*position);
        if (entry.start >= part.end())
            break;
        ranges.append({entry.start, qsizetype(entry.end) - entry.start});
    }
    return ranges;
}

} // namespace Ui
