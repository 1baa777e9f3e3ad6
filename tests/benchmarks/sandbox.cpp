// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/databasefile.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUuid>

#include <cstdio>

#include <unistd.h>

namespace {

/// The whole answer to one call, over a connection of its own.
QByteArray answer(const Sandbox::Endpoint &endpoint, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(endpoint.baseUrl.host(), quint16(endpoint.baseUrl.port()));
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " + endpoint.token
                 + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(10'000)) { }
    return socket.readAll();
}

/// Puts \a books address books with ten entries each into the database that a sandbox has furnished.
bool fill(const QString &file, int books)
{
    auto opened = Sandbox::DatabaseFile::open(file);
    if (!opened)
        return false;
    Sandbox::Store store(std::move(opened->file));
    const QString organization = store.setting(QStringLiteral("organization"));
    const auto record = [](const QString &name, const QByteArray &body) {
        return Sandbox::Record{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                               .version = 1,
                               .name = name,
                               .createdTime = 1'790'000'000'000,
                               .lastUpdatedTime = 1'790'000'000'000,
                               .body = body};
    };
    store.begin();
    for (int book = 0; book < books; ++book) {
        const Sandbox::Record made = record(QStringLiteral("Book %1").arg(book), R"({"description":"one of many","parentType":"ORGANIZATION"})");
        store.insert({organization, QStringLiteral("address-book")}, made);
        for (int entry = 0; entry < 10; ++entry)
            store.insert({organization, QStringLiteral("address-book/entry"), made.id},
                         record(QStringLiteral("Entry %1").arg(entry), R"({"number":"+14085550100"})"));
    }
    return store.commit();
}

/// Has a sandbox make its database, then fills it.
bool prepare(const QString &file, int books)
{
    {
        Sandbox::Options options;
        options.databaseFile = file;
        Sandbox::Sandbox sandbox(options);
        QFuture<Sandbox::Sandbox::Started> start = sandbox.start();
        start.waitForFinished();
    }
    return fill(file, books);
}

} // namespace

/// Serves a sandbox on the database file given (none: in memory), with so many more address books of ten entries if a number follows; prints how
/// long it took from the start of main to the first answer, then base URL, token, organization and the path of one address book, a line each,
/// and waits to be killed. sandbox.sh drives it.
int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    const QCoreApplication application(argc, argv);
    Sandbox::Options options;
    options.databaseFile = application.arguments().value(1);
    if (const int books = application.arguments().value(2).toInt(); books > 0) {
        if (!prepare(options.databaseFile, books))
            return 1;
        timer.restart();
    }
    Sandbox::Sandbox sandbox(options);
    QFuture<Sandbox::Sandbox::Started> start = sandbox.start();
    start.waitForFinished();
    if (!start.result())
        return 1;
    const Sandbox::Endpoint endpoint = *start.result();
    const QByteArray books = "/organization/" + endpoint.organizationId.toLatin1() + "/v3/address-book";
    const QByteArray first = answer(endpoint, "GET", books + "?pageSize=1");
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!first.startsWith("HTTP/1.1 200"))
        return 1;
    const QByteArray made = answer(endpoint, "POST", books, R"({"name":"Measured","description":"one of many","parentType":"ORGANIZATION"})");
    const qsizetype id = made.indexOf("\"id\":\"") + 6;
    std::printf("%.1f\n%s\n%s\n%s\n%s\n", milliseconds, endpoint.baseUrl.toEncoded().constData(), endpoint.token.constData(),
                endpoint.organizationId.toLatin1().constData(), (books + '/' + made.mid(id, 36)).constData());
    std::fflush(stdout);
    ::pause();
    return 0;
}
