// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/textchange.h"

#include <algorithm>

namespace Ui {

namespace {

bool isInsideCharacter(QByteArrayView text, qsizetype offset)
{
    return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U;
}

} // namespace

TextChange changeBetween(const QByteArray &before, const QByteArray &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype start = std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
    while (start > 0 && (isInsideCharacter(before, start) || isInsideCharacter(after, start)))
        --start;
    qsizetype tail = 0;
    while (tail < most - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && (isInsideCharacter(before, before.size() - tail) || isInsideCharacter(after, after.size() - tail)))
        --tail;
    return {{start, before.size() - tail - start}, after.sliced(start, after.size() - tail - start)};
}

} // namespace Ui
