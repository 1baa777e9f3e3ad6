// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray mission = "# Small\n## Build\n### Only\n1. Sign in\n   ```check\n   step sign-in\n   signed in\n   ```\n\n"
                           "2. Make {addressBookName}\n\n   ```json body\n   {\"name\": \"{addressBookName}\", \"parentType\": \"ORGANIZATION\"}\n   ```\n\n"
                           "   ```check\n   step make\n   answered createConfig_2 201\n   holds $.name = \"{addressBookName}\"\n   ```\n";

} // namespace

class MissionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheBundledOnes()
    {
        const Outcome outcome = tryout({u"mission"_s, u"list"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("introduction-to-developer-portal  Introduction to Developer Portal\n"), outcome.out.constData());
    }

    void showsTheSteps()
    {
        const Outcome outcome = tryout({u"mission"_s, u"show"_s, file()});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("Small\n\nOnly\n   1. Sign in\n   2. Make {addressBookName}\n"));
    }

    void plays()
    {
        const Outcome outcome = tryout({u"mission"_s, u"play"_s, file(), u"--attendee"_s, u"7"_s});
        QCOMPARE(outcome.out, QByteArray("✓  1. Sign in\n✓  2. Make AddressBook_7\n2 of 2 steps passed.\n"));
        QCOMPARE(outcome.status, 0);
    }

    void playsAsJson()
    {
        const Outcome outcome = tryout({u"mission"_s, u"play"_s, file(), u"--json"_s});
        QCOMPARE(outcome.out, QByteArray(R"({"mission":"small","passed":2,"failed":0,"steps":[{"number":"1","title":"Sign in","passed":true,"reason":""},)"
                                         R"({"number":"2","title":"Make AddressBook_140","passed":true,"reason":""}]})"
                                         "\n"));
    }

    void aTamperedBodyFailsItsStep()
    {
        const Outcome outcome = tryout({u"mission"_s, u"play"_s, file(), u"--tamper"_s, uR"(make={"name": "AddressBook_141", "parentType": "ORGANIZATION"})"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains("✓  1."), outcome.out.constData());
        QVERIFY2(outcome.out.contains("✗  2."), outcome.out.constData());
        QVERIFY2(outcome.out.contains("another seat"), outcome.out.constData());
    }

    void playsTheBundledOneByItsName()
    {
        const Outcome outcome = tryout({u"mission"_s, u"play"_s, u"introduction-to-developer-portal"_s});
        QVERIFY2(outcome.status == 0, outcome.out + outcome.err);
        QVERIFY(!outcome.out.contains("✗"));
    }

    void lintsACleanMission()
    {
        const Outcome outcome = tryout({u"mission"_s, u"lint"_s, file(), u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("[]\n"));
    }

    void lintsAFaultyMission()
    {
        const QString faulty = m_files.with(u"faulty.md"_s, "# T\n## Build\n1. a\n   ```check\n   jumped\n   ```\n");
        const Outcome outcome = tryout({u"mission"_s, u"lint"_s, faulty, u"--json"_s});
        QCOMPARE(outcome.status, 1);
        const auto json = Json::Document::parse(outcome.out);
        QVERIFY(json.has_value());
        QCOMPARE(json->root()[0]["line"].toInt64(), 5);
        QCOMPARE(json->root()[0]["rule"].toString(), u"unknown-keyword"_s);
        QVERIFY(!json->root()[0]["message"].toString().isEmpty());
        QVERIFY(json->root()[0]["suggestion"].isString());
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("nothing to do") << QStringList{};
        QTest::newRow("something else to do") << QStringList{u"dance"_s, file()};
        QTest::newRow("no file") << QStringList{u"play"_s};
        QTest::newRow("a file that is not there") << QStringList{u"play"_s, u"/nowhere.md"_s};
        QTest::newRow("a file that is no mission") << QStringList{u"play"_s, m_files.with(u"no.md"_s, "hello")};
        QTest::newRow("an impossible attendee") << QStringList{u"play"_s, file(), u"--attendee"_s, u"a b"_s};
        QTest::newRow("a step that there is not") << QStringList{u"play"_s, file(), u"--tamper"_s, u"dance={}"_s};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = tryout(QStringList{u"mission"_s} + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    [[nodiscard]] QString file() const { return m_files.with(u"small.md"_s, mission); }

    Files m_files;
};

QTEST_GUILESS_MAIN(MissionTest)
#include "missiontest.moc"
