// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class JsonTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void formats()
    {
        const Outcome outcome = tryout({u"json"_s, u"format"_s, m_files.with(u"a.json"_s, R"({"b":1.10,"a":[]})")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("{\n  \"b\": 1.10,\n  \"a\": []\n}\n"));
    }

    void checks()
    {
        const Outcome outcome = tryout({u"json"_s, u"check"_s, m_files.with(u"a.json"_s, "[1]")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.isEmpty());
    }

    void saysNo_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("check") << u"check"_s;
        QTest::newRow("format") << u"format"_s;
    }

    void saysNo()
    {
        QFETCH(QString, verb);
        const Outcome outcome = tryout({u"json"_s, verb, m_files.with(u"no.json"_s, "[1,]")});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing to do") << QStringList{};
        QTest::newRow("something else") << QStringList{u"dance"_s, m_files.with(u"a.json"_s, "[1]")};
        QTest::newRow("a file that is not there") << QStringList{u"check"_s, m_files.path(u"nowhere.json"_s)};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(tryout(QStringList{u"json"_s} + arguments).status, 2);
    }

private:
    Files m_files;
};

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
