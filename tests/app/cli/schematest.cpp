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

        QTest::newRow("a value that fits") << QByteArray(R"({"n": 1})") << 0 << QByteArray();
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

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no schema") << QStringList{u"check"_s, m_schema};
        QTest::newRow("a schema that is not JSON") << QStringList{u"check"_s, m_schema, u"--schema"_s, m_files.with(u"no.json"_s, "{")};
        QTest::newRow("a value that is not there") << QStringList{u"check"_s, u"/nowhere"_s, u"--schema"_s, m_schema};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(tryout(QStringList{u"schema"_s} + arguments).status, 2);
    }

private:
    Files m_files;
    QString m_schema = m_files.with(u"schema.json"_s, R"({"type": "object", "properties": {"n": {"type": "integer"}}})");
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
