// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/evaluation.h"
#include "app/jsonpath/function.h"
#include "app/jsonpath/overloaded.h"

#include <algorithm>

namespace JsonPath {

namespace {

using Json::Type;

qsizetype characterCount(QByteArrayView text)
{
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
}

bool holdsBetween(Operator comparison, const ComparedValue &left, const ComparedValue &right, const Json::Index &index)
{
    switch (comparison) {
    case Operator::Equal:
        return isEqual(left, right, index);
    case Operator::NotEqual:
        return !isEqual(left, right, index);
    case Operator::Less:
        return isLess(left, right);
    case Operator::LessOrEqual:
        return isLess(left, right) || isEqual(left, right, index);
    case Operator::Greater:
        return isLess(right, left);
    case Operator::GreaterOrEqual:
        return isLess(right, left) || isEqual(left, right, index);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<qsizetype> lengthOf(const ComparedValue &value, const Json::Index &index)
{
    if (value.type() == Type::String)
        return characterCount(value.text());
    if (value.type() == Type::Array || value.type() == Type::Object)
        return index.childCount(value.position());
    return std::nullopt;
}

bool Evaluation::holds(const Condition &condition, quint32 current)
{
    const auto holdsHere = [&](const Condition &inner) { return holds(inner, current); };
    return std::visit(Overloaded {
                          [&](const AnyOf &any) { return std::ranges::any_of(any.conditions, holdsHere); },
                          [&](const AllOf &all) { return std::ranges::all_of(all.conditions, holdsHere); },
                          [&](const Not &negated) { return !holdsHere(negated.condition.front()); },
                          [&](const Comparison &comparison) { return compare(comparison, current); },
                          [&](const FilterQuery &query) { return exists(query, current); },
                          [&](const FunctionCall &call) { return test(call, current); },
                      },
                      condition.kind);
}

bool Evaluation::compare(const Comparison &comparison, quint32 current)
{
    const auto *query = std::get_if<FilterQuery>(&comparison.left);
    const auto *literal = std::get_if<Literal>(&comparison.right);
    if (query != nullptr && literal != nullptr)
        return compareWithLiteral(comparison.comparison, singularPosition(*query, current), *literal);
    return holdsBetween(comparison.comparison, value(comparison.left, current), value(comparison.right, current), m_index);
}

/// A text without escapes is compared where it stands, and most others differ in length.
bool Evaluation::compareWithLiteral(Operator comparison, std::optional<quint32> position, const Literal &literal) const
{
    if (!position)
        return holdsBetween(comparison, {}, {literal.type, literal.text}, m_index);
    const Json::Entry &entry = m_index.at(*position);
    const bool asksEquality = comparison == Operator::Equal || comparison == Operator::NotEqual;
    if (!asksEquality || literal.type != Type::String || entry.kind() == Json::Kind::EscapedString)
        return holdsBetween(comparison, {m_index, *position}, {literal.type, literal.text}, m_index);
    const bool canBe = entry.kind() == Json::Kind::String && qsizetype(entry.end - entry.start) == literal.text.size() + 2;
    const bool isSame = canBe && m_index.textOf(*position).sliced(1).chopped(1) == literal.text;
    return isSame == (comparison == Operator::Equal);
}

ComparedValue Evaluation::value(const Operand &operand, quint32 current)
{
    return std::visit(Overloaded {
                          [](const Literal &literal) { return ComparedValue(literal.type, literal.text); },
                          [&](const FilterQuery &query) { return singularValue(query, current); },
                          [&](const FunctionCall &function) { return call(function, current); },
                      },
                      operand);
}

std::optional<quint32> Evaluation::singularPosition(const FilterQuery &query, quint32 current)
{
    quint32 position = query.isAbsolute ? 0 : current;
    for (const Segment &segment : query.segments) {
        const auto &kind = segment.selectors.front().kind;
        const Json::Kind found = m_index.at(position).kind();
        if (const auto *name = std::get_if<NameSelector>(&kind)) {
            position = found == Json::Kind::Object ? m_index.member(position, nameOf(*name)) : 0;
        } else {
            const qint64 index = std::get<IndexSelector>(kind).index;
            const qint64 fromStart = index < 0 && found == Json::Kind::Array ? index + m_index.childCount(position) : index;
            position = found == Json::Kind::Array ? m_index.element(position, fromStart) : 0;
        }
        if (position == 0) // the root is nobody's child
            return std::nullopt;
    }
    return position;
}

ComparedValue Evaluation::singularValue(const FilterQuery &query, quint32 current)
{
    const std::optional<quint32> position = singularPosition(query, current);
    return position ? ComparedValue(m_index, *position) : ComparedValue();
}

const Positions &Evaluation::nodes(const FilterQuery &query, quint32 current, Positions &storage)
{
    if (!query.isAbsolute)
        return storage = select(query.segments, current);
    // What starts at the root is the same for every candidate.
    std::optional<Positions> &known = m_absolute[static_cast<std::size_t>(query.slot)];
    if (!known)
        known = select(query.segments, 0);
    return *known;
}

bool Evaluation::exists(const FilterQuery &query, quint32 current)
{
    if (isSingular(query.segments))
        return singularPosition(query, current).has_value();
    Positions storage;
    return !nodes(query, current, storage).empty();
}

const Pattern &Evaluation::pattern(const FunctionCall &call, QByteArrayView text)
{
    std::optional<Pattern> &known = m_patterns[static_cast<std::size_t>(call.slot)];
    if (!known || known->text() != text)
        known = Pattern(text.toByteArray());
    return *known;
}

bool Evaluation::test(const FunctionCall &call, quint32 current)
{
    const ComparedValue text = value(call.arguments[0], current);
    const ComparedValue wanted = value(call.arguments[1], current);
    if (text.type() != Type::String || wanted.type() != Type::String)
        return false;
    const Pattern &ready = pattern(call, wanted.text());
    return call.function->kind == Function::Kind::Match ? ready.matches(text.text()) : ready.isFoundIn(text.text());
}

ComparedValue Evaluation::call(const FunctionCall &call, quint32 current)
{
    if (call.function->kind == Function::Kind::Length) {
        const std::optional<qsizetype> length = lengthOf(value(call.arguments[0], current), m_index);
        return length ? ComparedValue::counted(*length) : ComparedValue();
    }
    Positions storage;
    const Positions &selected = nodes(std::get<FilterQuery>(call.arguments[0]), current, storage);
    if (call.function->kind == Function::Kind::Count)
        return ComparedValue::counted(static_cast<qsizetype>(selected.size()));
    return selected.size() == 1 ? ComparedValue(m_index, selected.front()) : ComparedValue();
}

} // namespace JsonPath
