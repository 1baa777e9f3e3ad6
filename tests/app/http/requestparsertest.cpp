// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/requestparser.h"
#include "tests/support/test.h"

using Http::Request;
using Http::RequestParser;
using State = RequestParser::State;

namespace {

/// Offers the bytes up to \a split, then all that is not used yet; returns what is left in the end.
QByteArray feed(RequestParser &parser, QByteArray bytes, qsizetype split)
{
    const qsizetype used = parser.feed(QByteArrayView(bytes).first(split));
    bytes.remove(0, used);
    return bytes.mid(parser.feed(bytes));
}

} // namespace

class RequestParserTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whereverItIsSplit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Request>("request");
        const QUrl target(QStringLiteral("/x?y=1"));

        QTest::newRow("no body") << QByteArray("GET /x?y=1 HTTP/1.1\r\nHost: h\r\n\r\n") << Request{.url = target, .headers = {{"Host", "h"}}};
        QTest::newRow("fields keep order, spelling and repetition")
            << QByteArray("GET /x?y=1 HTTP/1.1\r\nzebra: 1\r\nHost:  h \r\nZEBRA: 2\r\n\r\n")
            << Request{.url = target, .headers = {{"zebra", "1"}, {"Host", "h"}, {"ZEBRA", "2"}}};
        QTest::newRow("a body of a known length") << QByteArray("PUT /x?y=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\na\r\n\r\n")
                                                  << Request{.method = "PUT",
                                                             .url = target,
                                                             .headers = {{"Host", "h"}, {"Content-Length", "5"}},
                                                             .body = "a\r\n\r\n"};
        QTest::newRow("a body in chunks")
            << QByteArray("PUT /x?y=1 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;e=1\r\nc\r\n0\r\n\r\n")
            << Request{.method = "PUT", .url = target, .headers = {{"Host", "h"}, {"Transfer-Encoding", "chunked"}}, .body = "abc"};
    }

    void whereverItIsSplit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Request, request);
        for (qsizetype split = 0; split <= bytes.size(); ++split) {
            RequestParser parser(1000, 1000);
            QCOMPARE(feed(parser, bytes + "GET /next", split), QByteArray("GET /next"));
            QCOMPARE(parser.state(), State::Complete);
            QCOMPARE(parser.request(), request);
        }
    }

    void itKnowsHowFarItIs()
    {
        RequestParser parser(1000, 1000);
        QCOMPARE(parser.feed(""), 0);
        QCOMPARE(parser.state(), State::Waiting);
        const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n";
        qsizetype used = 0;
        for (qsizetype have = 1; have < head.size(); ++have) {
            used += parser.feed(QByteArrayView(head).first(have).sliced(used));
            QCOMPARE(parser.state(), State::Head);
        }
        used += parser.feed(QByteArrayView(head).sliced(used));
        QCOMPARE(used, head.size());
        QCOMPARE(parser.state(), State::Body);
        QVERIFY(parser.awaitsContinue());
        QCOMPARE(parser.feed("{"), 1);
        QCOMPARE(parser.state(), State::Body);
        QCOMPARE(parser.feed("}more"), 1);
        QCOMPARE(parser.state(), State::Complete);
    }

    void persistence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keepsAlive");
        QTest::addColumn<bool>("isHttp10");

        QTest::newRow("HTTP/1.1 stays") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << true << false;
        QTest::newRow("HTTP/1.1 closes when told") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n") << false << false;
        QTest::newRow("HTTP/1.0 closes") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false << true;
        QTest::newRow("HTTP/1.0 stays when told") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true << true;
    }

    void persistence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, keepsAlive);
        QFETCH(bool, isHttp10);
        RequestParser parser(1000, 1000);
        QCOMPARE(parser.feed(bytes), bytes.size());
        QCOMPARE(parser.keepsAlive(), keepsAlive);
        QCOMPARE(parser.isHttp10(), isHttp10);
    }

    void failure_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");

        QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("a header beyond the limit") << QByteArray("GET / HTTP/1.1\r\nHost: " + QByteArray(200, 'h') + "\r\n\r\n") << 431;
        QTest::newRow("a target beyond the limit") << QByteArray("GET /" + QByteArray(200, 't') + " HTTP/1.1\r\nHost: h\r\n\r\n") << 431;
        QTest::newRow("a length beyond the limit") << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\n") << 413;
        QTest::newRow("a length beyond all numbers")
            << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n") << 400;
        QTest::newRow("a chunk beyond the limit") << QByteArray("PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n") << 413;
        QTest::newRow("another version") << QByteArray("GET / HTTP/3.0\r\nHost: h\r\n\r\n") << 505;
    }

    void failure()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype split : {qsizetype(0), bytes.size() / 2, bytes.size()}) {
            RequestParser parser(100, 10);
            feed(parser, bytes, split);
            QCOMPARE(parser.state(), State::Failed);
            QCOMPARE(parser.failure(), status);
            QCOMPARE(parser.feed("GET / HTTP/1.1\r\n"), 0);
        }
    }
};

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
