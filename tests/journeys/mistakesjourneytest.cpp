// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

/// What goes wrong in every class: a wrong paste, an unknown id, a stopped sandbox. Each is explained where it happens.
class MistakesJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void runningWithoutAnAttendeeIdIsToldInThePanel()
    {
        QTRY_VERIFY(m_visitor.reads("Type your attendee ID"));
        m_visitor.type("Attendee ID", "140");
        QTRY_VERIFY(!m_visitor.reads("Type your attendee ID"));
        // A step says why it is not done once all before it are.
        m_visitor.click("Sign in");
        m_visitor.click("Sign in to the sandbox");
        m_visitor.openGroup("Address Book");
        QVERIFY(m_visitor.did("browse-api-reference"));
    }

    void aPlaceholderLeftInTheBodyIsNotSent()
    {
        m_visitor.openOperation("Create a new Address Book");
        m_visitor.paste("Request body", R"({"name": "AddressBook_<Your_Attendee_ID>", "parentType": "ORGANIZATION"})");
        m_visitor.click("Run");
        QTRY_VERIFY(m_visitor.reads("<Your_Attendee_ID>"));
        QVERIFY(!m_visitor.workbench().session().lastExchange());
        m_visitor.picture("mistake-1-placeholder");
    }

    void aBodyThatIsNotJsonIsSentAsTypedAndTheAnswerExplained()
    {
        m_visitor.paste("Request body", "{\"name\": \"AddressBook_140\" \"parentType\": \"ORGANIZATION\"}");
        QTRY_VERIFY(m_visitor.reads("Line 1"));
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "400 Bad Request");
        QTRY_VERIFY(!m_visitor.reason("create-address-book").isEmpty());
        m_visitor.picture("mistake-2-not-json");
    }

    void anotherAttendeesNameIsToldByTheStep()
    {
        m_visitor.paste("Request body", R"({"name": "AddressBook_999", "parentType": "ORGANIZATION"})");
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "201 Created");
        QTRY_VERIFY(m_visitor.reason("create-address-book").contains("AddressBook_140"));
    }

    void theSameNameTwiceIsAConflict()
    {
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "409 Conflict");
    }

    void anUnknownIdIsNotFound()
    {
        m_visitor.openOperation("Get specific Address Book by ID");
        m_visitor.type("id", "00000000-0000-4000-8000-000000000000");
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "404 Not Found");
        m_visitor.picture("mistake-3-unknown-id");
    }

    void aMissingIdIsMarkedAtItsFieldAndNothingIsSent()
    {
        m_visitor.type("id", {});
        m_visitor.click("Run");
        QTRY_VERIFY(m_visitor.named("id")->hasFocus());
        QCOMPARE(m_visitor.text("Response status"), "404 Not Found");
        m_visitor.picture("mistake-4-missing-id");
    }

    void aStoppedSandboxIsToldWithWhatToDoNext()
    {
        m_visitor.type("id", "00000000-0000-4000-8000-000000000000");
        m_visitor.workbench().stopSandbox();
        QTRY_VERIFY(m_visitor.reads("The sandbox has stopped"));
        m_visitor.picture("mistake-5-sandbox-stopped");
        m_visitor.click("Run");
        QTRY_VERIFY(m_visitor.reads("The sandbox is not running, so nobody would answer"));
        QVERIFY(!m_visitor.text("orgid").isEmpty());
        m_visitor.picture("mistake-5-refused");
    }

    void startingItAgainLetsTheWorkGoOn()
    {
        m_visitor.click("Start the sandbox");
        QTRY_VERIFY(m_visitor.workbench().environments().current().isReady());
        m_visitor.click("Run");
        QTRY_COMPARE(m_visitor.text("Response status"), "404 Not Found");
    }

    void aRefusedCallIsExplainedInPlace()
    {
        const Tryout::Environment environment = m_visitor.workbench().environments().current();
        m_visitor.workbench().environments().useLive(QUrl("http://127.0.0.1:9"), environment.token, environment.organizationId);
        m_visitor.click("Run");
        QTRY_VERIFY(m_visitor.reads("refused"));
        m_visitor.picture("mistake-6-refused");
    }

private:
    Journeys::Visitor m_visitor;
};

QTEST_MAIN(MistakesJourneyTest)
#include "mistakesjourneytest.moc"
