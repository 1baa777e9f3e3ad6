// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Ui {

/// Gives \a line a button, and Alt+Down, to choose a file: its path is written behind an @.
void addFileChooser(QLineEdit &line);

} // namespace Ui
