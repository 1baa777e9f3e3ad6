// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

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

} // namespace

/// Serves a sandbox on the database file given (none: in memory), prints how long it took from the start of main to the first answer, then
/// base URL, token, organization and the path of one address book, a line each, and waits to be killed. sandbox.sh drives it.
int main(int argc, char *argv[])
{
    QElapsedTimer timer;
    timer.start();
    const QCoreApplication application(argc, argv);
    Sandbox::Options options;
    options.databaseFile = application.arguments().value(1);
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
