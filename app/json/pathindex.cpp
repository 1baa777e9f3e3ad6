// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/pathindex.h"

#include "app/json/index.h"

#include <algorithm>

namespace Json {

namespace {

/// Every so many children of a container one is marked, so that at most as many are passed one by one.
constexpr quint32 betweenMarks = 128;

} // namespace

PathIndex::PathIndex(const Document &document)
    : m_document(document)
{
    struct Open
    {
        quint32 container;
        quint32 after;
        quint32 number;
    };
    auto marks = std::make_shared<std::vector<Mark>>();
    std::vector<Open> open;
    const Index *index = Index::of(document.root());
    for (quint32 position = 0; index != nullptr && position < index->count(); ++position) {
        while (!open.empty() && open.back().after <= position)
            open.pop_back();
        if (!open.empty()) {
            if (const quint32 number = open.back().number++; number % betweenMarks == 0 && number != 0)
                marks->push_back({open.back().container, number, position});
        }
        if (const Entry &entry = index->at(position); entry.next > position + 1)
            open.push_back({position, entry.next, 0});
    }
    std::ranges::sort(*marks, [](const Mark &left, const Mark &right) {
        return std::pair(left.container, left.child) < std::pair(right.container, right.child);
    });
    m_marks = std::move(marks);
}

/// The first child for which \a isBefore does not hold, or what comes behind the container; it holds for all children before and for none after.
template<typename IsBefore>
PathIndex::Child PathIndex::firstNot(IsBefore isBefore, quint32 container) const
{
    const Index &index = *Index::of(m_document.root());
    const auto from = std::ranges::lower_bound(*m_marks, container, {}, &Mark::container);
    const auto passed = std::partition_point(from, m_marks->end(), [&](const Mark &mark) { return mark.container == container && isBefore(mark.child); });
    Child child {container + 1, 0};
    if (passed != from)
        child = {std::prev(passed)->child, std::prev(passed)->number};
    const quint32 after = index.at(container).next;
    while (child.position < after && isBefore(child.position))
        child = {index.at(child.position).next, child.number + 1};
    return child;
}

QList<Node> PathIndex::around(qsizetype offset) const
{
    const Index *index = Index::of(m_document.root());
    if (index == nullptr || offset < index->at(0).start || offset >= index->at(0).end)
        return {};
    QList<Node> nodes {index->node(0)};
    for (quint32 position = 0; index->at(position).next > position + 1;) {
        const quint32 child = firstNot([&](quint32 each) { return index->at(each).end <= offset; }, position).position;
        if (child >= index->at(position).next || index->at(child).start > offset)
            break;
        position = child;
        nodes.append(index->node(position));
    }
    return nodes;
}

Node PathIndex::nodeAt(qsizetype offset) const
{
    const QList<Node> nodes = around(offset);
    if (nodes.isEmpty())
        return {};
    const Index &index = *Index::of(nodes.last());
    const quint32 position = nodes.last().position();
    // A name stands before the value it belongs to.
    const quint32 next = firstNot([&](quint32 each) { return index.at(each).end <= offset; }, position).position;
    const bool isName = next < index.at(position).next && index.at(next).name() != 0 && index.nameRangeOf(next).contains(offset);
    return isName ? index.node(next) : nodes.last();
}

Path PathIndex::pathOf(Node node) const
{
    Path path;
    const Index *index = Index::of(m_document.root());
    for (quint32 position = 0; index != nullptr && node && position != node.position();) {
        const Child child = firstNot([&](quint32 each) { return index->at(each).next <= node.position(); }, position);
        if (index->at(child.position).name() != 0)
            path.steps.append(index->node(child.position).name());
        else
            path.steps.append(child.number);
        position = child.position;
    }
    return path;
}

} // namespace Json
