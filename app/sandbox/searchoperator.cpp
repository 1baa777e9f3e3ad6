// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchoperator.h"

#include <re2/re2.h>

#include <array>
#include <memory>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// As long as the service's own index takes them.
constexpr qsizetype longestPattern = 1000;
/// In bytes, of a pattern and its matching.
constexpr int mostMemory = 1024 * 1024;

ValueCondition compared(const SearchValue &wanted, bool (*holds)(double, double))
{
    return [wanted, holds](const SearchValue &value) {
        const auto left = numberIn(value);
        const auto right = numberIn(wanted);
        return left && right && holds(*left, *right);
    };
}

/// In time that grows with the text alone, whatever the pattern. The samples write +1234.+ for numbers: a plus that repeats nothing stands
/// for itself.
std::optional<ValueCondition> matching(const QString &pattern)
{
    re2::RE2::Options options(re2::RE2::Quiet);
    options.set_dot_nl(false);
    options.set_max_mem(mostMemory);
    const QString readable = pattern.startsWith(u'+') ? u'\\' + pattern : pattern;
    const auto expression = std::make_shared<re2::RE2>(readable.toStdString(), options);
    if (pattern.size() > longestPattern || !expression->ok())
        return std::nullopt;
    return [expression](const SearchValue &value) { return !isNull(value) && re2::RE2::FullMatch(textIn(value).toStdString(), *expression); };
}

} // namespace

bool isOperator(QStringView name)
{
    static constexpr std::array<QStringView, 8> operators{u"equals", u"notequals", u"gt", u"gte", u"lt", u"lte", u"contains", u"match"};
    return std::ranges::find(operators, name) != operators.end();
}

std::optional<ValueCondition> valueCondition(QStringView name, const GraphQl::Input &wanted)
{
    const SearchValue right = valueOf(wanted);
    if (name == u"equals")
        return [right](const SearchValue &value) { return isEqual(value, right); };
    if (name == u"notequals")
        return [right](const SearchValue &value) { return !isEqual(value, right); };
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
    return [part = wanted.toString()](const SearchValue &value) { return !isNull(value) && textIn(value).contains(part); };
}

} // namespace Sandbox
