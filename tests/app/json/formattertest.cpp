// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/formatter.h"
#include "tests/support/test.h"

using Json::Document;

class FormatterTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pretty");
        QTest::addColumn<QByteArray>("compact");
        QTest::newRow("a scalar") << QByteArray(" 1.10 ") << QByteArray("1.10") << QByteArray("1.10");
        QTest::newRow("empty containers stay on their line") << QByteArray("[ { } , [ ] ]") << QByteArray("[\n  {},\n  []\n]") << QByteArray("[{},[]]");
        QTest::newRow("a member a line") << QByteArray("{\"a\":1,\"b\":[true]}") << QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    true\n  ]\n}")
                                         << QByteArray("{\"a\":1,\"b\":[true]}");
        QTest::newRow("escapes stay as they were sent") << QByteArray("{\"\\u0061\" : \"\\/\"}") << QByteArray("{\n  \"\\u0061\": \"\\/\"\n}")
                                                        << QByteArray("{\"\\u0061\":\"\\/\"}");
        QTest::newRow("numbers stay as they were sent") << QByteArray("[1E+2, -0, 18446744073709551615]")
                                                        << QByteArray("[\n  1E+2,\n  -0,\n  18446744073709551615\n]")
                                                        << QByteArray("[1E+2,-0,18446744073709551615]");
        QTest::newRow("duplicates stay") << QByteArray("{\"b\":1,\"a\":2,\"b\":3}") << QByteArray("{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3\n}")
                                         << QByteArray("{\"b\":1,\"a\":2,\"b\":3}");
    }

    void layouts()
    {
        QFETCH(QByteArray, text);
        const Document document = *Document::parse(text);
        QTEST(Json::Formatter::pretty(document), "pretty");
        QTEST(Json::Formatter::compact(document), "compact");
    }

    void indentIsAsAsked()
    {
        QCOMPARE(Json::Formatter::pretty(*Document::parse("[[1]]"), 4), QByteArray("[\n    [\n        1\n    ]\n]"));
    }

    void sortedPutsNamesInOrderAndKeepsElements()
    {
        const Document document = *Document::parse("{\"b\":[3,{\"z\":1,\"y\":2}],\"a\":1,\"b\":2,\"\\u0041\":0}");
        QCOMPARE(Json::Formatter::compact(*Document::parse(Json::Formatter::sorted(document))),
                 QByteArray("{\"\\u0041\":0,\"a\":1,\"b\":[3,{\"y\":2,\"z\":1}],\"b\":2}"));
    }

    void aMillionNestedArraysAreLaidOut()
    {
        const QByteArray text = QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
        const Document document = *Document::parse(text);
        QCOMPARE(Json::Formatter::compact(document), text);
        QVERIFY(Json::Formatter::pretty(document).size() < 500'000'000);
    }

    void theEmptyDocumentIsLaidOutAsNothing()
    {
        QCOMPARE(Json::Formatter::pretty(Document()), QByteArray());
    }
};

QTEST_GUILESS_MAIN(FormatterTest)
#include "formattertest.moc"
