// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace Tryout {

/// What stands in a new draft where a file goes.
constexpr QLatin1String UnchosenFile("@/path/to/file");
/// A larger file is not sent.
constexpr qint64 LargestBodyFile = 512 * 1024 * 1024;

/// Does this text name a file by its path behind an @?
[[nodiscard]] bool namesFile(QStringView text);
/// The path behind the @.
[[nodiscard]] QString pathOf(const QString &text);
/// Why the file cannot be sent, in a sentence; empty when it can.
[[nodiscard]] QString whyUnreadable(const QString &path);
/// The whole file, or the sentence.
[[nodiscard]] Base::Result<QByteArray, QString> readBodyFile(const QString &path);
/// By the name's ending; application/octet-stream for one unknown.
[[nodiscard]] QByteArray contentTypeOfFile(const QString &path);

} // namespace Tryout
