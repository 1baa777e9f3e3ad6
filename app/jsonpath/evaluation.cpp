// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/evaluation.h"

#include "app/jsonpath/overloaded.h"

#include <algorithm>

namespace JsonPath {

namespace {

using Json::Kind;

/// No member has this name's number.
constexpr quint32 UnknownName = 0xFFFFFFFFU;

/// The name, if the segment asks each node for one member and nothing else.
const NameSelector *onlyName(const Segment &segment)
{
    return segment.isDescendant || segment.selectors.size() != 1 ? nullptr : std::get_if<NameSelector>(&segment.selectors.front().kind);
}

/// The name, if the comparison is of one member of the candidate with a literal, as most are.
const NameSelector *comparedMember(const Comparison &comparison)
{
    const auto *query = std::get_if<FilterQuery>(&comparison.left);
    if (query == nullptr || query->isAbsolute || query->segments.size() != 1 || !std::holds_alternative<Literal>(comparison.right))
        return nullptr;
    return onlyName(query->segments.front());
}

} // namespace

Evaluation::Evaluation(const Json::Index &index, const Expression &expression, const Limits &limits)
    : m_index(index), m_expression(expression), m_limits(limits), m_names(static_cast<std::size_t>(expression.slotCount)),
      m_patterns(static_cast<std::size_t>(expression.slotCount)), m_absolute(static_cast<std::size_t>(expression.slotCount))
{
}

Positions Evaluation::run()
{
    return select(m_expression.segments, 0);
}

bool Evaluation::goesOn(const Selection &out, quint64 steps)
{
    constexpr quint64 betweenLooks = 1024;
    m_steps += steps;
    if (m_steps < m_nextLook)
        return !m_isStopped;
    m_nextLook = m_steps + betweenLooks;
    const bool isCancelled = m_limits.isCancelled != nullptr && m_limits.isCancelled->load(std::memory_order_relaxed);
    m_isStopped = m_isStopped || isCancelled || m_steps > m_limits.steps || static_cast<qsizetype>(out.nodes.size()) > m_limits.nodes;
    return !m_isStopped;
}

Positions Evaluation::select(const Segments &segments, quint32 start)
{
    Positions nodes {start};
    for (auto segment = segments.begin(); segment != segments.end(); ++segment) {
        const NameSelector *const asked = std::next(segment) == segments.end() ? nullptr : onlyName(*std::next(segment));
        Selection out(m_index, asked == nullptr ? 0 : nameOf(*asked));
        select(*segment, nodes, out);
        nodes = std::move(out.nodes);
        if (asked != nullptr)
            ++segment;
    }
    return nodes;
}

Positions Evaluation::select(const Segment &segment, const Positions &nodes)
{
    Selection out(m_index);
    select(segment, nodes, out);
    return std::move(out.nodes);
}

void Evaluation::select(const Segment &segment, const Positions &nodes, Selection &out)
{
    if (const NameSelector *const name = onlyName(segment))
        selectMembers(nameOf(*name), nodes, out);
    else
        selectOneByOne(segment, nodes, out);
    if (static_cast<qsizetype>(out.nodes.size()) > m_limits.nodes) {
        m_isStopped = true;
        out.nodes.resize(static_cast<std::size_t>(m_limits.nodes));
    }
}

void Evaluation::selectOneByOne(const Segment &segment, const Positions &nodes, Selection &out)
{
    for (const quint32 node : nodes) {
        if (!goesOn(out, 1))
            break;
        if (segment.isDescendant) {
            descend(segment, node, out);
            continue;
        }
        for (const Selector &selector : segment.selectors)
            apply(selector, node, out);
    }
}

/// The nodes of a list lie far apart in a large document: the next ones are sent for while one is looked at.
void Evaluation::selectMembers(quint32 name, const Positions &nodes, Selection &out)
{
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < nodes.size() && goesOn(out, 1); ++i) {
        if (i + ahead < nodes.size())
            m_index.prefetch(nodes[i + ahead]);
        if (m_index.at(nodes[i]).kind() != Kind::Object)
            continue;
        if (const quint32 member = m_index.member(nodes[i], name))
            out.add(member);
    }
}

/// Every value from \a top on comes before its descendants and after those before it, as RFC 9535 §2.5.2.2 wants: that is the index's order.
void Evaluation::descend(const Segment &segment, quint32 top, Selection &out)
{
    const auto *name = std::get_if<NameSelector>(&segment.selectors.front().kind);
    if (name != nullptr && segment.selectors.size() == 1)
        return descendByName(nameOf(*name), top, out);
    const quint32 end = m_index.at(top).next;
    for (quint32 node = top; node < end && goesOn(out, 1); ++node) {
        if (!m_index.at(node).isContainer())
            continue;
        for (const Selector &selector : segment.selectors)
            apply(selector, node, out);
    }
}

void Evaluation::descendByName(quint32 name, quint32 top, Selection &out)
{
    const quint32 end = m_index.at(top).next;
    if (name == UnknownName || !goesOn(out, end - top) || descendInTextOrder(name, top, out))
        return;
    for (quint32 node = top; node < end; ++node) {
        if (m_index.at(node).kind() != Kind::Object)
            continue;
        if (const quint32 member = m_index.member(node, name))
            out.add(member);
        if (!goesOn(out, 1))
            break;
    }
}

