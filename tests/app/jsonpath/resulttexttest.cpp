// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/resulttext.h"

#include "app/jsonpath/query.h"
#include "tests/support/test.h"

using JsonPath::ResultShape;

class ResultTextTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray("{}") << int(ResultShape::Values) << QByteArray("[]");
        QTest::newRow("a number stays as it was sent") << QByteArray(R"([{"a": 1.10}, {"a": 18446744073709551615}])") << int(ResultShape::Values)
                                                       << QByteArray("[1.10,18446744073709551615]");
        QTest::newRow("escapes stay as they were sent") << QByteArray("{\"a\": \"\\u0041\\/\"}") << int(ResultShape::Values) << QByteArray("[\"\\u0041\\/\"]");
        QTest::newRow("of a name sent twice the last counts") << QByteArray(R"({"a": 1, "a": 2})") << int(ResultShape::Values) << QByteArray("[2]");
        QTest::newRow("paths are texts") << QByteArray(R"({"b": {"a": 1}})") << int(ResultShape::Paths) << QByteArray("[\"$['b']['a']\"]");
        QTest::newRow("both") << QByteArray(R"({"a":[ 1 ]})") << int(ResultShape::Both) << QByteArray(R"([{"path":"$['a']","value":[ 1 ]}])");
    }

    void texts()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, shape);
        QFETCH(QByteArray, text);
        const JsonPath::NodeList found = JsonPath::Query::parse("$..a")->evaluate(*Json::Document::parse(document));
        QCOMPARE(JsonPath::resultText(found, ResultShape(shape)), text);
    }
};

QTEST_GUILESS_MAIN(ResultTextTest)
#include "resulttexttest.moc"
