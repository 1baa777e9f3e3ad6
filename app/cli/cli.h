// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QIODevice;

/// The same work without a window.
namespace Cli {

/// Do the arguments, the program's name first, ask for work without a window: a subcommand, --help or --version?
[[nodiscard]] bool isSubcommand(const QStringList &arguments);

/// Does it and gives the exit status: 0 done; 1 done, but the answer is "no"; 2 wrong usage or bad input; 3 something could not be
/// reached or started. Results go to \a out, messages to \a err. Blocks; a QCoreApplication exists.
int run(const QStringList &arguments, QIODevice &out, QIODevice &err);

} // namespace Cli
