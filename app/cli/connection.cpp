// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"

#include "app/missions/await.h"

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

Base::Result<Connection, QString> connectionFor(const QCommandLineParser &parser)
{
    Connection connection{chosenServer(parser), nullptr};
    if (connection.environment.isReady())
        return connection;
    connection.sandbox = std::make_unique<Sandbox::Sandbox>(Sandbox::Options{});
    const Sandbox::Sandbox::Started started = Missions::awaited(connection.sandbox->start());
    if (!started)
        return Base::unexpected(Sandbox::describe(started.error()));
    connection.environment = {};
    connection.environment.baseUrl = started->baseUrl;
    connection.environment.token = Account::AccessToken{started->token};
    connection.environment.organizationId = started->organizationId;
    return connection;
}

Base::Result<OpenApi::Catalog, QString> catalogFor(const QCommandLineParser &parser)
{
    const QStringList files = parser.values(u"api"_s);
    if (files.isEmpty())
        return OpenApi::Catalog::bundled();
    OpenApi::Catalog catalog;
    for (const QString &file : files) {
        const auto loaded = OpenApi::Catalog::load(file);
        if (!loaded)
            return Base::unexpected(OpenApi::describe(loaded.error()));
        catalog.add(*loaded);
    }
    return catalog;
}

} // namespace Cli
