// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/introspection.h"
#include "app/graphql/validate.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

const Schema &schema()
{
    static const auto instance = Schema::fromSdl("scalar Url @specifiedBy(url: \"https://url\")\n"
                                                 "\"roots\" type Query { a(x: Box = {n: [1, 2]}, old: Int @deprecated): [Int!]! b: Int @deprecated(reason: \"use a\") pet: Pet }\n"
                                                 "input Box { n: [Int] } enum E { X Y @deprecated }\n"
                                                 "interface Named { name: String } type Dog implements Named { name: String } union Pet = Dog\n"
                                                 "directive @d(n: Int) repeatable on FIELD | QUERY");
    return *instance;
}

QByteArray asked(const QByteArray &query, bool isOn = true)
{
    const auto document = parse(query);
    if (!document || !validate(schema(), *document).isEmpty())
        return "not valid";
    Resolvers resolvers;
    if (isOn)
        addIntrospection(resolvers, schema());
    const auto answer = execute(schema(), *document, resolvers, {});
    return answer ? answer->toJson(query) : "not executed";
}

} // namespace

class IntrospectionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("data");

        QTest::newRow("the roots") << QByteArray("{ __schema { queryType { name } mutationType { name } } }")
                                   << QByteArray("{\"__schema\":{\"queryType\":{\"name\":\"Query\"},\"mutationType\":null}}");
        QTest::newRow("fields that are not deprecated, with wrapped types")
            << QByteArray("{ __type(name: \"Query\") { kind description fields { name type { kind ofType { kind ofType { ofType { name } } } } } } }")
            << QByteArray("{\"__type\":{\"kind\":\"OBJECT\",\"description\":\"roots\",\"fields\":["
                          "{\"name\":\"a\",\"type\":{\"kind\":\"NON_NULL\",\"ofType\":{\"kind\":\"LIST\",\"ofType\":{\"ofType\":{\"name\":\"Int\"}}}}},"
                          "{\"name\":\"pet\",\"type\":{\"kind\":\"UNION\",\"ofType\":null}}]}}");
        QTest::newRow("deprecated fields when they are asked for")
            << QByteArray("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }")
            << QByteArray("{\"__type\":{\"fields\":[{\"name\":\"a\",\"isDeprecated\":false,\"deprecationReason\":null},"
                          "{\"name\":\"b\",\"isDeprecated\":true,\"deprecationReason\":\"use a\"},"
                          "{\"name\":\"pet\",\"isDeprecated\":false,\"deprecationReason\":null}]}}");
        QTest::newRow("arguments with their defaults as the language writes them")
            << QByteArray("{ __type(name: \"Query\") { fields { args { name defaultValue } } } }")
            << QByteArray("{\"__type\":{\"fields\":[{\"args\":[{\"name\":\"x\",\"defaultValue\":\"{ n: [1, 2] }\"}]},{\"args\":[]}]}}");
        QTest::newRow("an enum") << QByteArray("{ __type(name: \"E\") { kind enumValues { name } fields { name } } }")
                                 << QByteArray("{\"__type\":{\"kind\":\"ENUM\",\"enumValues\":[{\"name\":\"X\"}],\"fields\":null}}");
        QTest::newRow("who is of an interface, who of a union")
            << QByteArray("{ n: __type(name: \"Named\") { possibleTypes { name } } p: __type(name: \"Pet\") { possibleTypes { name } } }")
            << QByteArray("{\"n\":{\"possibleTypes\":[{\"name\":\"Dog\"}]},\"p\":{\"possibleTypes\":[{\"name\":\"Dog\"}]}}");
        QTest::newRow("an input object and a scalar's specification")
            << QByteArray("{ i: __type(name: \"Box\") { inputFields { name type { kind } } } s: __type(name: \"Url\") { specifiedByURL } }")
            << QByteArray("{\"i\":{\"inputFields\":[{\"name\":\"n\",\"type\":{\"kind\":\"LIST\"}}]},\"s\":{\"specifiedByURL\":\"https://url\"}}");
        QTest::newRow("the name of an introspected type's own type") << QByteArray("{ __type(name: \"Dog\") { __typename } }")
                                                                     << QByteArray("{\"__type\":{\"__typename\":\"__Type\"}}");
        QTest::newRow("a type there is not") << QByteArray("{ __type(name: \"Cat\") { name } }") << QByteArray("{\"__type\":null}");
    }

    void answers()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, data);
        QCOMPARE(asked(query), "{\"data\":" + data + '}');
    }

    void everyTypeAndDirectiveIsListed()
    {
        const QByteArray answer = asked("{ __schema { types { name } directives { name isRepeatable locations args { name } } } }");
        for (const char *name : {"Query", "Box", "E", "Int", "__Schema", "__DirectiveLocation", "skip", "deprecated"})
            QVERIFY2(answer.contains('"' + QByteArray(name) + '"'), name);
        QVERIFY(!answer.contains("__Meta"));
        QVERIFY(answer.contains("{\"name\":\"d\",\"isRepeatable\":true,\"locations\":[\"FIELD\",\"QUERY\"],\"args\":[{\"name\":\"n\"}]}"));
    }

    void onlyTheQueryRootIsAsked() { QCOMPARE(asked("{ pet { ... on Dog { __schema { types { name } } } } }"), QByteArray("not valid")); }

    void switchedOffItSaysSo()
    {
        const QByteArray answer = asked("{ __schema { types { name } } }", false);
        QVERIFY2(answer.contains("switched off") && answer.endsWith("\"data\":null}"), answer.constData());
    }
};

QTEST_GUILESS_MAIN(IntrospectionTest)
#include "introspectiontest.moc"
