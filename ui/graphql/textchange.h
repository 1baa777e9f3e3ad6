// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArray>

namespace Ui {

/// One replacement in a UTF-8 text.
struct TextChange
{
    Base::TextRange range;
    QByteArray text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The smallest replacement that makes one text the other, in whole characters. An empty range and no text: they are the same.
[[nodiscard]] TextChange changeBetween(const QByteArray &before, const QByteArray &after);

} // namespace Ui
