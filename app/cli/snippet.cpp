// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"
#include "app/cli/draftoptions.h"
#include "app/cli/subcommand.h"
#include "app/snippets/language.h"
#include "app/tryout/buildrequest.h"
#include "app/tryout/ownserver.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// The chosen server, or else the operation's own (which the token is not for), or else the live service; with a placeholder for the token
/// unless it is asked for: a snippet is for showing around.
Tryout::Environment shownEnvironment(const QCommandLineParser &parser, const OpenApi::Operation &operation)
{
    Tryout::Environment environment = chosenServer(parser);
    if (!environment.isReady())
        environment = Tryout::environmentFor(operation, environment);
    if (!environment.isReady())
        environment.baseUrl = QUrl(u"https://api.wxcc-us1.cisco.com"_s);
    if (!parser.isSet(u"with-token"_s) || environment.token.isEmpty())
        environment.token.value = "YOUR_TOKEN";
    return environment;
}

QString unknownLanguage(const QString &key)
{
    QStringList keys;
    for (const Snippets::Language &one : Snippets::languages())
        keys.append(QLatin1String(one.key));
    return Words::tr("tryout: there are no snippets in “%1”. There are: %2.").arg(key, keys.join(", "_L1));
}

} // namespace

int runSnippet(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(draftOptions());
    parser.addOptions(serverOptions());
    parser.addOptions({option(u"language"_s), flag(u"with-token"_s)});
    if (!readOptions(parser, arguments, {1, 2}, console))
        return BadInput;
    const auto catalog = catalogFor(parser, console);
    if (!catalog)
        return console.fail(BadInput, catalog.error());
    const OpenApi::Operation *const operation = operationOf(parser.positionalArguments(), *catalog);
    if (!operation)
        return console.fail(BadInput, unknownOperation(parser.positionalArguments()));
    const QString key = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : u"curl"_s;
    const Snippets::Language *const language = Snippets::language(key);
    if (!language)
        return console.fail(BadInput, unknownLanguage(key));
    const Tryout::Environment environment = shownEnvironment(parser, *operation);
    const auto draft = draftFrom(parser, *operation, environment);
    if (!draft)
        return console.fail(BadInput, draft.error());
    console.line(language->write(Tryout::sketchRequest(*operation, *draft, environment)));
    return Done;
}

} // namespace Cli
