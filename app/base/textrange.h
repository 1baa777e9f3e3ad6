// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Base {

/// A stretch of a UTF-8 text, in bytes from its start.
struct TextRange
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return offset + length; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= offset && position < end(); }
    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace Base
