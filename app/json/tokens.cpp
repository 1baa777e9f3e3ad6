// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/tokens.h"

#include "app/json/escapes.h"

#include <cstring>

namespace Json {

namespace {

qsizetype digits(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at;
}

} // namespace

qsizetype numberLength(QByteArrayView text)
{
    const qsizetype start = !text.isEmpty() && text.front() == '-' ? 1 : 0;
    qsizetype at = digits(text, start);
    if (at == start || (text[start] == '0' && at > start + 1))
        return 0;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = at + 1;
        at = digits(text, fraction);
        if (at == fraction)
            return 0;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const bool hasSign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
        const qsizetype exponent = at + (hasSign ? 2 : 1);
        at = digits(text, exponent);
        if (at == exponent)
            return 0;
    }
    return at;
}

qsizetype findInvalidEscape(QByteArrayView inside)
{
    qsizetype at = inside.indexOf('\\');
    while (at >= 0) {
        const char letter = at + 1 < inside.size() ? inside[at + 1] : '\0';
        const bool isUnicode = letter == 'u';
        if (isUnicode ? inside.size() - at < 6 || hexadecimal(inside.sliced(at + 2, 4)) < 0 : letter == '\0' || std::strchr("\"\\/bfnrt", letter) == nullptr)
            return at;
        const qsizetype after = at + (isUnicode ? 6 : 2);
        at = after < inside.size() ? inside.indexOf('\\', after) : -1;
    }
    return -1;
}

} // namespace Json
