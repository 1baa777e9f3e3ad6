// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class SchemaTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("begins");

        QTest::newRow("a value that fits") << QByteArray("{\"n\": 1}") << 0 << QByteArray();
        QTest::newRow("a value that breaks a rule") << QByteArray("{\n  \"n\": \"one\"}") << 1 << QByteArray("2:8: ");
        QTest::newRow("no JSON at all") << QByteArray("{n}") << 1 << QByteArray();
    }

    void checks()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QByteArray, begins);
        const Outcome outcome = tryout({u"schema"_s, u"check"_s, m_files.with(u"v.json"_s, value), u"--schema"_s, m_schema});
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.out.startsWith(begins), outcome.out.constData());
    }

    void drafts_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const QByteArray nullable = "{\"type\": \"object\", \"properties\": {\"n\": {\"type\": \"integer\", \"nullable\": true}}}";
        const QByteArray open = "\"properties\": {\"n\": {\"maximum\": 3, \"exclusiveMaximum\": true}}}";
        QTest::newRow("2020-12 knows no nullable") << nullable << QStringList() << 1;
        QTest::newRow("3.0 does") << nullable << QStringList{u"--draft"_s, u"3.0"_s} << 0;
        QTest::newRow("2020-12 knows no open limit that is true") << QByteArray("{" + open) << QStringList() << 0;
        QTest::newRow("a schema says itself that it is of draft 4")
            << QByteArray("{\"$schema\": \"http://json-schema.org/draft-04/schema#\", " + open) << QStringList() << 1;
        QTest::newRow("the command line overrules it")
            << QByteArray("{\"$schema\": \"http://json-schema.org/draft-04/schema#\", " + open) << QStringList{u"--draft"_s, u"3.1"_s} << 0;
        QTest::newRow("a reference inside") << QByteArray("{\"properties\": {\"n\": {\"$ref\": \"#n\"}}, \"$defs\": {\"n\": {\"$anchor\": \"n\", \"type\": \"string\"}}}") << QStringList() << 1;
        QTest::newRow("a reference to nowhere is said, and demands nothing") << QByteArray("{\"properties\": {\"n\": {\"$ref\": \"nowhere.json\"}}}") << QStringList() << 0;
        QTest::newRow("the schema that allows nothing") << QByteArray("false") << QStringList() << 1;
    }

    void drafts()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QStringList, options);
        const bool isNull = schema.contains("nullable");
        const QStringList arguments{u"schema"_s, u"check"_s, m_files.with(u"v.json"_s, isNull ? "{\"n\": null}" : "{\"n\": 3}"), u"--schema"_s,
                                    m_files.with(u"s.json"_s, schema)};
        const Outcome outcome = tryout(arguments + options);
        QTEST(outcome.status, "status");
        QCOMPARE(outcome.err.contains("nowhere.json"), schema.contains("nowhere.json"));
    }

    void aSchemaMayReferToTheFileBesideIt()
    {
        const QString schema = m_files.with(u"list.json"_s, "{\"properties\": {\"n\": {\"$ref\": \"number.json\"}}}");
        (void)m_files.with(u"number.json"_s, "{\"type\": \"integer\"}");
        const Outcome outcome = tryout({u"schema"_s, u"check"_s, m_files.with(u"v.json"_s, "{\"n\": \"x\"}"), u"--schema"_s, schema});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, "1:7: n must be of type integer. It is \"x\".\n");
    }

    void problemsAsJson_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("no problem") << QByteArray("{\"n\": 1}") << 0 << QByteArray("[]\n");
        QTest::newRow("one") << QByteArray("{\n  \"n\": \"one\"}") << 1
                             << QByteArray("[{\"line\":2,\"column\":8,\"path\":\"/n\",\"rule\":\"type\",\"message\":\"n must be of type integer. It is \\\"one\\\".\"}]") + '\n';
    }

    void problemsAsJson()
    {
        QFETCH(QByteArray, value);
        const Outcome outcome = tryout({u"schema"_s, u"check"_s, m_files.with(u"v.json"_s, value), u"--schema"_s, m_schema, u"--json"_s});
        QTEST(outcome.status, "status");
        QTEST(outcome.out, "out");
    }

    void noJsonIsAProblemToo()
    {
        const Outcome outcome = tryout({u"schema"_s, u"check"_s, m_files.with(u"v.json"_s, "{n}"), u"--schema"_s, m_schema, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.startsWith("[{\"line\":1,\"column\":2,\"path\":\"\",\"rule\":\"syntax\""), outcome.out.constData());
    }

    void whatIsTooDeepIsNotCalledValid()
    {
        const QString value = m_files.with(u"deep.json"_s, QByteArray(5000, '[') + QByteArray(5000, ']'));
        QCOMPARE(tryout({u"schema"_s, u"check"_s, value, u"--schema"_s, m_files.with(u"s.json"_s, "{\"items\": {\"$ref\": \"#\"}}")}).status, 2);
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no schema") << QStringList{u"check"_s, m_schema};
        QTest::newRow("a schema that is not JSON") << QStringList{u"check"_s, m_schema, u"--schema"_s, m_files.with(u"no.json"_s, "{")};
        QTest::newRow("a schema that is a list") << QStringList{u"check"_s, m_schema, u"--schema"_s, m_files.with(u"list.json"_s, "[]")};
        QTest::newRow("a schema that is not there") << QStringList{u"check"_s, m_schema, u"--schema"_s, u"/nowhere"_s};
        QTest::newRow("a draft that nobody knows") << QStringList{u"check"_s, m_schema, u"--schema"_s, m_schema, u"--draft"_s, u"5"_s};
        QTest::newRow("another verb") << QStringList{u"prove"_s, m_schema, u"--schema"_s, m_schema};
        QTest::newRow("a value that is not there") << QStringList{u"check"_s, u"/nowhere"_s, u"--schema"_s, m_schema};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(tryout(QStringList{u"schema"_s} + arguments).status, 2);
    }

private:
    Files m_files;
    QString m_schema = m_files.with(u"schema.json"_s, "{\"type\": \"object\", \"properties\": {\"n\": {\"type\": \"integer\"}}}");
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
