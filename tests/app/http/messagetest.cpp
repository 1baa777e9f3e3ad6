// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/message.h"
#include "tests/support/test.h"

class MessageTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("words");

        QTest::newRow("the first code") << 100 << "Continue"
                                        << "100 Continue";
        QTest::newRow("created") << 201 << "Created"
                                 << "201 Created";
        QTest::newRow("a bulk answer") << 207 << "Multi-Status"
                                       << "207 Multi-Status";
        QTest::newRow("not found") << 404 << "Not Found"
                                   << "404 Not Found";
        QTest::newRow("a conflict") << 409 << "Conflict"
                                    << "409 Conflict";
        QTest::newRow("too many requests") << 429 << "Too Many Requests"
                                           << "429 Too Many Requests";
        QTest::newRow("the last code") << 511 << "Network Authentication Required"
                                       << "511 Network Authentication Required";
        QTest::newRow("a code nobody registered") << 299 << QString() << "299";
        QTest::newRow("a code beyond all") << 999 << QString() << "999";
    }

    void words()
    {
        QFETCH(int, status);
        QFETCH(QString, phrase);
        QFETCH(QString, words);
        QCOMPARE(Http::reasonPhrase(status), phrase);
        QCOMPARE(Http::statusInWords(status), words);
    }

    void success_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isSuccess");

        QTest::newRow("an interim answer is none yet") << 199 << false;
        QTest::newRow("200 is the first") << 200 << true;
        QTest::newRow("299 is the last") << 299 << true;
        QTest::newRow("a redirect is not") << 302 << false;
        QTest::newRow("not found is not") << 404 << false;
    }

    void success()
    {
        QFETCH(int, status);
        QFETCH(bool, isSuccess);
        QCOMPARE(Http::Response{.status = status}.isSuccess(), isSuccess);
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "messagetest.moc"
