// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/viewers.h"
#include "tests/support/test.h"
#include "ui/response/measures.h"

namespace {

Http::Response response(const QByteArray &type, const QByteArray &body)
{
    Http::Response made;
    if (!type.isEmpty())
        made.headers.append("Content-Type", type);
    made.body = body;
    return made;
}

} // namespace

class ViewersTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void body_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isJson");

        QTest::newRow("JSON is laid out, its numbers untouched") << QByteArray("application/json;charset=UTF-8") << QByteArray(R"({"b":18446744073709551615,"a":1.10,"a":2})")
                                                                 << QByteArray("{\n  \"b\": 18446744073709551615,\n  \"a\": 1.10,\n  \"a\": 2\n}") << true;
        QTest::newRow("problem JSON is JSON") << QByteArray("application/problem+json") << QByteArray("[]") << QByteArray("[]") << true;
        QTest::newRow("JSON without a type is known by its start") << QByteArray() << QByteArray(" [1]") << QByteArray("[\n  1\n]") << true;
        QTest::newRow("text stays as it is") << QByteArray("text/html") << QByteArray("<p>\xE2\x82\xAC</p>\n") << QByteArray("<p>\xE2\x82\xAC</p>\n") << false;
        QTest::newRow("text that merely looks like JSON stays text") << QByteArray("text/plain") << QByteArray("[1]") << QByteArray("[1]") << false;
        QTest::newRow("nothing is nothing") << QByteArray() << QByteArray() << QByteArray() << false;
        QTest::newRow("JSON that is broken is shown as it came") << QByteArray("application/json") << QByteArray("{\"a\":") << QByteArray("{\"a\":") << false;
        QTest::newRow("bytes are listed") << QByteArray("application/octet-stream") << QByteArray("\0\x01 Az", 5)
                                          << QByteArray("000000  00 01 20 41 7a                                   .. Az\n") << false;
    }

    void body()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, text);
        QFETCH(bool, isJson);
        const Ui::Presentation presentation = Ui::present(response(type, body));
        QCOMPARE(presentation.text, text);
        QCOMPARE(presentation.isJson, isJson);
    }

    void whatTheReaderMustKnowIsSaid()
    {
        QCOMPARE(Ui::present(response("application/json", "[]")).note, QString());
        QVERIFY(Ui::present(response("application/json", "{\"a\":")).note.contains("not"));
        QVERIFY(Ui::present(response({}, QByteArray("\0\1\2", 3))).note.contains("3 bytes"));
        QVERIFY(Ui::present(response({}, QByteArray(9000, '\0'))).note.contains("4096"));
    }

    void aVeryLargeBodyIsWhole()
    {
        const QByteArray large(20 * 1024 * 1024, 'a');
        QCOMPARE(Ui::present(response("text/plain", large)).text.size(), large.size());
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("words");

        QTest::newRow("below ten milliseconds with a fraction") << qint64(1234) << "1.2 ms";
        QTest::newRow("milliseconds") << qint64(34'400) << "34 ms";
        QTest::newRow("seconds") << qint64(1'240'000) << "1.2 s";
        QTest::newRow("minutes") << qint64(125'000'000) << "2 min 5 s";
    }

    void durations()
    {
        QFETCH(qint64, microseconds);
        QFETCH(QString, words);
        QCOMPARE(Ui::inWords(std::chrono::microseconds(microseconds)), words);
    }

    void sizes_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<QString>("words");

        QTest::newRow("bytes") << qsizetype(312) << "312 B";
        QTest::newRow("thousands") << qsizetype(1449) << "1.4 kB";
        QTest::newRow("many thousands") << qsizetype(257'000) << "257 kB";
        QTest::newRow("millions") << qsizetype(12'000'000) << "12 MB";
    }

    void sizes()
    {
        QFETCH(qsizetype, bytes);
        QFETCH(QString, words);
        QCOMPARE(Ui::sizeInWords(bytes), words);
    }

    void advice_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mentions");

        QTest::newRow("401 sends to sign in") << 401 << "Sign in";
        QTest::newRow("404 sends to the ids") << 404 << "ids";
        QTest::newRow("409 sends to the name") << 409 << "name";
        QTest::newRow("a 4xx without words of its own") << 418 << "refused";
        QTest::newRow("a 5xx is not the attendee's fault") << 503 << "itself failed";
    }

    void advice()
    {
        QFETCH(int, status);
        QFETCH(QString, mentions);
        QVERIFY2(Ui::adviceFor(status).contains(mentions), qPrintable(Ui::adviceFor(status)));
    }

    void successNeedsNoAdvice()
    {
        QCOMPARE(Ui::adviceFor(200), QString());
        QCOMPARE(Ui::adviceFor(204), QString());
    }
};

QTEST_GUILESS_MAIN(ViewersTest)
#include "viewerstest.moc"
