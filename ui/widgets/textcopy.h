// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace Ui {

/// Puts a text in UTF-8 on the clipboard; one of more than about a megabyte (\a size in bytes, roughly) is made on another thread and is there a
/// moment later. The newest copy wins.
void copyText(const std::function<QByteArray()> &text, qsizetype size);

} // namespace Ui
