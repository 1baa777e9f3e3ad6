// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/json/node.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace JsonPath {

// The parsed form of a query, in RFC 9535's own words. Ranges are places in the query's text. A slot is a number that is unique in its
// query, under which an evaluation keeps what belongs to that part (a name's number in the document, a compiled pattern, a node list).

struct Condition;
struct Function;

struct NameSelector
{
    QByteArray name;
    int slot = 0;
};

struct WildcardSelector
{
};

struct IndexSelector
{
    qint64 index = 0;
};

struct SliceSelector
{
    std::optional<qint64> start;
    std::optional<qint64> end;
    qint64 step = 1;
};

struct FilterSelector
{
    std::shared_ptr<const Condition> condition;
};

struct Selector
{
    std::variant<NameSelector, WildcardSelector, IndexSelector, SliceSelector, FilterSelector> kind;
    Base::TextRange range;
};

struct Segment
{
    bool isDescendant = false;
    std::vector<Selector> selectors;
    Base::TextRange range;
};

using Segments = std::vector<Segment>;

/// Only names and indexes, one a segment (RFC 9535 §2.3.5.1).
[[nodiscard]] bool isSingular(const Segments &segments);

/// A query inside a filter: from the root ($) or from the value the filter is trying (@).
struct FilterQuery
{
    bool isAbsolute = false;
    Segments segments;
    Base::TextRange range;
    int slot = 0;
};

struct Literal
{
    Json::Type type = Json::Type::Null;
    /// A number's or literal's text; a string's characters.
    QByteArray text;
    Base::TextRange range;
};

struct FunctionCall;
using Operand = std::variant<Literal, FilterQuery, FunctionCall>;

struct FunctionCall
{
    const Function *function = nullptr;
    std::vector<Operand> arguments;
    Base::TextRange range;
    int slot = 0;
};

enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct Comparison
{
    Operand left;
    Operator comparison = Operator::Equal;
    Operand right;
    Base::TextRange range;
};

struct AnyOf
{
    std::vector<Condition> conditions;
};

struct AllOf
{
    std::vector<Condition> conditions;
};

struct Not
{
    std::vector<Condition> condition;
};

/// A condition of a filter (RFC 9535 §2.3.5.1, logical-expr). A FilterQuery tests that something is selected.
struct Condition
{
    std::variant<AnyOf, AllOf, Not, Comparison, FilterQuery, FunctionCall> kind;
};

struct Expression
{
    QByteArray text;
    Segments segments;
    int slotCount = 0;
};

/// The place of an operand.
[[nodiscard]] Base::TextRange rangeOf(const Operand &operand);

} // namespace JsonPath
