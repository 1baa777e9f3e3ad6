// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

namespace Cli {

/// Prints what there is, or for a subcommand its options and an example.
int help(const QString &topic, Console &console);

} // namespace Cli