/// The members in the order of the text, in one pass. That is the right order as long as each is in an object that starts behind the member
/// found before; false, with nothing added, where one is not, as in {"a": {"id": 1}, "id": 2}.
bool Evaluation::descendInTextOrder(quint32 name, quint32 top, Selection &out)
{
    const std::size_t before = out.nodes.size();
    const quint32 end = m_index.at(top).next;
    quint32 last = top;
    for (quint32 node = top + 1; node < end; ++node) {
        if (m_index.at(node).name() != name)
            continue;
        quint32 parent = node - 1;
        while (parent > last && m_index.at(parent).next <= node)
            --parent;
        if (m_index.at(parent).next <= node) {
            out.nodes.resize(before);
            return false;
        }
        out.add(node);
        last = node;
        if (!goesOn(out, 1))
            break;
    }
    return true;
}

quint32 Evaluation::nameOf(const NameSelector &selector)
{
    std::optional<quint32> &known = m_names[static_cast<std::size_t>(selector.slot)];
    if (!known) {
        const quint32 number = m_index.names().find(selector.name);
        known = number == 0 ? UnknownName : number;
    }
    return *known;
}

void Evaluation::apply(const Selector &selector, quint32 node, Selection &out)
{
    std::visit(Overloaded {
                   [&](const NameSelector &name) { applyName(name, node, out); },
                   [&](const WildcardSelector &) { applyWildcard(node, out); },
                   [&](const IndexSelector &index) { applyIndex(index.index, node, out); },
                   [&](const SliceSelector &slice) { applySlice(slice, node, out); },
                   [&](const FilterSelector &filter) { applyFilter(*filter.condition, node, out); },
               },
               selector.kind);
}

void Evaluation::applyName(const NameSelector &selector, quint32 node, Selection &out)
{
    if (m_index.at(node).kind() != Kind::Object)
        return;
    if (const quint32 member = m_index.member(node, nameOf(selector)))
        out.add(member);
}

void Evaluation::applyWildcard(quint32 node, Selection &out)
{
    const Json::Entry &container = m_index.at(node);
    if (!container.isContainer())
        return;
    for (quint32 child = node + 1; child < container.next && goesOn(out, 1); child = m_index.at(child).next)
        out.add(child);
}

void Evaluation::applyIndex(qint64 index, quint32 node, Selection &out)
{
    if (m_index.at(node).kind() != Kind::Array)
        return;
    const qint64 fromStart = index < 0 ? index + m_index.childCount(node) : index;
    if (const quint32 element = m_index.element(node, fromStart))
        out.add(element);
}

/// RFC 9535 §2.3.4.2.2. The length is only counted where a bound asks for it.
void Evaluation::applySlice(const SliceSelector &slice, quint32 node, Selection &out)
{
    if (m_index.at(node).kind() != Kind::Array || slice.step == 0)
        return;
    const bool isForward = slice.step > 0;
    const bool needsLength = !isForward || slice.start.value_or(0) < 0 || slice.end.value_or(0) < 0;
    const quint32 after = m_index.at(node).next;
    const qint64 length = needsLength ? m_index.childCount(node) : qint64(after) - node - 1;
    const auto normal = [&](qint64 bound) { return bound >= 0 ? bound : length + bound; };
    const qint64 start = normal(slice.start.value_or(isForward ? 0 : length - 1));
    const qint64 end = slice.end ? normal(*slice.end) : (isForward ? length : -1);
    const qint64 lower = isForward ? std::clamp<qint64>(start, 0, length) : std::clamp<qint64>(end, -1, length - 1) + 1;
    const qint64 upper = isForward ? std::clamp<qint64>(end, 0, length) : std::clamp<qint64>(start, -1, length - 1) + 1;
    const qint64 first = isForward ? lower : upper - 1;
    const std::size_t before = out.nodes.size();
    quint32 child = node + 1;
    for (qint64 i = 0; i < upper && child < after && goesOn(out, 1); ++i, child = m_index.at(child).next) {
        if (i >= lower && (i - first) % slice.step == 0)
            out.add(child);
    }
    if (!isForward)
        std::reverse(out.nodes.begin() + static_cast<std::ptrdiff_t>(before), out.nodes.end());
}

void Evaluation::applyFilter(const Condition &condition, quint32 node, Selection &out)
{
    const Json::Entry &container = m_index.at(node);
    if (!container.isContainer())
        return;
    const auto *comparison = std::get_if<Comparison>(&condition.kind);
    if (const NameSelector *name = comparison == nullptr ? nullptr : comparedMember(*comparison))
        return filterByMember(*comparison, nameOf(*name), node, out);
    for (quint32 child = node + 1; child < container.next && goesOn(out, 1); child = m_index.at(child).next) {
        if (holds(condition, child))
            out.add(child);
    }
}

/// Elements of a list are mostly alike: where one's member stands tells where those of the next ones do, which are sent for ahead of time.
void Evaluation::filterByMember(const Comparison &comparison, quint32 name, quint32 node, Selection &out)
{
    const quint32 end = m_index.at(node).next;
    const auto &literal = std::get<Literal>(comparison.right);
    const bool asksEquality = comparison.comparison == Operator::Equal || comparison.comparison == Operator::NotEqual;
    const quint32 sizeAsked = asksEquality && literal.type == Json::Type::String ? static_cast<quint32>(literal.text.size()) + 2 : 0;
    for (quint32 child = node + 1; child < end && goesOn(out, 1);) {
        const Json::Entry &entry = m_index.at(child);
        const quint32 member = entry.kind() == Kind::Object ? m_index.member(child, name) : 0;
        if (member != 0)
            m_index.prefetchText(member, entry.next - child, sizeAsked);
        if (compareWithLiteral(comparison.comparison, member == 0 ? std::nullopt : std::optional(member), literal))
            out.add(child);
        child = entry.next;
    }
}

} // namespace JsonPath
