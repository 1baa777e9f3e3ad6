// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Json {

// The tokens of RFC 8259 that are more than one character.

/// The length of the number at the start of \a text, or 0 if there is none that is complete.
[[nodiscard]] qsizetype numberLength(QByteArrayView text);

/// Where in a string's inside the first escape that JSON does not have stands, or -1.
[[nodiscard]] qsizetype findInvalidEscape(QByteArrayView inside);

[[nodiscard]] constexpr bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

} // namespace Json
