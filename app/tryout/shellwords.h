// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/tryout/importedcall.h"

namespace Tryout {

struct ShellWord
{
    QString text;
    /// From 1.
    qsizetype line = 1;

    friend bool operator==(const ShellWord &, const ShellWord &) = default;
};

/// The words of a command as its shell would hand them over: sh (quotes, backslashes, $'…'), the Windows command prompt (^) or PowerShell (`),
/// whichever the text is written for. Ends where another command begins (|, ;, &, >). Nothing is expanded: $NAME stays as it is.
[[nodiscard]] Base::Result<QList<ShellWord>, ImportError> shellWords(const QString &command);

} // namespace Tryout
