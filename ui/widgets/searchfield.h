// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace Ui {

/// A line to search with, which can be cleared. \a text is its accessible name, and stands in it while it is empty.
[[nodiscard]] QLineEdit *searchField(const QString &text, QWidget *parent);

} // namespace Ui
