// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/filterloss.h"

#include "app/json/tokens.h"
#include "app/jsonpath/nearness.h"
#include "app/jsonpath/overloaded.h"

#include <algorithm>

namespace JsonPath {

namespace {

using Json::Type;

/// A thousand children tell as much as a million.
constexpr std::size_t MostChildren = 1000;
constexpr qsizetype MostNames = 1000;

bool isScalar(Type type)
{
    return type == Type::Number || type == Type::String || type == Type::Boolean || type == Type::Null;
}

/// The literal as it would have to be written to be of that type, or empty.
QString rewritten(const Literal &literal, Type type)
{
    const QString text = QString::fromUtf8(literal.text);
    if (type == Type::String)
        return stringLiteral(text);
    const bool isNumber = type == Type::Number && Json::numberLength(literal.text) == literal.text.size() && !literal.text.isEmpty();
    const bool isBoolean = type == Type::Boolean && (literal.text == "true" || literal.text == "false");
    return isNumber || isBoolean ? text : QString();
}

} // namespace

std::vector<quint32> FilterLoss::children() const
{
    std::vector<quint32> found;
    const quint32 end = m_index.at(m_container).next;
    for (quint32 child = m_container + 1; child < end && found.size() < MostChildren; child = m_index.at(child).next)
        found.push_back(child);
    return found;
}

std::vector<ComparedValue> FilterLoss::values(const Operand &operand)
{
    std::vector<ComparedValue> found;
    for (const quint32 child : children()) {
        ComparedValue value = m_evaluation.value(operand, child);
        if (value.type() != Type::Missing)
            found.push_back(std::move(value));
    }
    return found;
}

/// The filter asks the children for a member that none of them has.
void FilterLoss::explainMissing(const FilterQuery &query)
{
    if (query.isAbsolute || !m_explanation.wanted.isEmpty())
        return;
    for (const quint32 child : children()) {
        Positions nodes {child};
        for (const Segment &segment : query.segments) {
            const Positions next = m_evaluation.select(segment, nodes);
            const auto *name = std::get_if<NameSelector>(&segment.selectors.front().kind);
            if (next.empty() && name != nullptr && m_index.at(nodes.front()).kind() == Json::Kind::Object) {
                m_explanation.wanted = QString::fromUtf8(name->name);
                m_explanation.memberNames = memberNames(m_index, nodes.front(), 20);
                for (const QString &near : nearest(m_explanation.wanted, memberNames(m_index, nodes.front(), MostNames)))
                    m_suggestions.replace(segment.range, nameSegment(near));
                return;
            }
            if (next.empty())
                break;
            nodes = next;
        }
    }
}

void FilterLoss::explainTypes(const Literal &literal, Type found)
{
    m_explanation.kind = Explanation::Kind::ComparedDifferentTypes;
    m_explanation.wanted = QString::fromUtf8(m_suggestions.textOf(literal.range));
    m_explanation.comparedWith = found;
    const QString better = rewritten(literal, found);
    if (!better.isEmpty())
        m_suggestions.replace(literal.range, better);
}

/// The texts that stand there, if one of them is nearly the one asked for.
void FilterLoss::explainText(const Comparison &comparison, const Operand &operand, const Literal &literal)
{
    if (comparison.comparison != Operator::Equal || literal.type != Type::String)
        return;
    QStringList texts;
    for (const ComparedValue &value : values(operand)) {
        if (value.type() == Type::String)
            texts += QString::fromUtf8(value.text());
    }
    for (const QString &near : nearest(QString::fromUtf8(literal.text), texts))
        m_suggestions.replace(literal.range, stringLiteral(near));
}

void FilterLoss::explainComparison(const Comparison &comparison)
{
    const bool isLiteralRight = std::holds_alternative<Literal>(comparison.right);
    const Operand &operand = isLiteralRight ? comparison.left : comparison.right;
    const auto *literal = std::get_if<Literal>(isLiteralRight ? &comparison.right : &comparison.left);
    const std::vector<ComparedValue> found = values(operand);
    if (found.empty()) {
        if (const auto *query = std::get_if<FilterQuery>(&operand))
            explainMissing(*query);
        return;
    }
    if (literal == nullptr)
        return;
    const bool areOther = std::ranges::all_of(found, [&](const ComparedValue &value) { return value.type() != literal->type; });
    if (areOther && isScalar(found.front().type()) && literal->type != Type::Null)
        explainTypes(*literal, found.front().type());
    else
        explainText(comparison, operand, *literal);
}

void FilterLoss::explain(const Condition &condition)
{
    const auto each = [this](const std::vector<Condition> &conditions) {
        for (const Condition &inner : conditions)
            explain(inner);
    };
    std::visit(Overloaded {
                   [&](const AnyOf &any) { each(any.conditions); },
                   [&](const AllOf &all) { each(all.conditions); },
                   [&](const Not &) {},
                   [&](const Comparison &comparison) { explainComparison(comparison); },
                   [&](const FilterQuery &query) { explainMissing(query); },
                   [&](const FunctionCall &) {},
               },
               condition.kind);
}

} // namespace JsonPath
