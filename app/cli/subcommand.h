// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QList>

namespace Cli {

/// One thing the command line can do. The table of all stands in subcommands.cpp.
struct Subcommand
{
    const char *name;
    /// What follows the name.
    const char *synopsis;
    const char *summary;
    /// A whole command that works as it stands.
    const char *example;
    /// The arguments are those behind the subcommand's name.
    int (*run)(const QStringList &arguments, Console &console);
};

[[nodiscard]] const QList<Subcommand> &subcommands();
/// nullptr when unknown.
[[nodiscard]] const Subcommand *subcommand(QStringView name);

int runOperations(const QStringList &arguments, Console &console);
int runCall(const QStringList &arguments, Console &console);
int runSnippet(const QStringList &arguments, Console &console);
int runJsonPath(const QStringList &arguments, Console &console);
int runJson(const QStringList &arguments, Console &console);
int runGraphQl(const QStringList &arguments, Console &console);
int runSchema(const QStringList &arguments, Console &console);
int runMission(const QStringList &arguments, Console &console);
int runSandbox(const QStringList &arguments, Console &console);

} // namespace Cli
