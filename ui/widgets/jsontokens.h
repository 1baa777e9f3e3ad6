// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/highlight.h"

namespace Ui {

/// The words of a part of a JSON text; names are told from other strings by the colon behind them. \a isInString: it begins within a string.
[[nodiscard]] QList<Token> jsonTokens(QByteArrayView part, bool isInString);

} // namespace Ui
