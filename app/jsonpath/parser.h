// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/jsonpath/expression.h"
#include "app/jsonpath/reader.h"

namespace JsonPath {

/// Recursive descent over RFC 9535's grammar (Appendix A), with a bound on the nesting.
class Parser
{
public:
    explicit Parser(QByteArrayView text) : m_reader(text) {}

    [[nodiscard]] Base::Result<Expression, ParseError> parse();

private:
    // Every one of these is false after an error, which the reader keeps.
    bool readQuery(Segments &segments);
    bool readSegments(Segments &segments);
    bool readDotted(Segment &segment);
    bool readBracketed(Segment &segment);
    bool readSelector(Selector &selector);
    bool readIndexOrSlice(Selector &selector);
    bool readBound(std::optional<qint64> &bound);
    bool readFilter(Selector &selector);

    // Filters: filterparser.cpp.
    bool readCondition(Condition &condition);
    bool readAllOf(Condition &condition);
    bool readBasic(Condition &condition);
    bool readGroup(Condition &condition);
    bool readNegated(Condition &condition);
    bool readTestOrComparison(Condition &condition);
    bool readComparison(Condition &condition, Operand left, qsizetype start);
    bool readOperand(Operand &operand);
    bool readNumber(Operand &operand);
    bool readString(Operand &operand);
    bool readWord(Operand &operand);
    bool readFilterQuery(Operand &operand);
    bool readArguments(FunctionCall &call);
    bool checkArguments(const FunctionCall &call);
    bool checkComparable(const Operand &operand);
    bool toTest(Operand &operand, Condition &condition);
    std::optional<Operator> readOperator();

    /// Counts a level of nesting while it lives.
    class Level;
    bool tooDeep();

    Reader m_reader;
    int m_slots = 0;
    int m_depth = 0;
};

class Parser::Level
{
public:
    explicit Level(int &depth) : m_depth(depth) { ++m_depth; }
    ~Level() { --m_depth; }
    Level(const Level &) = delete;
    Level &operator=(const Level &) = delete;

private:
    int &m_depth;
};

/// Reads \a text; an error comes without a suggestion.
[[nodiscard]] Base::Result<Expression, ParseError> parseExpression(const QByteArray &text);

} // namespace JsonPath
