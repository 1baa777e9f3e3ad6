// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/decimal.h"

#include "app/json/number.h"

#include <algorithm>
#include <cmath>

namespace OpenApi {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr qsizetype MostExactDigits = 18;
constexpr qint64 LargestExponent = 1'000'000'000'000'000;

qint64 exponentOf(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    qint64 value = 0;
    for (const char digit : text) {
        if (digit >= '0' && digit <= '9')
            value = std::min(value * 10 + (digit - '0'), LargestExponent);
    }
    return isNegative ? -value : value;
}

quint64 remainderOf(const QByteArray &digits, quint64 divisor)
{
    Wide remainder = 0;
    for (const char digit : digits)
        remainder = (remainder * 10 + static_cast<unsigned>(digit - '0')) % divisor;
    return static_cast<quint64>(remainder);
}

/// 10^exponent modulo the divisor.
quint64 powerOfTen(qint64 exponent, quint64 divisor)
{
    Wide result = 1 % divisor;
    for (Wide square = 10 % divisor; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result = result * square % divisor;
        square = square * square % divisor;
    }
    return static_cast<quint64>(result);
}

double nearest(const Decimal &number)
{
    return Json::toDouble(number.canonical()).value_or(HUGE_VAL);
}

} // namespace

Decimal::Decimal(QByteArrayView text)
{
    isNegative = text.startsWith('-');
    const auto *const mark = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    bool isFraction = false;
    for (const char *at = text.begin(); at != mark; ++at) {
        isFraction = isFraction || *at == '.';
        if (*at < '0' || *at > '9')
            continue;
        exponent -= isFraction ? 1 : 0;
        if (!digits.isEmpty() || *at != '0')
            digits += *at;
    }
    exponent += mark == text.end() ? 0 : exponentOf({mark + 1, text.end()});
    for (; digits.endsWith('0'); ++exponent)
        digits.chop(1);
    if (digits.isEmpty()) {
        exponent = 0;
        isNegative = false;
    }
}

QByteArray Decimal::canonical() const
{
    const QByteArray sign = isNegative ? "-" : "";
    if (digits.isEmpty())
        return "0";
    if (exponent >= 0 && digits.size() + exponent <= 20)
        return sign + digits + QByteArray(exponent, '0');
    return sign + digits + 'e' + QByteArray::number(exponent);
}

bool isMultiple(const Decimal &number, const Decimal &divisor)
{
    if (divisor.digits.isEmpty() || divisor.isNegative || number.digits.isEmpty())
        return true;
    if (divisor.digits.size() > MostExactDigits) {
        const double quotient = nearest(number) / nearest(divisor);
        return !std::isfinite(quotient) || std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient));
    }
    // The number's last digit is not zero, so it is no multiple of anything that ends further left.
    if (number.exponent < divisor.exponent)
        return false;
    const quint64 whole = divisor.digits.toULongLong();
    const Wide left = remainderOf(number.digits, whole);
    return left * powerOfTen(number.exponent - divisor.exponent, whole) % whole == 0;
}

} // namespace OpenApi
