// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/responsehead.h"
#include "tests/support/test.h"

using Http::Response;

class ResponseHeadTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void head_data()
    {
        QTest::addColumn<Response>("response");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<QByteArray>("head");

        QTest::newRow("date and length are added") << Response{.body = "abc"} << QByteArray()
                                                   << QByteArray("HTTP/1.1 200 OK\r\nDate: TODAY\r\nContent-Length: 3\r\n\r\n");
        QTest::newRow("its fields come first, in their order")
            << Response{.status = 201, .headers = {{"zebra", "1"}, {"Apple", "2"}}} << QByteArray("close")
            << QByteArray("HTTP/1.1 201 Created\r\nzebra: 1\r\nApple: 2\r\nDate: TODAY\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("its own date stays") << Response{.headers = {{"date", "then"}}} << QByteArray()
                                            << QByteArray("HTTP/1.1 200 OK\r\ndate: then\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("the server's fields are the server's")
            << Response{.headers = {{"content-length", "99"}, {"Connection", "upgrade"}, {"Transfer-Encoding", "chunked"}}}
            << QByteArray("keep-alive") << QByteArray("HTTP/1.1 200 OK\r\nDate: TODAY\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n");
        QTest::newRow("no content has no length") << Response{.status = 204} << QByteArray()
                                                  << QByteArray("HTTP/1.1 204 No Content\r\nDate: TODAY\r\n\r\n");
        QTest::newRow("a value cannot begin a line") << Response{.headers = {{"X", "1\r\nY: 2"}}} << QByteArray()
                                                     << QByteArray("HTTP/1.1 200 OK\r\nX: 1  Y: 2\r\nDate: TODAY\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a code without a phrase") << Response{.status = 299} << QByteArray()
                                                 << QByteArray("HTTP/1.1 299 \r\nDate: TODAY\r\nContent-Length: 0\r\n\r\n");
    }

    void head()
    {
        QFETCH(Response, response);
        QFETCH(QByteArray, connection);
        QFETCH(QByteArray, head);
        QCOMPARE(Http::responseHead(response, "TODAY", connection), head);
    }

    void date_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("the standard's example") << qint64(784111777) << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::newRow("the epoch") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
        QTest::newRow("a leap day") << qint64(1709251199) << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT");
    }

    void date()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, date);
        QCOMPARE(Http::httpDate(seconds), date);
    }
};

QTEST_GUILESS_MAIN(ResponseHeadTest)
#include "responseheadtest.moc"
