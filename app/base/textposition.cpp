// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/textposition.h"

#include <algorithm>

namespace Base {

namespace {

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

TextPosition positionOf(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.line = 1 + std::count(before.begin(), before.end(), '\n'),
            .column = 1 + std::count_if(before.begin() + lineStart, before.end(), startsCharacter)};
}

} // namespace Base
