// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QPlainTextEdit;
class QWidget;

namespace Ui {

/// A paragraph of simple HTML that wraps and can be selected.
[[nodiscard]] QLabel *proseLabel(const QString &html, QWidget *parent);
/// A text in the code font, as high as it is long, up to a limit; then it scrolls.
[[nodiscard]] QPlainTextEdit *codeText(const QString &text, const QString &name, QWidget *parent);

} // namespace Ui
