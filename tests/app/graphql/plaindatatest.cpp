// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/plaindata.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"
#include "tests/support/test.h"

using namespace GraphQl;

class PlainDataTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("errors");

        QTest::newRow("members by name") << QByteArray("{\"s\": \"x\", \"i\": 3}") << QByteArray("{ i again: s }") << QByteArray("{\"i\":3,\"again\":\"x\"}") << 0;
        QTest::newRow("an absent member is null") << QByteArray("{}") << QByteArray("{ s }") << QByteArray("{\"s\":null}") << 0;
        QTest::newRow("lists, nulls in them") << QByteArray("{\"list\": [1, null, 2]}") << QByteArray("{ list }") << QByteArray("{\"list\":[1,null,2]}") << 0;
        QTest::newRow("what is no list") << QByteArray("{\"list\": 1}") << QByteArray("{ list }") << QByteArray("{\"list\":null}") << 1;
        QTest::newRow("a null where none may be takes the object away")
            << QByteArray("{\"thing\": {\"must\": null}}") << QByteArray("{ thing { must } }") << QByteArray("{\"thing\":null}") << 1;
        QTest::newRow("which type of a union by its __typename")
            << QByteArray("{\"pets\": [{\"__typename\": \"Dog\", \"barks\": true}, {\"__typename\": \"Cat\", \"lives\": 9}]}")
            << QByteArray("{ pets { __typename ... on Dog { barks } ... on Cat { lives } } }")
            << QByteArray("{\"pets\":[{\"__typename\":\"Dog\",\"barks\":true},{\"__typename\":\"Cat\",\"lives\":9}]}") << 0;
        QTest::newRow("an abstract type that is not told") << QByteArray("{\"pets\": [{}]}") << QByteArray("{ pets { __typename } }")
                                                           << QByteArray("{\"pets\":[null]}") << 1;
        QTest::newRow("numbers may be strings, digits numbers") << QByteArray("{\"s\": 1.10, \"i\": \"12\", \"b\": 1}") << QByteArray("{ s i b }")
                                                                << QByteArray("{\"s\":\"1.10\",\"i\":12,\"b\":true}") << 0;
        QTest::newRow("an Int has 32 bits") << QByteArray("{\"i\": 4294967296}") << QByteArray("{ i }") << QByteArray("{\"i\":null}") << 1;
        QTest::newRow("a custom scalar is the JSON as it stands")
            << QByteArray("{\"any\": {\"n\": 18446744073709551616.10}}") << QByteArray("{ any }") << QByteArray("{\"any\":{\"n\": 18446744073709551616.10}}") << 0;
        QTest::newRow("an enum value") << QByteArray("{\"e\": \"X\"}") << QByteArray("{ e }") << QByteArray("{\"e\":\"X\"}") << 0;
        QTest::newRow("no value of the enum") << QByteArray("{\"e\": \"Z\"}") << QByteArray("{ e }") << QByteArray("{\"e\":null}") << 1;
        QTest::newRow("data that is no object") << QByteArray("[1]") << QByteArray("{ s }") << QByteArray("{\"s\":null}") << 0;
    }

    void answers()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, expected);
        QFETCH(const int, errors);
        const auto schema = Schema::fromSdl("scalar Any enum E { X } union Pet = Dog | Cat type Dog { barks: Boolean } type Cat { lives: Int } type Thing { must: Int! }\n"
                                            "type Query { s: String i: Int b: Boolean any: Any e: E list: [Int] thing: Thing pets: [Pet] }");
        const auto document = parse(query);
        QVERIFY(schema && document && validate(*schema, *document).isEmpty());
        const auto json = Json::Document::parse(data);
        const auto answer = execute(*schema, *document, plainResolvers(*schema), {.operationName = {}, .variables = {}, .root = sourceOf(json->root())});
        QVERIFY(answer);
        QCOMPARE(answer->data, expected);
        QCOMPARE(answer->errors.size(), errors);
    }
};

QTEST_GUILESS_MAIN(PlainDataTest)
#include "plaindatatest.moc"
