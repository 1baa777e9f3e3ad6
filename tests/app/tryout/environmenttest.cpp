// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/environments.h"
#include "tests/support/test.h"

using namespace Tryout;

class EnvironmentTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void fillingIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("the attendee id") << "Seat {attendee}" << "Seat 140";
        QTest::newRow("the address book's name") << "{addressBookName}" << "AddressBook_140";
        QTest::newRow("the sign-in address") << "{signInAddress}" << "wxcclabs+admin_ID140@gmail.com";
        QTest::newRow("the organization") << "{organizationId}!" << "org-1!";
        QTest::newRow("a captured variable") << "/book/{addressBookId}/entry" << "/book/b-7/entry";
        QTest::newRow("a captured empty value is a value") << "[{none}]" << "[]";
        QTest::newRow("an unknown name stays") << "{nobody} {attendee}" << "{nobody} 140";
        QTest::newRow("a value is not filled in again") << "{loop}" << "{attendee}";
        QTest::newRow("JSON is no name") << R"({"name": "{addressBookName}"})" << R"({"name": "AddressBook_140"})";
    }

    void fillingIn()
    {
        QFETCH(QString, text);
        Environment environment;
        environment.seat.attendeeId = QStringLiteral("140");
        environment.organizationId = QStringLiteral("org-1");
        environment.variables = {{"addressBookId", "b-7"}, {"none", ""}, {"loop", "{attendee}"}};
        QTEST(environment.filledIn(text), "filled");
    }

    void aSeatNobodyHasTakenFillsNothingIn()
    {
        QCOMPARE(Environment().filledIn("{attendee} {addressBookName} {organizationId}"), "{attendee} {addressBookName} {organizationId}");
    }

    void aChangeIsToldOnce()
    {
        Environments environments;
        QSignalSpy changed(&environments, &Environments::changed);
        environments.setSeat({"140"});
        environments.setSeat({"140"});
        QCOMPARE(changed.size(), 1);
        environments.setVariables({{"a", "1"}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(environments.current().variables.value("a"), "1");
    }

    void whatIsKeptStaysBesideWhatAMissionCaptures()
    {
        Environments environments;
        const QSignalSpy kept(&environments, &Environments::keptChanged);
        environments.keep("mine", "1");
        environments.keep("both", "2");
        environments.setVariables({{"both", "3"}});
        QCOMPARE(environments.current().variables, (QMap<QString, QString>{{"mine", "1"}, {"both", "3"}}));
        environments.setVariables({});
        QCOMPARE(environments.current().variables.value("both"), "2");
        QCOMPARE(kept.size(), 2);
    }

    void theSandboxTakesEffectWhileItIsInUse()
    {
        Environments environments;
        environments.setSandbox(QUrl("http://127.0.0.1:1"), {"S"}, "sandbox-org");
        QVERIFY(environments.current().isReady());
        QCOMPARE(environments.current().organizationId, "sandbox-org");
        environments.setSandboxStopped();
        QVERIFY(!environments.current().isReady());
        QCOMPARE(environments.current().organizationId, "sandbox-org");
        QCOMPARE(environments.current().token.value, "S");
    }

    void liveStaysLiveWhileTheSandboxMoves()
    {
        Environments environments;
        environments.setSeat({"140"});
        environments.useLive(QUrl("https://api.example.com"), {"L"}, "live-org");
        environments.setSandbox(QUrl("http://127.0.0.1:2"), {"S"}, "sandbox-org");
        QCOMPARE(environments.current().kind, Environment::Kind::Live);
        QCOMPARE(environments.current().token.value, "L");
        environments.useSandbox();
        QCOMPARE(environments.current().kind, Environment::Kind::Sandbox);
        QCOMPARE(environments.current().baseUrl, QUrl("http://127.0.0.1:2"));
        QCOMPARE(environments.current().seat.attendeeId, "140");
    }

    void theOrganizationIsReadOffTheToken()
    {
        Environments environments;
        environments.useLive(QUrl("https://api.example.com"), {"abc_P0A1_2f9eecc5-0472-4549-9a83-2afdae0d4ba1"});
        QCOMPARE(environments.current().organizationId, "2f9eecc5-0472-4549-9a83-2afdae0d4ba1");
    }
};

QTEST_GUILESS_MAIN(EnvironmentTest)
#include "environmenttest.moc"
