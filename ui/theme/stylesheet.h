// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

namespace Ui {

/// The program's one style sheet. Widgets choose from it by dynamic properties, see Look.
[[nodiscard]] QString styleSheet(const Tokens &tokens, double scale);

} // namespace Ui
