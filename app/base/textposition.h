// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Base {

/// Where a person finds a byte: line and column count from 1, columns in characters (not bytes).
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend constexpr bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// The position of byte \a offset in the UTF-8 \a text; an offset past the end means the end.
[[nodiscard]] TextPosition positionOf(QByteArrayView text, qsizetype offset);

} // namespace Base
