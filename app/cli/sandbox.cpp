// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include "app/cli/connection.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/json/writer.h"
#include "app/missions/await.h"

#include <QDir>
#include <QHostAddress>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Read = Base::Result<Sandbox::Options, QString>;

/// --listen HOST:PORT, [HOST]:PORT or PORT.
bool readListen(Sandbox::Options &options, const QString &value)
{
    const qsizetype colon = value.lastIndexOf(':'_L1);
    QString host = value.left(qMax<qsizetype>(colon, 0));
    if (host.startsWith('['_L1) && host.endsWith(']'_L1))
        host = host.sliced(1, host.size() - 2);
    bool isPort = false;
    options.port = value.mid(colon + 1).toUShort(&isPort);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    if (!host.isEmpty())
        options.address = host;
    return isPort && !QHostAddress(options.address).isNull();
}

Read optionsFrom(const QCommandLineParser &parser)
{
    Sandbox::Options options;
    if (parser.isSet(u"listen"_s) && !readListen(options, parser.value(u"listen"_s)))
        return Base::unexpected(Words::tr("tryout: “%1” is no place to listen. Write --listen 127.0.0.1:8080.").arg(parser.value(u"listen"_s)));
    if (parser.isSet(u"data"_s) && parser.isSet(u"in-memory"_s))
        return Base::unexpected(Words::tr("tryout: --data keeps things and --in-memory forgets them: choose one."));
    if (parser.isSet(u"data"_s)) {
        const QDir folder(parser.value(u"data"_s));
        if (!folder.mkpath(u"."_s))
            return Base::unexpected(Words::tr("tryout: the folder %1 cannot be made.").arg(folder.path()));
        options.databaseFile = folder.filePath(u"sandbox.sqlite"_s);
    }
    options.deliversElsewhere = parser.isSet(u"deliver-elsewhere"_s);
    options.token = parser.value(u"token"_s).toUtf8();
    if (options.token.isEmpty() && !QHostAddress(options.address).isLoopback()) {
        return Base::unexpected(
            Words::tr("tryout: at %1 other computers can reach the sandbox, so say which token opens it: --token WORD.").arg(options.address));
    }
    if (parser.isSet(u"tasks"_s)) {
        bool isNumber = false;
        options.tasks = parser.value(u"tasks"_s).toInt(&isNumber);
        if (!isNumber || options.tasks < 0)
            return Base::unexpected(Words::tr("tryout: --tasks takes a number from 0, not “%1”.").arg(parser.value(u"tasks"_s)));
    }
    return options;
}

QByteArray asJson(const Sandbox::Endpoint &endpoint)
{
    Json::Writer writer;
    writer.beginObject().member(u"baseUrl", endpoint.baseUrl.toString()).member(u"token", QString::fromUtf8(endpoint.token));
    writer.member(u"organizationId", endpoint.organizationId).member(u"adminToken", QString::fromUtf8(endpoint.adminToken)).endObject();
    return writer.take() + '\n';
}

} // namespace

int runSandbox(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"listen"_s), option(u"data"_s), flag(u"in-memory"_s), option(u"token"_s), option(u"tasks"_s), option(u"api"_s),
                       flag(u"deliver-elsewhere"_s)});
    if (!readOptions(parser, arguments, {0, 0}, console))
        return BadInput;
    Read options = optionsFrom(parser);
    if (!options)
        return console.fail(BadInput, options.error());
    const auto apis = ownCatalog(parser, console);
    if (!apis)
        return console.fail(BadInput, apis.error());
    options->apis = *apis;
    Interrupt interrupt;
    Sandbox::Sandbox sandbox(*options);
    const Sandbox::Sandbox::Started started = Missions::awaited(sandbox.start());
    if (!started)
        return console.fail(NotReached, u"tryout: "_s + Sandbox::describe(started.error()));
    if (!started->notice.isEmpty())
        console.say(u"tryout: "_s + started->notice);
    console.write(asJson(*started));
    console.flush();
    interrupt.await();
    sandbox.stop();
    return Done;
}

} // namespace Cli
