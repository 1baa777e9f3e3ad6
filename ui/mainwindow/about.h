// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Ui {

/// Opens the box that says what this program is.
void showAbout(QWidget *window);

} // namespace Ui
