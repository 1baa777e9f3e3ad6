// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/number.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace Json {

namespace {

/// Far beyond any text's number of digits, and far from overflow.
constexpr qint64 LargestExponent = 1'000'000'000'000'000'000;

qint64 exponentOf(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    qint64 value = 0;
    for (const char digit : text) {
        if (digit >= '0' && digit <= '9')
            value = std::min(value * 10 + (digit - '0'), LargestExponent / 100);
    }
    return isNegative ? -value : value;
}

std::strong_ordering compareDigits(const QByteArray &left, const QByteArray &right)
{
    return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end());
}

/// The value of an integer of at most 18 digits, which covers nearly all comparisons.
std::optional<qint64> smallInteger(QByteArrayView text)
{
    if (text.size() > 18)
        return std::nullopt;
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

} // namespace

Number::Number(QByteArrayView text)
{
    const auto *const mark = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    const QByteArrayView mantissa(text.begin(), mark);
    m_isNegative = mantissa.startsWith('-');
    bool isFraction = false;
    for (const char character : mantissa) {
        isFraction = isFraction || character == '.';
        if (character < '0' || character > '9')
            continue;
        if (m_digits.isEmpty() && character == '0') {
            m_exponent -= isFraction ? 1 : 0;
            continue;
        }
        m_exponent += isFraction ? 0 : 1;
        m_digits += character;
    }
    while (m_digits.endsWith('0'))
        m_digits.chop(1);
    m_exponent += mark == text.end() ? 0 : exponentOf({mark + 1, text.end()});
    if (m_digits.isEmpty()) {
        m_isNegative = false;
        m_exponent = 0;
    }
}

std::optional<quint64> Number::magnitude() const
{
    if (m_exponent > 20 || m_digits.size() > m_exponent)
        return m_digits.isEmpty() ? std::optional<quint64>(0) : std::nullopt;
    QByteArray whole = m_digits;
    whole.append(m_exponent - m_digits.size(), '0');
    quint64 value = 0;
    const auto [end, error] = std::from_chars(whole.cbegin(), whole.cend(), value);
    return error == std::errc() ? std::optional(value) : m_digits.isEmpty() ? std::optional<quint64>(0) : std::nullopt;
}

std::optional<qint64> Number::toInt64() const
{
    const std::optional<quint64> value = magnitude();
    constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (!value || *value > largest + (m_isNegative ? 1 : 0))
        return std::nullopt;
    return static_cast<qint64>(m_isNegative ? 0 - *value : *value);
}

std::optional<quint64> Number::toUInt64() const
{
    return m_isNegative ? std::nullopt : magnitude();
}

std::strong_ordering operator<=>(const Number &left, const Number &right)
{
    const auto sign = [](const Number &number) { return number.m_digits.isEmpty() ? 0 : number.m_isNegative ? -1 : 1; };
    if (sign(left) != sign(right) || sign(left) == 0)
        return sign(left) <=> sign(right);
    const Number &larger = left.m_isNegative ? right : left;
    const Number &smaller = left.m_isNegative ? left : right;
    if (larger.m_exponent != smaller.m_exponent)
        return larger.m_exponent <=> smaller.m_exponent;
    return compareDigits(larger.m_digits, smaller.m_digits);
}

std::optional<double> toDouble(QByteArrayView number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.begin(), number.end(), value);
    if (error == std::errc())
        return value;
    const bool isTiny = Number(number) < Number("1") && Number("-1") < Number(number);
    return isTiny ? std::optional(0.0) : std::nullopt;
}

std::strong_ordering compareNumbers(QByteArrayView left, QByteArrayView right)
{
    const std::optional<qint64> leftInteger = smallInteger(left);
    const std::optional<qint64> rightInteger = leftInteger ? smallInteger(right) : std::nullopt;
    if (leftInteger && rightInteger)
        return *leftInteger <=> *rightInteger;
    return Number(left) <=> Number(right);
}

} // namespace Json
