// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchoperator.h"

#include <QRegularExpression>

#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// As long as the service's own index takes them.
constexpr qsizetype longestPattern = 1000;

std::optional<double> numberIn(const TaskValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    const auto *real = std::get_if<double>(&value);
    return real != nullptr ? std::optional(*real) : std::nullopt;
}

TaskValue valueOf(const GraphQl::Input &input)
{
    if (const auto *flag = std::get_if<bool>(&input.content))
        return *flag;
    if (const auto *whole = std::get_if<qint64>(&input.content))
        return *whole;
    if (const auto *real = std::get_if<double>(&input.content))
        return *real;
    const auto *string = std::get_if<QString>(&input.content);
    return string != nullptr ? TaskValue(*string) : TaskValue();
}

bool isEqual(const TaskValue &left, const TaskValue &right)
{
    if (left.index() == right.index())
        return left == right;
    const auto leftNumber = numberIn(left);
    return leftNumber && leftNumber == numberIn(right);
}

ValueCondition compared(const TaskValue &wanted, bool (*holds)(double, double))
{
    return [wanted, holds](const TaskValue &value) {
        const auto left = numberIn(value);
        const auto right = numberIn(wanted);
        return left && right && holds(*left, *right);
    };
}

/// The samples write +1234.+ for numbers: a plus that repeats nothing stands for itself.
std::optional<ValueCondition> matching(const QString &pattern)
{
    const QString readable = pattern.startsWith(u'+') ? u'\\' + pattern : pattern;
    const QRegularExpression expression(QRegularExpression::anchoredPattern(readable));
    if (pattern.size() > longestPattern || !expression.isValid())
        return std::nullopt;
    return [expression](const TaskValue &value) {
        const auto *string = std::get_if<QString>(&value);
        return string != nullptr && expression.match(*string).hasMatch();
    };
}

} // namespace

bool isOperator(QStringView name)
{
    static constexpr std::array<QStringView, 8> operators{u"equals", u"notequals", u"gt", u"gte", u"lt", u"lte", u"contains", u"match"};
    return std::ranges::find(operators, name) != operators.end();
}

std::optional<ValueCondition> valueCondition(QStringView name, const GraphQl::Input &wanted)
{
    const TaskValue right = valueOf(wanted);
    if (name == u"equals")
        return [right](const TaskValue &value) { return isEqual(value, right); };
    if (name == u"notequals")
        return [right](const TaskValue &value) { return !isEqual(value, right); };
    if (name == u"gt")
        return compared(right, [](double left, double limit) { return left > limit; });
    if (name == u"gte")
        return compared(right, [](double left, double limit) { return left >= limit; });
    if (name == u"lt")
        return compared(right, [](double left, double limit) { return left < limit; });
    if (name == u"lte")
        return compared(right, [](double left, double limit) { return left <= limit; });
    if (name == u"match")
        return matching(wanted.toString());
    return [part = wanted.toString()](const TaskValue &value) {
        const auto *string = std::get_if<QString>(&value);
        return string != nullptr && string->contains(part);
    };
}

} // namespace Sandbox
