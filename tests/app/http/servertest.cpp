// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpSocket>

#include <sys/socket.h>

using Http::Request;
using Http::Response;
using Http::Server;
using namespace std::chrono_literals;

namespace {

/// A server that answers "METHOD target body" and remembers nothing.
std::unique_ptr<Server> echo(Server::Limits limits = {}, const QString &address = QStringLiteral("127.0.0.1"))
{
    const auto responder = [](const Request &request) {
        return Response{.headers = {{"Content-Type", "text/plain"}}, .body = request.method + ' ' + request.url.toEncoded() + ' ' + request.body};
    };
    auto server = Server::listen(address, 0, responder, limits);
    if (!server)
        qFatal("%s", qPrintable(describe(server.error())));
    return std::move(*server);
}

/// A client that sends bytes and takes whatever comes.
class Client : public QTcpSocket
{
public:
    explicit Client(const Server &server)
    {
        connectToHost(QStringLiteral("127.0.0.1"), server.port());
        if (!waitForConnected())
            qFatal("cannot connect: %s", qPrintable(errorString()));
    }

    void say(const QByteArray &bytes)
    {
        write(bytes);
        while (bytesToWrite() > 0 && waitForBytesWritten()) { }
    }

    /// Everything until the server closes.
    QByteArray hearOut()
    {
        while (state() == ConnectedState && waitForReadyRead(10'000)) { }
        return readAll();
    }

    /// Everything until these bytes have come.
    QByteArray hearUntil(const QByteArray &end)
    {
        QByteArray heard;
        while (!heard.contains(end) && (bytesAvailable() > 0 || waitForReadyRead(10'000)))
            heard += readAll();
        return heard;
    }
};

QByteArray ask(const Server &server, const QByteArray &request)
{
    Client client(server);
    client.say(request);
    return client.hearOut();
}

QByteArray statusLine(const QByteArray &answer)
{
    return answer.left(answer.indexOf("\r\n"));
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class ServerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAsAsked_data();
    void deliversAsAsked();
    void anAnswer()
    {
        const auto server = echo();
        const QByteArray answer = ask(*server, "GET /a%2Fb?q=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        static const QRegularExpression expected(
            QStringLiteral("^HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                           "Date: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n"
                           "Content-Length: 15\r\nConnection: close\r\n\r\nGET /a%2Fb\\?q=1 $"));
        QVERIFY2(expected.match(QString::fromLatin1(answer)).hasMatch(), answer.constData());
    }

    void request_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");

        const auto row = [](const char *name, const QByteArray &request, const QByteArray &status, const QByteArray &body) {
            QTest::newRow(name) << request << ("HTTP/1.1 " + status) << body;
        };
        const QByteArray host = "Host: 127.0.0.1\r\nConnection: close\r\n";
        const QByteArray unreadable = "This is not a request this server can read.\n";

        row("a body of a known length", "POST /x HTTP/1.1\r\nContent-Length: 3\r\n" + host + "\r\nabc", "200 OK", "POST /x abc");
        row("a body in chunks", "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + host + "\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n", "200 OK",
            "POST /x abc");
        row("a method nobody knows", "BREW /pot HTTP/1.1\r\n" + host + "\r\n", "200 OK", "BREW /pot ");
        row("a DELETE with a body", "DELETE /x HTTP/1.1\r\nContent-Length: 2\r\n" + host + "\r\n{}", "200 OK", "DELETE /x {}");
        row("HEAD gets the head alone", "HEAD /x HTTP/1.1\r\n" + host + "\r\n", "200 OK", "");
        row("an absolute target", "GET http://127.0.0.1/x?y HTTP/1.1\r\n" + host + "\r\n", "200 OK", "GET /x?y ");
        row("an absolute target without path", "GET http://127.0.0.1 HTTP/1.1\r\n" + host + "\r\n", "200 OK", "GET / ");
        row("a target for the server itself", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", "200 OK", "OPTIONS * ");
        row("HTTP/1.0 without Host", "GET /x HTTP/1.0\r\n\r\n", "200 OK", "GET /x ");

        row("garbage", "\x01\x02\x03 nonsense\r\n\r\n", "400 Bad Request", unreadable);
        row("a greeting of TLS", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x00'), "400 Bad Request", unreadable);
        row("no version", "GET /x\r\n\r\n", "400 Bad Request", unreadable);
        row("a version to come", "GET /x HTTP/2.0\r\n" + host + "\r\n", "505 HTTP Version Not Supported", "This server speaks HTTP/1.1.\n");
        row("no Host", "GET /x HTTP/1.1\r\nConnection: close\r\n\r\n", "400 Bad Request", unreadable);
        row("two Hosts", "GET /x HTTP/1.1\r\nHost: localhost\r\n" + host + "\r\n", "400 Bad Request", unreadable);
        row("a target that looks like a host", "GET //x/y HTTP/1.1\r\n" + host + "\r\n", "400 Bad Request", unreadable);
        row("a field without name", "GET /x HTTP/1.1\r\n: x\r\n" + host + "\r\n", "400 Bad Request", unreadable);
        row("a length that is none", "POST /x HTTP/1.1\r\nContent-Length: -1\r\n" + host + "\r\n", "400 Bad Request", unreadable);
        row("two lengths", "POST /x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + host + "\r\nab", "400 Bad Request", unreadable);
        row("a length and chunks", "POST /x HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n" + host + "\r\n0\r\n\r\n",
            "400 Bad Request", unreadable);
        row("a chunk whose size is none", "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + host + "\r\nxyz\r\n", "400 Bad Request", unreadable);
    }

    void request()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        const auto server = echo();
        const QByteArray answer = ask(*server, request);
        QCOMPARE(statusLine(answer), status);
        QCOMPARE(bodyOf(answer), body);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        // And nothing that came has hurt it.
        QVERIFY(ask(*server, "GET / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void whateverTheBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverTheBytes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QByteArray bytes =
            "POST /x?y=%20z HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for (int i = 0; i < 4; ++i)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        const auto server = echo({.idle = 100ms});
        const QByteArray answer = ask(*server, bytes);
        QVERIFY2(answer.startsWith("HTTP/1.1 "), bytes.toPercentEncoding().constData());
        QVERIFY(ask(*server, "GET / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void limits_data()
    {
        QTest::addColumn<qsizetype>("header");
        QTest::addColumn<qsizetype>("body");
        QTest::addColumn<QByteArray>("status");

        QTest::newRow("within both") << qsizetype(1500) << qsizetype(10'000) << QByteArray("HTTP/1.1 200 OK");
        QTest::newRow("a header beyond") << qsizetype(3000) << qsizetype(0) << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
        QTest::newRow("a header far beyond") << qsizetype(3'000'000) << qsizetype(0) << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
        QTest::newRow("a body beyond") << qsizetype(1) << qsizetype(10'001) << QByteArray("HTTP/1.1 413 Content Too Large");
        QTest::newRow("a body far beyond") << qsizetype(1) << qsizetype(3'000'000) << QByteArray("HTTP/1.1 413 Content Too Large");
    }

    void limits()
    {
        QFETCH(qsizetype, header);
        QFETCH(qsizetype, body);
        QFETCH(QByteArray, status);
        const auto server = echo({.headerBytes = 2000, .bodyBytes = 10'000});
        const QByteArray head = "POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX: " + QByteArray(header, 'h') + "\r\n";
        QCOMPARE(statusLine(ask(*server, head + "Content-Length: " + QByteArray::number(body) + "\r\n\r\n" + QByteArray(body, 'b'))), status);
        QCOMPARE(statusLine(ask(*server,
                                head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body, 16) + "\r\n" + QByteArray(body, 'b')
                                    + (body > 0 ? "\r\n0\r\n\r\n" : "\r\n"))),
                 status);
    }

    void theyComeInPieces()
    {
        const auto server = echo();
        Client client(*server);
        const QByteArray request = "POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";
        for (const char c : request) {
            client.say(QByteArray(1, c));
            client.flush();
        }
        QCOMPARE(bodyOf(client.hearOut()), QByteArray("POST /x abc"));
    }

    void severalOverOneConnection()
    {
        const auto server = echo();
        Client client(*server);
        for (const QByteArray path : {"/1", "/2", "/3"}) {
            client.say("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            const QByteArray answer = client.hearUntil("GET " + path);
            QVERIFY(answer.contains("Content-Length: 7\r\n"));
            QVERIFY(!answer.contains("Connection:"));
        }
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    }

    void severalAtOnceAreAnsweredInOrder()
    {
        const auto server = echo();
        QByteArray requests;
        for (int i = 0; i < 200; ++i)
            requests += "POST /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}";
        const QByteArray answers = ask(*server, requests + "HEAD /last HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 201);
        qsizetype place = 0;
        for (int i = 0; i < 200; ++i) {
            const qsizetype next = answers.indexOf("POST /" + QByteArray::number(i) + " {}", place);
            QVERIFY(next > place);
            place = next;
        }
    }

    void anOldClientKeepsTheConnectionWhenItAsks()
    {
        const auto server = echo();
        Client client(*server);
        client.say("GET /1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(client.hearUntil("GET /1").contains("\r\nConnection: keep-alive\r\n"));
        client.say("GET /2 HTTP/1.0\r\n\r\n");
        QVERIFY(client.hearOut().contains("\r\nConnection: close\r\n"));
    }

    void aHalfClosedClientIsAnswered()
    {
        const auto server = echo();
        QTcpSocket client;
        client.connectToHost(QStringLiteral("127.0.0.1"), server->port());
        QVERIFY(client.waitForConnected());
        client.write("GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(client.waitForBytesWritten());
        QCOMPARE(::shutdown(static_cast<int>(client.socketDescriptor()), SHUT_WR), 0);
        QByteArray answer;
        while (client.waitForReadyRead(10'000))
            answer += client.readAll();
        QVERIFY(answer.endsWith("GET /x "));
    }

    void aClientThatGoesHalfWayIsForgotten()
    {
        const auto server = echo({.connections = 1});
        for (const QByteArray half : {"", "GET", "GET /x HTTP/1.1\r\n", "POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nabc"}) {
            Client client(*server);
            client.say(half);
            client.abort();
        }
        QCOMPARE(bodyOf(ask(*server, "GET /x HTTP/1.0\r\n\r\n")), QByteArray("GET /x "));
    }

    void whoIsSlow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");

        QTest::newRow("nothing said, nothing answered") << QByteArray() << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /x HTTP/1.1\r\nHost") << QByteArray("HTTP/1.1 408 Request Timeout");
        QTest::newRow("one byte") << QByteArray("G") << QByteArray("HTTP/1.1 408 Request Timeout");
        QTest::newRow("some whole lines of a head")
            << QByteArray("GET /x HTTP/1.1\r\nHost: localhost\r\n") << QByteArray("HTTP/1.1 408 Request Timeout");
        QTest::newRow("half a body") << QByteArray("POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nabc")
                                     << QByteArray("HTTP/1.1 408 Request Timeout");
        QTest::newRow("after an answer") << QByteArray("GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") << QByteArray("HTTP/1.1 200 OK");
    }

    void whoIsSlow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        const auto server = echo({.idle = 100ms});
        QCOMPARE(statusLine(ask(*server, bytes)), status);
    }

    void whoDripsItsHeadIsCutOff()
    {
        const auto server = echo({.idle = 200ms});
        Client client(*server);
        client.say("GET /x HTTP/1.1\r\n");
        QElapsedTimer elapsed;
        elapsed.start();
        while (!client.waitForReadyRead(20) && elapsed.elapsed() < 5000)
            client.say("X: y\r\n");
        QCOMPARE(statusLine(client.hearOut()), QByteArray("HTTP/1.1 408 Request Timeout"));
    }

    void aLargeBodyWaitsForLeave()
    {
        const auto server = echo();
        Client client(*server);
        client.say("POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        QCOMPARE(client.hearUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.say("abc");
        QCOMPARE(bodyOf(client.hearOut()), QByteArray("POST /x abc"));
    }

    void aLargeBodyGetsNoLeave()
    {
        const auto server = echo({.bodyBytes = 2});
        QCOMPARE(statusLine(ask(*server, "POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")),
                 QByteArray("HTTP/1.1 413 Content Too Large"));
    }

    void pagesOfOtherSitesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("an own request") << QByteArray("Host: 127.0.0.1:80\r\n") << QByteArray("HTTP/1.1 200 OK");
        QTest::newRow("a rebound name") << QByteArray("Host: evil.example\r\n") << QByteArray("HTTP/1.1 403 Forbidden");
        QTest::newRow("a foreign page") << QByteArray("Host: localhost\r\nOrigin: https://evil.example\r\n") << QByteArray("HTTP/1.1 403 Forbidden");
    }

    void pagesOfOtherSitesAreRefused()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, status);
        const auto server = echo();
        QCOMPARE(statusLine(ask(*server, "GET / HTTP/1.1\r\nConnection: close\r\n" + fields + "\r\n")), status);
    }

    void onAllAddressesEveryNameIsItsOwn()
    {
        const auto server = echo({}, QStringLiteral("0.0.0.0"));
        QCOMPARE(statusLine(ask(*server, "GET / HTTP/1.1\r\nConnection: close\r\nHost: lab-7.example\r\n\r\n")), QByteArray("HTTP/1.1 200 OK"));
    }

    void forWhoComesTooManyTheLongestIdleGoes()
    {
        const auto server = echo({.connections = 2});
        Client first(*server);
        Client second(*server);
        for (Client *client : {&second, &first}) {
            client->say("GET /in HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            QVERIFY(client->hearUntil("GET /in").endsWith("GET /in "));
        }
        QCOMPARE(bodyOf(ask(*server, "GET /late HTTP/1.0\r\n\r\n")), QByteArray("GET /late "));
        QVERIFY(second.waitForDisconnected());
        first.say("GET /still HTTP/1.0\r\n\r\n");
        QCOMPARE(bodyOf(first.hearOut()), QByteArray("GET /still "));
    }

    void whoIsAnsweredDoesNotGoForANewcomer()
    {
        const auto responder = [](const Request &request) {
            const bool isSlow = request.url.path() == QLatin1String("/slow");
            return Http::Reply(Response{.body = "done"}, {.delay = isSlow ? 300ms : 0ms});
        };
        const auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, responder, {.connections = 1});
        QVERIFY(server.has_value());
        Client slow(**server);
        slow.say("GET /slow HTTP/1.0\r\n\r\n");
        QCOMPARE(bodyOf(ask(**server, "GET /quick HTTP/1.0\r\n\r\n")), QByteArray("done"));
        QCOMPARE(bodyOf(slow.hearOut()), QByteArray("done"));
    }

    void manyWhoAskNothingKeepNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /x HTTP/1.1\r\nX: ");
        QTest::newRow("half a body") << QByteArray("POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 900\r\n\r\nabc");
        QTest::newRow("nonsense, and stays after the answer") << QByteArray("\x16\x03\x01");
    }

    void manyWhoAskNothingKeepNobodyOut()
    {
        QFETCH(QByteArray, said);
        const auto server = echo({.connections = 64});
        std::vector<std::unique_ptr<Client>> idle;
        for (int i = 0; i < 200; ++i) {
            idle.push_back(std::make_unique<Client>(*server));
            idle.back()->say(said);
            if (i % 50 == 49)
                QCOMPARE(bodyOf(ask(*server, "GET /x HTTP/1.0\r\n\r\n")), QByteArray("GET /x "));
        }
    }

    void severalShareALoop()
    {
        const auto loop = std::make_shared<Http::Loop>();
        const auto responder = [](const Request &) { return Response{.body = "here"}; };
        auto first = Server::listen(QStringLiteral("127.0.0.1"), 0, responder, {}, loop);
        const auto second = Server::listen(QStringLiteral("127.0.0.1"), 0, responder, {}, loop);
        QVERIFY(first && second);
        Client idle(**first);
        QCOMPARE(bodyOf(ask(**first, "GET / HTTP/1.0\r\n\r\n")), QByteArray("here"));
        first->reset();
        QVERIFY(idle.waitForDisconnected());
        QCOMPARE(bodyOf(ask(**second, "GET / HTTP/1.0\r\n\r\n")), QByteArray("here"));
    }

    void aLargeAnswerArrivesWhole()
    {
        const QByteArray body(20'000'000, 'x');
        const auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, [&](const Request &) { return Response{.body = body}; });
        QVERIFY(server.has_value());
        QVERIFY(bodyOf(ask(**server, "GET / HTTP/1.0\r\n\r\n")) == body);
    }

    void aClientThatDoesNotListenIsCutOff()
    {
        const auto server =
            Server::listen(QStringLiteral("127.0.0.1"), 0, [](const Request &) { return Response{.body = QByteArray(20'000'000, 'x')}; },
                           {.idle = 100ms, .connections = 1});
        QVERIFY(server.has_value());
        Client deaf(**server);
        deaf.setReadBufferSize(1);
        deaf.say("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(ask(**server, "HEAD / HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void itEndsWhileClientsAreThere()
    {
        auto server = echo();
        Client idle(*server);
        Client half(*server);
        half.say("GET /");
        Client served(*server);
        served.say("GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(served.hearUntil("GET /x").endsWith("GET /x "));
        const quint16 port = server->port();
        server.reset();
        for (Client *client : {&idle, &half, &served})
            QVERIFY(client->waitForDisconnected());
        auto again = Server::listen(QStringLiteral("127.0.0.1"), port, [](const Request &) { return Response{}; });
        QVERIFY(again.has_value());
        QCOMPARE((*again)->port(), port);
    }

    void itCannotListen_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << "pretty please";
        QTest::newRow("a name is no address") << "localhost";
        QTest::newRow("an address of another computer") << "192.0.2.1";
    }

    void itCannotListen()
    {
        QFETCH(QString, address);
        const auto server = Server::listen(address, 0, [](const Request &) { return Response{}; });
        QVERIFY(!server.has_value());
        QCOMPARE(server.error().address, address);
        QVERIFY(!server.error().detail.isEmpty());
        QVERIFY(describe(server.error()).contains(address));
    }

    void aPortIsTaken()
    {
        const auto first = echo();
        const auto second = Server::listen(QStringLiteral("127.0.0.1"), first->port(), [](const Request &) { return Response{}; });
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().port, first->port());
        QVERIFY(describe(second.error()).contains(QString::number(first->port())));
    }

    void onTheOtherLoopback()
    {
        auto server = Server::listen(QStringLiteral("::1"), 0, [](const Request &) { return Response{.body = "six"}; });
        if (!server)
            QSKIP("this computer has no IPv6 loopback");
        QTcpSocket client;
        client.connectToHost(QStringLiteral("::1"), (*server)->port());
        QVERIFY(client.waitForConnected());
        client.write("GET / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n");
        while (client.waitForReadyRead(10'000)) { }
        QVERIFY(client.readAll().endsWith("six"));
    }
};

void ServerTest::deliversAsAsked_data()
{
    QTest::addColumn<Http::Delivery::Kind>("kind");
    QTest::addColumn<int>("delay");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("late") << Http::Delivery::Kind::Whole << 60 << QByteArray("0123456789");
    QTest::newRow("half of it") << Http::Delivery::Kind::CutOff << 0 << QByteArray("01234");
    QTest::newRow("late, and half of it") << Http::Delivery::Kind::CutOff << 20 << QByteArray("01234");
    QTest::newRow("never") << Http::Delivery::Kind::Never << 0 << QByteArray();
}

void ServerTest::deliversAsAsked()
{
    QFETCH(Http::Delivery::Kind, kind);
    QFETCH(int, delay);
    QFETCH(QByteArray, end);
    const auto responder = [&](const Request &request) -> Http::Reply {
        if (request.url.path() == QLatin1String("/plain"))
            return Response{.body = "plain"};
        return {Response{.body = "0123456789"}, {kind, std::chrono::milliseconds(delay)}};
    };
    const auto server = *Server::listen(QStringLiteral("127.0.0.1"), 0, responder, {.idle = 200ms});
    QElapsedTimer timer;
    timer.start();
    Client client(*server);
    client.say("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    const QByteArray heard = client.hearOut();
    QCOMPARE(heard.isEmpty(), end.isEmpty());
    QVERIFY2(heard.endsWith("\r\n\r\n" + end) || end.isEmpty(), heard.constData());
    QVERIFY(timer.elapsed() >= delay);

    // Nobody else waits meanwhile.
    Client slow(*server);
    slow.say("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    Client other(*server);
    other.say("GET /plain HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QVERIFY(other.hearOut().endsWith("plain"));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
