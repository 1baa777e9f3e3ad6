// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"

#include "app/missions/await.h"
#include "app/openapi/description.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QUrl serverOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"region"_s))
        return QUrl(u"https://api.wxcc-%1.cisco.com"_s.arg(parser.value(u"region"_s)));
    const QString server = parser.isSet(u"server"_s) ? parser.value(u"server"_s) : qEnvironmentVariable("TRYOUT_SERVER");
    return QUrl(server);
}

} // namespace

QList<QCommandLineOption> serverOptions()
{
    return {option(u"server"_s), option(u"token"_s), option(u"region"_s)};
}

Tryout::Environment chosenServer(const QCommandLineParser &parser)
{
    Tryout::Environment environment;
    environment.kind = Tryout::Environment::Kind::Live;
    environment.baseUrl = serverOf(parser);
    const QString token = parser.isSet(u"token"_s) ? parser.value(u"token"_s) : qEnvironmentVariable("TRYOUT_TOKEN");
    environment.token = Account::AccessToken::fromPasted(token);
    environment.organizationId = environment.token.organizationId();
    return environment;
}

Base::Result<Connection, QString> connectionFor(const QCommandLineParser &parser, const OpenApi::Catalog &catalog)
{
    Connection connection{chosenServer(parser), nullptr};
    if (connection.environment.isReady())
        return connection;
    Sandbox::Options options;
    options.apis = catalog;
    connection.sandbox = std::make_unique<Sandbox::Sandbox>(options);
    const Sandbox::Sandbox::Started started = Missions::awaited(connection.sandbox->start());
    if (!started)
        return Base::unexpected(Sandbox::describe(started.error()));
    connection.environment = {};
    connection.environment.baseUrl = started->baseUrl;
    connection.environment.token = Account::AccessToken{started->token};
    connection.environment.organizationId = started->organizationId;
    return connection;
}

Base::Result<OpenApi::Catalog, QString> ownCatalog(const QCommandLineParser &parser, Console &console)
{
    OpenApi::Catalog catalog;
    for (const QString &file : parser.values(u"api"_s)) {
        const auto loaded = OpenApi::Description::load(file);
        if (!loaded)
            return Base::unexpected(u"tryout: "_s + OpenApi::describe(loaded.error()));
        if (!loaded->faults.isEmpty()) {
            console.say(Words::tr("tryout: faults in %1: %2. What can be used is used. The first is %3")
                            .arg(file, QString::number(loaded->faults.size()), OpenApi::describeWithPlace(loaded->faults.first())));
        }
        catalog.addBeside(loaded->catalog, loaded->title);
    }
    return catalog;
}

Base::Result<OpenApi::Catalog, QString> catalogFor(const QCommandLineParser &parser, Console &console)
{
    return parser.isSet(u"api"_s) ? ownCatalog(parser, console) : OpenApi::Catalog::bundled();
}

} // namespace Cli
