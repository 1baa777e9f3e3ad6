// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace JsonPath {

/// Of a member name in its short form or a function's name (RFC 9535 §2.5.1.1); every byte outside ASCII is.
[[nodiscard]] inline bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

[[nodiscard]] inline qsizetype endOfWord(QByteArrayView query, qsizetype at)
{
    while (at < query.size() && isWordCharacter(query[at]))
        ++at;
    return at;
}

/// Behind the quotation mark that closes the one at \a at, or the end of the query.
[[nodiscard]] inline qsizetype endOfQuoted(QByteArrayView query, qsizetype at)
{
    const char quote = query[at];
    for (++at; at < query.size(); ++at) {
        if (query[at] == '\\')
            ++at;
        else if (query[at] == quote)
            return at + 1;
    }
    return query.size();
}

} // namespace JsonPath
