// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"
#include "app/cli/draftoptions.h"
#include "app/cli/messagetext.h"
#include "app/cli/subcommand.h"
#include "app/http/networktransport.h"
#include "app/http/redact.h"
#include "app/missions/await.h"
#include "app/tryout/buildrequest.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// Something to build a request with that is never sent.
Tryout::Environment rehearsal(const QCommandLineParser &parser)
{
    Tryout::Environment environment = chosenServer(parser);
    if (!environment.isReady())
        environment.baseUrl = QUrl(u"http://sandbox.invalid"_s);
    return environment;
}

int refuse(const QList<Tryout::Problem> &problems, Console &console)
{
    for (const Tryout::Problem &problem : problems) {
        const QString place = problem.field.isEmpty() ? Words::tr("body") : problem.field;
        console.say(u"tryout: %1: %2"_s.arg(place, Tryout::describe(problem)));
    }
    return BadInput;
}

int print(const Http::Request &request, const Http::Response &response, const QCommandLineParser &parser, Console &console)
{
    if (parser.isSet(u"json"_s)) {
        console.write(exchangeAsJson(request, response));
    } else {
        if (parser.isSet(u"include"_s))
            console.write(headOf(response));
        console.write(response.body);
    }
    return response.status >= 400 ? AnswerIsNo : Done;
}

int send(const OpenApi::Operation &operation, const OpenApi::Catalog &catalog, const QCommandLineParser &parser, Console &console)
{
    const bool isDry = parser.isSet(u"dry-run"_s);
    auto connection = isDry ? Connection{rehearsal(parser), nullptr} : connectionFor(parser, catalog);
    if (!connection)
        return console.fail(NotReached, u"tryout: "_s + connection.error());
    const auto draft = draftFrom(parser, operation, connection->environment);
    if (!draft)
        return console.fail(BadInput, draft.error());
    const auto request = Tryout::buildRequest(operation, *draft, connection->environment);
    if (!request)
        return refuse(request.error(), console);
    if (isDry) {
        console.write(parser.isSet(u"json"_s) ? requestAsJson(*request) : textOf(Http::redacted(*request)));
        return Done;
    }
    Http::NetworkTransport transport;
    const Http::Transport::Outcome outcome = Missions::awaited(transport.send(*request));
    if (!outcome)
        return console.fail(NotReached, u"tryout: %1 %2"_s.arg(Http::describe(outcome.error()), Http::advice(outcome.error())));
    return print(*request, *outcome, parser, console);
}

} // namespace

int runCall(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(draftOptions());
    parser.addOptions(serverOptions());
    parser.addOptions({flag(u"dry-run"_s), flag(u"include"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {1, 2}, console))
        return BadInput;
    const auto catalog = catalogFor(parser, console);
    if (!catalog)
        return console.fail(BadInput, catalog.error());
    const OpenApi::Operation *const operation = operationOf(parser.positionalArguments(), *catalog);
    if (!operation)
        return console.fail(BadInput, unknownOperation(parser.positionalArguments()));
    return send(*operation, *catalog, parser, console);
}

} // namespace Cli
