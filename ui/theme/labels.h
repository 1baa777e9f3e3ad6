// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/look.h"

class QLabel;

namespace Ui {

/// Colours a label and chooses its font by its look and tone, now and whenever the theme changes.
void dress(QLabel *label, Look look, Look tone);

} // namespace Ui
