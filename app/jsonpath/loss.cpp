// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/loss.h"

#include <algorithm>

namespace JsonPath {

namespace {

using Json::Kind;

/// Whether the segment's first selector could have found something in a value of this kind.
bool couldApply(const Segment &segment, const Json::Entry &entry)
{
    const auto &selector = segment.selectors.front().kind;
    if (segment.isDescendant)
        return entry.isContainer();
    if (std::holds_alternative<NameSelector>(selector))
        return entry.kind() == Kind::Object;
    if (std::holds_alternative<IndexSelector>(selector) || std::holds_alternative<SliceSelector>(selector))
        return entry.kind() == Kind::Array;
    return entry.isContainer();
}

quint32 mostTelling(const Segment &segment, const Positions &candidates, const Json::Index &index)
{
    const auto fits = [&](quint32 position) { return couldApply(segment, index.at(position)); };
    const auto hasChildren = [&](quint32 position) { return index.at(position).next > position + 1; };
    auto found = std::ranges::find_if(candidates, [&](quint32 position) { return fits(position) && hasChildren(position); });
    if (found == candidates.end())
        found = std::ranges::find_if(candidates, fits);
    if (found == candidates.end())
        found = std::ranges::find_if(candidates, hasChildren);
    return found == candidates.end() ? candidates.front() : *found;
}

} // namespace

std::optional<Loss> findLoss(const Expression &expression, const Json::Index &index, Evaluation &evaluation)
{
    Positions nodes {0};
    for (const Segment &segment : expression.segments) {
        Positions selected = evaluation.select(segment, nodes);
        if (selected.empty())
            return Loss {.segment = &segment, .candidate = mostTelling(segment, nodes, index)};
        nodes = std::move(selected);
    }
    return std::nullopt;
}

QStringList memberNames(const Json::Index &index, quint32 position, qsizetype atMost)
{
    QStringList names;
    if (index.at(position).kind() != Kind::Object)
        return names;
    for (quint32 child = position + 1; child < index.at(position).next && names.size() < atMost; child = index.at(child).next)
        names += index.node(child).name();
    return names;
}

} // namespace JsonPath
