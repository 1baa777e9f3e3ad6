// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/help.h"
#include "app/cli/subcommand.h"

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

bool asksForHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool asksForVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

} // namespace

bool isSubcommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return first == "help"_L1 || asksForHelp(first) || asksForVersion(first) || subcommand(first);
}

int run(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    Console console(out, err);
    const QString first = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (asksForVersion(first)) {
        console.line("tryout "_L1 + QLatin1String(TRYOUT_VERSION));
        return Done;
    }
    if (first == "help"_L1 || asksForHelp(first))
        return help(rest.value(0), console);
    const Subcommand *const chosen = subcommand(first);
    if (!chosen)
        return console.fail(BadInput, Words::tr("tryout: there is no subcommand “%1”. `tryout help` lists them all.").arg(first));
    if (std::ranges::any_of(rest, asksForHelp))
        return help(first, console);
    return chosen->run(rest, console);
}

} // namespace Cli
