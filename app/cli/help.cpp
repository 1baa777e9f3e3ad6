// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/subcommand.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const Subcommand &one)
{
    return QCoreApplication::translate("Cli", one.summary);
}

int overview(Console &console)
{
    console.line(Words::tr("tryout: the Developer Portal for contact centre labs, on your desk"));
    console.line({});
    console.line(Words::tr("  tryout [FILE]               opens the window, with a mission or an API description if one is named"));
    console.line(Words::tr("  tryout SUBCOMMAND …         does its work without a window:"));
    console.line({});
    for (const Subcommand &one : subcommands())
        console.line(u"  %1  %2"_s.arg(QLatin1String(one.name), -10).arg(summaryOf(one)));
    console.line({});
    console.line(Words::tr("  tryout help SUBCOMMAND      its options and an example"));
    console.line(Words::tr("  tryout --self-test          opens the window, plays the first mission and ends"));
    console.line(Words::tr("  tryout --version            which version this is"));
    console.line({});
    console.line(Words::tr("Exit status: 0 done; 1 done, but the answer is “no”; 2 wrong usage or bad input; 3 something could not be reached or started."));
    console.line(Words::tr("Without --server, calls go to $TRYOUT_SERVER with $TRYOUT_TOKEN, or else to a sandbox made for this one call."));
    return Done;
}

} // namespace

int help(const QString &topic, Console &console)
{
    if (topic.isEmpty())
        return overview(console);
    const Subcommand *const one = subcommand(topic);
    if (!one)
        return console.fail(BadInput, Words::tr("tryout: there is no subcommand “%1”. `tryout help` lists them all.").arg(topic));
    console.line(u"tryout %1 %2"_s.arg(QLatin1String(one->name), QString::fromUtf8(one->synopsis)));
    console.line({});
    console.line(Words::tr("This subcommand %1.").arg(summaryOf(*one)));
    console.line({});
    console.line(Words::tr("Example:"));
    console.line("  "_L1 + QString::fromUtf8(one->example));
    return Done;
}

} // namespace Cli
