// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/index.h"
#include "app/jsonpath/comparedvalue.h"
#include "app/jsonpath/expression.h"
#include "app/jsonpath/limits.h"
#include "app/jsonpath/pattern.h"

#include <optional>
#include <vector>

namespace JsonPath {

/// Positions of nodes in a document's index.
using Positions = std::vector<quint32>;

/// What a segment selects. A member that the segment behind asks of each node is taken at once, while the node is at hand.
class Selection
{
public:
    /// \a member is the number of the name asked for (see Json::Names), or 0 where the nodes themselves are.
    explicit Selection(const Json::Index &index, quint32 member = 0) : m_index(index), m_member(member) {}

    void add(quint32 node)
    {
        if (m_member == 0)
            return nodes.push_back(node);
        const quint32 found = m_index.at(node).kind() == Json::Kind::Object ? m_index.member(node, m_member) : 0;
        if (found != 0)
            nodes.push_back(found);
    }

    Positions nodes;

private:
    const Json::Index &m_index;
    quint32 m_member;
};

/// One evaluation of a query on one document. Recursion follows the query's nesting, which is bounded, and never the document.
class Evaluation
{
public:
    Evaluation(const Json::Index &index, const Expression &expression, const Limits &limits);

    [[nodiscard]] Positions run();
    /// What the segments select from \a start.
    [[nodiscard]] Positions select(const Segments &segments, quint32 start);
    /// What one segment selects from \a nodes.
    [[nodiscard]] Positions select(const Segment &segment, const Positions &nodes);
    [[nodiscard]] bool holds(const Condition &condition, quint32 current);
    /// The value of one side of a comparison.
    [[nodiscard]] ComparedValue value(const Operand &operand, quint32 current);
    /// Whether a limit was met: what was selected is not all.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    void select(const Segment &segment, const Positions &nodes, Selection &out);
    void descend(const Segment &segment, quint32 top, Selection &out);
    void descendByName(quint32 name, quint32 top, Selection &out);
    bool descendInTextOrder(quint32 name, quint32 top, Selection &out);
    void apply(const Selector &selector, quint32 node, Selection &out);
    void applyName(const NameSelector &selector, quint32 node, Selection &out);
    void applyWildcard(quint32 node, Selection &out);
    void applyIndex(qint64 index, quint32 node, Selection &out);
    void applySlice(const SliceSelector &slice, quint32 node, Selection &out);
    void applyFilter(const Condition &condition, quint32 node, Selection &out);

    void filterByMember(const Comparison &comparison, quint32 name, quint32 node, Selection &out);
    [[nodiscard]] bool compareWithLiteral(Operator comparison, std::optional<quint32> position, const Literal &literal) const;
    void selectMembers(quint32 name, const Positions &nodes, Selection &out);
    void selectOneByOne(const Segment &segment, const Positions &nodes, Selection &out);

    [[nodiscard]] quint32 nameOf(const NameSelector &selector);
    [[nodiscard]] bool compare(const Comparison &comparison, quint32 current);
    [[nodiscard]] bool exists(const FilterQuery &query, quint32 current);
    [[nodiscard]] bool test(const FunctionCall &call, quint32 current);
    [[nodiscard]] ComparedValue call(const FunctionCall &call, quint32 current);
    [[nodiscard]] std::optional<quint32> singularPosition(const FilterQuery &query, quint32 current);
    [[nodiscard]] ComparedValue singularValue(const FilterQuery &query, quint32 current);
    [[nodiscard]] const Pattern &pattern(const FunctionCall &call, QByteArrayView text);
    /// The nodes of a function's argument; \a storage holds them unless they are kept.
    [[nodiscard]] const Positions &nodes(const FilterQuery &query, quint32 current, Positions &storage);
    /// Counts so many values looked at, and looks at the limits now and then.
    [[nodiscard]] bool goesOn(const Selection &out, quint64 steps);

    const Json::Index &m_index;
    const Expression &m_expression;
    Limits m_limits;
    // By slot.
    std::vector<std::optional<quint32>> m_names;
    std::vector<std::optional<Pattern>> m_patterns;
    std::vector<std::optional<Positions>> m_absolute;
    quint64 m_steps = 0;
    quint64 m_nextLook = 0;
    bool m_isStopped = false;
};

/// A string's number of characters or a container's of children; nothing for other types.
[[nodiscard]] std::optional<qsizetype> lengthOf(const ComparedValue &value, const Json::Index &index);

} // namespace JsonPath
