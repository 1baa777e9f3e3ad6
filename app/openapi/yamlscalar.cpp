// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/yamlscalar.h"

#include <algorithm>
#include <array>

namespace OpenApi {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits at the front, taken off \a text.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeSign(QByteArrayView &text)
{
    const bool isNegative = text.startsWith('-');
    if (isNegative || text.startsWith('+'))
        text = text.sliced(1);
    return isNegative;
}

QByteArrayView withoutLeadingZeros(QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    return digits;
}

/// e12 and its like, or nothing; false when what follows is no exponent.
bool takeExponent(QByteArrayView &text, QByteArray &number)
{
    if (text.isEmpty())
        return true;
    if (text.front() != 'e' && text.front() != 'E')
        return false;
    number += text.front();
    text = text.sliced(1);
    if (text.startsWith('+') || text.startsWith('-')) {
        number += text.front();
        text = text.sliced(1);
    }
    const QByteArrayView digits = takeDigits(text);
    number += digits;
    return !digits.isEmpty() && text.isEmpty();
}

/// A decimal number as JSON writes it; empty when it is none.
QByteArray decimal(QByteArrayView text)
{
    QByteArray number = takeSign(text) ? "-" : "";
    const QByteArrayView whole = takeDigits(text);
    number += whole.isEmpty() ? QByteArrayView("0") : withoutLeadingZeros(whole);
    QByteArrayView fraction;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        fraction = takeDigits(text);
        if (!fraction.isEmpty())
            number += '.' + fraction.toByteArray();
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    return takeExponent(text, number) ? number : QByteArray();
}

/// 0x1F and 0o17 in decimal; empty when it is neither or does not fit 64 bits.
QByteArray otherBase(QByteArrayView text)
{
    const int base = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 0;
    const QByteArray digits = text.sliced(std::min<qsizetype>(2, text.size())).toByteArray();
    bool isNumber = false;
    const qulonglong value = base == 0 || digits.startsWith('+') || digits.startsWith('-') || digits.startsWith(' ') ? 0 : digits.toULongLong(&isNumber, base);
    return isNumber ? QByteArray::number(value) : QByteArray();
}

template<std::size_t Count>
bool isOneOf(QByteArrayView text, const std::array<QByteArrayView, Count> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

QByteArray jsonString(QByteArrayView utf8)
{
    static constexpr char Digits[] = "0123456789abcdef";
    QByteArray quoted;
    quoted.reserve(utf8.size() + 2);
    quoted += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            quoted += "\\u00";
            quoted += Digits[c >> 4];
            quoted += Digits[c & 15];
        } else {
            quoted += c;
        }
    }
    return quoted += '"';
}

QByteArray jsonOfPlainScalar(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 4> Null{"null", "Null", "NULL", "~"};
    static constexpr std::array<QByteArrayView, 3> True{"true", "True", "TRUE"};
    static constexpr std::array<QByteArrayView, 3> False{"false", "False", "FALSE"};
    if (text.isEmpty() || isOneOf(text, Null))
        return "null";
    if (isOneOf(text, True))
        return "true";
    if (isOneOf(text, False))
        return "false";
    QByteArray number = otherBase(text);
    if (number.isEmpty())
        number = decimal(text);
    return number.isEmpty() ? jsonString(text) : number;
}

} // namespace OpenApi
