// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Json {

// A JSON string may hold half of a surrogate pair ("\ud800"), which UTF-8 cannot. To lose nothing, the characters of a string are
// kept in generalized UTF-8 ("WTF-8"): UTF-8 that also encodes lone surrogates, in three bytes each.

/// The characters of a string token's inside (without its quotes) in generalized UTF-8. \a inside is valid.
[[nodiscard]] QByteArray unescaped(QByteArrayView inside);
[[nodiscard]] QByteArray toGeneralizedUtf8(QStringView text);
[[nodiscard]] QString fromGeneralizedUtf8(QByteArrayView text);
/// Lone surrogates become U+FFFD.
[[nodiscard]] QByteArray toValidUtf8(QByteArray generalized);

/// The value of four hexadecimal digits, or -1.
[[nodiscard]] int hexadecimal(QByteArrayView fourDigits);

} // namespace Json
