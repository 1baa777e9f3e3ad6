// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class GraphQlTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("begins");

        QTest::newRow("a right query") << QByteArray("{ thing { id } }") << 0 << QByteArray();
        QTest::newRow("a field that there is not") << QByteArray("{\n  thing { ID }\n}") << 1 << QByteArray("2:11: ");
        QTest::newRow("no query at all") << QByteArray("{ thing {") << 1 << QByteArray("1:");
    }

    void checks()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QByteArray, begins);
        const Outcome outcome = tryout({u"graphql"_s, u"check"_s, m_files.with(u"q.graphql"_s, query), u"--schema"_s, m_schema});
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.out.startsWith(begins), outcome.out.constData());
        QCOMPARE(outcome.out.isEmpty(), status == 0);
    }

    void asJson()
    {
        const Outcome outcome = tryout({u"graphql"_s, u"check"_s, m_files.with(u"q.graphql"_s, "{ thing { ID } }"), u"--schema"_s, m_schema, u"--json"_s});
        const auto json = Json::Document::parse(outcome.out);
        QVERIFY(json.has_value());
        QCOMPARE(json->root()[0]["line"].toInt64(), 1);
        QCOMPARE(json->root()[0]["column"].toInt64(), 11);
        QCOMPARE(json->root()[0]["rule"].toString(), u"FieldsOnCorrectType"_s);
        QVERIFY(!json->root()[0]["message"].toString().isEmpty());
    }

    void formats()
    {
        const Outcome outcome = tryout({u"graphql"_s, u"format"_s, m_files.with(u"q.graphql"_s, "{thing{id}} # all")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("{\n  thing {\n    id\n  }\n} # all\n"));
        QCOMPARE(tryout({u"graphql"_s, u"format"_s, m_files.with(u"q.graphql"_s, "{thing{")}).status, 1);
    }

    void runs_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");

        QTest::newRow("over plain data") << QByteArray("{ x: thing { id __typename } }") << 0
                                         << QByteArray("{\"data\":{\"x\":{\"id\":\"7\",\"__typename\":\"Thing\"}}}\n");
        QTest::newRow("with a variable from a file")
            << QByteArray("query($b: Boolean!) { thing { id @skip(if: $b) } }") << 0 << QByteArray("{\"data\":{\"thing\":{}}}\n");
        QTest::newRow("an introspection") << QByteArray("{ __type(name: \"Thing\") { kind } }") << 0
                                          << QByteArray("{\"data\":{\"__type\":{\"kind\":\"OBJECT\"}}}\n");
        QTest::newRow("a query that is not valid")
            << QByteArray("{ thing { ID } }") << 1 << QByteArray("{\"errors\":[{\"message\":");
    }

    void runs()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        const QString data = m_files.with(u"data.json"_s, "{\"thing\": {\"id\": 7}}");
        const QString variables = m_files.with(u"variables.json"_s, "{\"b\": true}");
        const Outcome outcome = tryout({u"graphql"_s, u"run"_s, m_files.with(u"q.graphql"_s, query), u"--schema"_s, m_schema, u"--data"_s, data,
                                        u"--variables"_s, variables});
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.out.startsWith(answer), outcome.out.constData());
    }

    void withoutASchemaTheGrammarAlone()
    {
        QCOMPARE(tryout({u"graphql"_s, u"check"_s, m_files.with(u"q.graphql"_s, "{ anything }")}).status, 0);
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("something else to do") << QStringList{u"dance"_s, m_schema};
        QTest::newRow("no file") << QStringList{u"check"_s};
        QTest::newRow("a file that is not there") << QStringList{u"check"_s, u"/nowhere"_s};
        QTest::newRow("a schema that is none") << QStringList{u"check"_s, m_files.with(u"q.graphql"_s, "{ a }"), u"--schema"_s, m_files.with(u"no.graphql"_s, "type {")};
        QTest::newRow("a schema that is not there") << QStringList{u"check"_s, m_files.with(u"q.graphql"_s, "{ a }"), u"--schema"_s, u"/nowhere"_s};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = tryout(QStringList{u"graphql"_s} + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    Files m_files;
    QString m_schema = m_files.with(u"schema.graphql"_s, "type Query { thing: Thing } type Thing { id: ID }");
};

QTEST_GUILESS_MAIN(GraphQlTest)
#include "graphqltest.moc"
