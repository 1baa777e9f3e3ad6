// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/json/formatter.h"

namespace Cli {

using namespace Qt::StringLiterals;

int runJson(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    if (!readOptions(parser, arguments, {1, 2}, console))
        return BadInput;
    const QString verb = parser.positionalArguments().at(0);
    if (verb != "format"_L1 && verb != "check"_L1)
        return console.fail(BadInput, Words::tr("tryout: json can format or check, not “%1”.").arg(verb));
    const auto input = readInput(parser.positionalArguments().value(1));
    if (!input)
        return console.fail(BadInput, input.error());
    const auto document = Json::Document::parse(*input);
    if (!document)
        return console.fail(AnswerIsNo, u"tryout: "_s + Json::describe(document.error(), *input));
    if (verb == "format"_L1)
        console.write(Json::Formatter::pretty(*document) + '\n');
    else
        console.say(Words::tr("This is JSON: %1 values.").arg(document->nodeCount()));
    return Done;
}

} // namespace Cli
