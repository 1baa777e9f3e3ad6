// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "app/http/server.h"
#include "tests/support/test.h"

#include <QTcpServer>
#include <QTcpSocket>

using Http::Headers;
using Http::NetworkTransport;
using Http::Request;
using Http::Response;
using Http::Server;
using Kind = Http::TransportError::Kind;
using Outcome = Http::Transport::Outcome;
using namespace std::chrono_literals;

namespace {

QUrl local(quint16 port, const char *path = "/", const char *scheme = "http")
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(QLatin1String(scheme)).arg(port).arg(QLatin1String(path)));
}

std::unique_ptr<Server> serve(Server::Responder responder)
{
    auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, std::move(responder));
    return server ? std::move(*server) : nullptr;
}

/// Takes whatever comes and says what it is told to say, then closes or not.
class Scripted : public QTcpServer
{
public:
    explicit Scripted(QByteArray answer, bool closes = true)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer, closes] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer, closes] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n"))
                    return;
                socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }

    QByteArray received;
    int connections = 0;
};

Outcome wait(QFuture<Outcome> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("the call did not finish");
    return future.result();
}

Kind kindOf(const Outcome &outcome)
{
    if (outcome)
        qFatal("expected a failure, got status %d", outcome->status);
    return outcome.error().kind;
}

} // namespace

class NetworkTransportTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestArrivesAsItIs_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("GET") << QByteArray("GET") << QByteArray();
        QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("{}");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"n\": 18446744073709551615}");
        QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("\0\xff\r\n", 4);
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("[]");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("{\"ids\":[1]}");
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray();
        QTest::newRow("a method nobody knows") << QByteArray("BREW") << QByteArray("tea");
        QTest::newRow("a body of a megabyte") << QByteArray("POST") << QByteArray(1'000'000, 'x');
    }

    void theRequestArrivesAsItIs()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Request received;
        const auto server = serve([&](const Request &request) {
            received = request;
            return Response{.status = 200};
        });
        NetworkTransport transport;
        const Request sent{.method = method, .url = local(server->port(), "/a%2Fb?q=x%20y&q=%7B"), .headers = {{"X-Test", "1"}}, .body = body};
        const Outcome outcome = wait(transport.send(sent));
        QVERIFY(outcome.has_value());
        QCOMPARE(received.method, method);
        QCOMPARE(received.url.toEncoded(), QByteArray("/a%2Fb?q=x%20y&q=%7B"));
        QCOMPARE(received.body, body);
        QCOMPARE(received.headers.value("X-Test"), QByteArray("1"));
    }

    void theHeadIsExact_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<QByteArray>("head");

        QTest::newRow("order and spelling of the fields stay")
            << Request{.headers = {{"zebra", "1"}, {"Accept", "*/*"}, {"aPPLE", "x  y"}}}
            << QByteArray("GET /p HTTP/1.1\r\nHost: HERE\r\nzebra: 1\r\nAccept: */*\r\naPPLE: x  y\r\nUser-Agent: Tryout/" TRYOUT_VERSION
                          "\r\nAccept-Encoding: identity\r\nAccept-Language: *\r\nConnection: close\r\n\r\n");
        QTest::newRow("what is given is not given twice")
            << Request{.headers = {{"user-agent", "me"}, {"accept-encoding", "gzip"}, {"accept-language", "de"}, {"connection", "x"}}}
            << QByteArray("GET /p HTTP/1.1\r\nHost: HERE\r\nuser-agent: me\r\naccept-encoding: gzip\r\naccept-language: de\r\nconnection: x\r\n\r\n");
        QTest::newRow("several of one name become one")
            << Request{.headers = {{"X-A", "1"}, {"X-B", "2"}, {"x-a", "3"}, {"User-Agent", "-"}, {"Accept-Encoding", "-"}, {"Accept-Language", "-"}}}
            << QByteArray("GET /p HTTP/1.1\r\nHost: HERE\r\nx-a: 1, 3\r\nX-B: 2\r\nUser-Agent: -\r\nAccept-Encoding: -\r\nAccept-Language: "
                          "-\r\nConnection: close\r\n\r\n");
        QTest::newRow("an empty value is sent")
            << Request{.headers = {{"X-Empty", ""}, {"User-Agent", "-"}, {"Accept-Encoding", "-"}, {"Accept-Language", "-"}}}
            << QByteArray("GET /p HTTP/1.1\r\nHost: HERE\r\nX-Empty: \r\nUser-Agent: -\r\nAccept-Encoding: -\r\nAccept-Language: -\r\nConnection: "
                          "close\r\n\r\n");
        QTest::newRow("a body brings its length and no type")
            << Request{.method = "POST", .headers = {{"User-Agent", "-"}, {"Accept-Encoding", "-"}, {"Accept-Language", "-"}}, .body = "abc"}
            << QByteArray("POST /p HTTP/1.1\r\nHost: HERE\r\nUser-Agent: -\r\nAccept-Encoding: -\r\nAccept-Language: -\r\nConnection: "
                          "close\r\nContent-Length: 3\r\n\r\nabc");
    }

    void theHeadIsExact()
    {
        QFETCH(Request, request);
        QFETCH(QByteArray, head);
        Scripted server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false);
        request.url = local(server.serverPort(), "/p");
        NetworkTransport transport;
        QVERIFY(wait(transport.send(request)).has_value());
        head.replace("HERE", "127.0.0.1:" + QByteArray::number(server.serverPort()));
        QTRY_COMPARE(server.received, head);
    }

    void everyStatusIsAResponse_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 204, 207, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 408, 409, 410, 412, 418, 429, 500, 501, 503, 599})
            QTest::addRow("%d", status) << status;
    }

    void everyStatusIsAResponse()
    {
        QFETCH(int, status);
        const QByteArray body = status == 204 || status == 304 ? "" : "{\"why\":\"so\"}";
        const auto server = serve([&](const Request &) {
            return Response{.status = status, .headers = {{"Content-Type", "application/json"}, {"Location", "http://127.0.0.1:1/"}}, .body = body};
        });
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.method = "POST", .url = local(server->port()), .body = "{}"}));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, body);
        QCOMPARE(outcome->headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(outcome->duration > 0us);
    }

    void aChallengeIsAResponse_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Bearer") << QByteArray("Bearer realm=\"x\"");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    }

    void aChallengeIsAResponse()
    {
        QFETCH(QByteArray, challenge);
        int calls = 0;
        const auto server = serve([&](const Request &) {
            ++calls;
            return Response{.status = 401, .headers = {{"WWW-Authenticate", challenge}}, .body = "who are you"};
        });
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.method = "POST", .url = local(server->port()), .body = "{}"}));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, 401);
        QCOMPARE(outcome->body, QByteArray("who are you"));
        QCOMPARE(calls, 1);
    }

    void theBytesReceivedAreTheBytesShown()
    {
        QByteArray body;
        for (int i = 0; i < 300'000; ++i)
            body.append(static_cast<char>(i * 7 % 256));
        const auto server = serve([&](const Request &) { return Response{.headers = {{"Content-Encoding", "gzip"}}, .body = body}; });
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.url = local(server->port())}));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->body, body);
    }

    void cookiesAreShownAndNotKept()
    {
        QByteArray cookie("unset");
        const auto server = serve([&](const Request &request) {
            cookie = request.headers.value("Cookie");
            return Response{.headers = {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}}};
        });
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.url = local(server->port())}));
        QVERIFY(outcome.has_value());
        QVERIFY(std::ranges::find(outcome->headers, Http::Header{"Set-Cookie", "a=1"}) != outcome->headers.end());
        QVERIFY(std::ranges::find(outcome->headers, Http::Header{"Set-Cookie", "b=2"}) != outcome->headers.end());
        QVERIFY(wait(transport.send({.url = local(server->port())})).has_value());
        QCOMPARE(cookie, QByteArray());
    }

    void theAnswerToHeadHasNoBody()
    {
        const auto server = serve([](const Request &) { return Response{.body = "ten bytes!"}; });
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.method = "HEAD", .url = local(server->port())}));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->headers.value("Content-Length"), QByteArray("10"));
        QCOMPARE(outcome->body, QByteArray());
    }

    void theConnectionBreaks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("without a word") << QByteArray();
        QTest::newRow("within the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        QTest::newRow("within a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
        // Qt takes what is no HTTP for a connection that broke.
        QTest::newRow("in another protocol") << QByteArray("220 mail.example ESMTP ready\r\n500 what?\r\n");
        QTest::newRow("in no protocol at all") << QByteArray(5000, '\xff');
    }

    void theConnectionBreaks()
    {
        QFETCH(QByteArray, answer);
        Scripted server(answer);
        NetworkTransport transport;
        QCOMPARE(kindOf(wait(transport.send({.url = local(server.serverPort())}))), Kind::ConnectionLost);
        QCOMPARE(kindOf(wait(transport.send({.method = "POST", .url = local(server.serverPort()), .body = "{}"}))), Kind::ConnectionLost);
    }

    void aProxysRefusalIsNoResponse()
    {
        const auto server = serve([](const Request &) { return Response{.status = 407}; });
        NetworkTransport transport;
        QCOMPARE(kindOf(wait(transport.send({.url = local(server->port())}))), Kind::Proxy);
    }

    void aCallThatMayWriteIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}");
        QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{}");
        QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("{}");
    }

    void aCallThatMayWriteIsNotRepeated()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Scripted server("");
        NetworkTransport transport;
        QCOMPARE(kindOf(wait(transport.send({.method = method, .url = local(server.serverPort()), .body = body}))), Kind::ConnectionLost);
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.received.count(method + " / HTTP/1.1"), 1);
    }

    void aServerStartedAnewIsFound_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("GET") << QByteArray("GET");
        QTest::newRow("POST") << QByteArray("POST");
    }

    void aServerStartedAnewIsFound()
    {
        QFETCH(QByteArray, method);
        const auto responder = [](const Request &) { return Response{.status = 201}; };
        auto server = serve(responder);
        const quint16 port = server->port();
        NetworkTransport transport;
        for (int i = 0; i < 5; ++i) {
            const Outcome outcome = wait(transport.send({.method = method, .url = local(port)}));
            QVERIFY(outcome.has_value());
            server.reset();
            server = std::move(*Server::listen(QStringLiteral("127.0.0.1"), port, responder));
        }
    }

    void nobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        NetworkTransport transport;
        const Outcome outcome = wait(transport.send({.url = local(port)}));
        QCOMPARE(kindOf(outcome), Kind::Refused);
        QCOMPARE(outcome.error().url, local(port));
        QVERIFY(!outcome.error().detail.isEmpty());
    }

    void thereIsNoSuchHost()
    {
        NetworkTransport transport;
        // RFC 6761 §6.4 keeps this domain from ever being one.
        QCOMPARE(kindOf(wait(transport.send({.url = QUrl(QStringLiteral("http://tryout.invalid/"))}))), Kind::HostNotFound);
    }

    void securelyToAPlainPort()
    {
        const auto server = serve([](const Request &) { return Response{}; });
        NetworkTransport transport;
        QCOMPARE(kindOf(wait(transport.send({.url = local(server->port(), "/", "https")}))), Kind::Tls);
    }

    void nothingComes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not a byte") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\n");
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    }

    void nothingComes()
    {
        QFETCH(QByteArray, answer);
        Scripted server(answer, false);
        NetworkTransport transport({.timeout = 150ms});
        QCOMPARE(kindOf(wait(transport.send({.url = local(server.serverPort())}))), Kind::TimedOut);
    }

    void cancelledWhileItWaits()
    {
        Scripted server("", false);
        NetworkTransport transport;
        QFuture<Outcome> future = transport.send({.url = local(server.serverPort())});
        QTRY_VERIFY(!server.received.isEmpty());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().constFirst()->state(), QAbstractSocket::UnconnectedState);
    }

    void cancelledAtOnce()
    {
        Scripted server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        NetworkTransport transport;
        QFuture<Outcome> future = transport.send({.url = local(server.serverPort())});
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void theTransportGoesFirst()
    {
        Scripted server("", false);
        auto transport = std::make_unique<NetworkTransport>();
        const QFuture<Outcome> future = transport->send({.url = local(server.serverPort())});
        QTRY_VERIFY(!server.received.isEmpty());
        transport.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

    void anAnswerBeyondTheLimit_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the limit itself fits") << 100'000 << true;
        QTest::newRow("one byte more does not") << 100'001 << false;
        QTest::newRow("much more does not") << 5'000'000 << false;
    }

    void anAnswerBeyondTheLimit()
    {
        QFETCH(int, size);
        QFETCH(bool, fits);
        const auto server = serve([&](const Request &) { return Response{.body = QByteArray(size, 'x')}; });
        NetworkTransport transport({.responseBytes = 100'000});
        const Outcome outcome = wait(transport.send({.url = local(server->port())}));
        QCOMPARE(outcome.has_value(), fits);
        if (!fits)
            QCOMPARE(kindOf(outcome), Kind::TooLarge);
    }

    void whatCannotBeSent_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<Kind>("kind");
        const QUrl url = local(1);

        QTest::newRow("no address") << Request{} << Kind::InvalidUrl;
        QTest::newRow("a path alone") << Request{.url = QUrl(QStringLiteral("/organization"))} << Kind::InvalidUrl;
        QTest::newRow("no host") << Request{.url = QUrl(QStringLiteral("http:///organization"))} << Kind::InvalidUrl;
        QTest::newRow("a file") << Request{.url = QUrl(QStringLiteral("file:///etc/passwd"))} << Kind::InvalidUrl;
        QTest::newRow("a port that is none") << Request{.url = QUrl(QStringLiteral("http://127.0.0.1:99999/"))} << Kind::InvalidUrl;
        QTest::newRow("a method of two lines") << Request{.method = "GET / HTTP/1.1\r\nX:", .url = url} << Kind::Other;
        QTest::newRow("no method") << Request{.method = "", .url = url} << Kind::Other;
        QTest::newRow("a field that begins another") << Request{.url = url, .headers = {{"A", "1\r\nB: 2"}}} << Kind::Other;
        QTest::newRow("a field name with a colon") << Request{.url = url, .headers = {{"A: 1", "2"}}} << Kind::Other;
        QTest::newRow("a field without name") << Request{.url = url, .headers = {{"", "2"}}} << Kind::Other;
    }

    void whatCannotBeSent()
    {
        QFETCH(Request, request);
        QFETCH(Kind, kind);
        NetworkTransport transport;
        const QFuture<Outcome> future = transport.send(request);
        QVERIFY(future.isFinished());
        QCOMPARE(kindOf(future.result()), kind);
    }

    void manyAtOnceEachGetTheirOwn()
    {
        const auto server = serve([](const Request &request) { return Response{.body = request.url.path().toLatin1()}; });
        NetworkTransport transport;
        QList<QFuture<Outcome>> futures;
        for (int i = 0; i < 50; ++i)
            futures.append(transport.send({.url = local(server->port(), qPrintable(QStringLiteral("/%1").arg(i)))}));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(wait(futures.at(i))->body, '/' + QByteArray::number(i));
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "networktransporttest.moc"
