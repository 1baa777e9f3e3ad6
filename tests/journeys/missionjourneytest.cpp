// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QClipboard>

/// The first mission, from the first look at the window to its last step, with mouse and keys alone.
class MissionJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void signIn()
    {
        m_visitor.picture("1-first-look");
        m_visitor.type("Attendee ID", "140");
        m_visitor.click("Sign in");
        QVERIFY(m_visitor.reads("wxcclabs+admin_ID140@gmail.com"));
        m_visitor.click("Sign in to the sandbox");
        QVERIFY(m_visitor.did("sign-in"));
    }

    void browse()
    {
        m_visitor.openGroup("Address Book");
        QVERIFY(m_visitor.did("browse-api-reference"));
    }

    void createTheAddressBook()
    {
        m_visitor.openOperation("Create a new Address Book");
        QVERIFY(m_visitor.did("open-create-address-book"));
        m_visitor.click("Clear body");
        m_visitor.paste("Request body", m_visitor.bodyOf("create-address-book"));
        m_visitor.picture("2-body-pasted");
        m_visitor.press(QKeySequence("Ctrl+Return"));
        QVERIFY(m_visitor.did("create-address-book"));
        QTRY_COMPARE(m_visitor.text("Response status"), "201 Created");
        QVERIFY(m_visitor.text("Response body").contains("\"name\": \"AddressBook_140\""));
        m_visitor.picture("3-created");
    }

    void findItInControlHub()
    {
        m_visitor.openTab("Control Hub");
        m_visitor.click("Refresh");
        QVERIFY(m_visitor.did("find-in-control-hub"));
        QVERIFY(m_visitor.did("see-no-entries"));
        QTRY_VERIFY(m_visitor.named("Refresh")->isEnabled());
        m_visitor.clickRow("Address books", "AddressBook_140");
        m_visitor.picture("4-control-hub");
        m_visitor.click("Copy ID of the address book");
        QVERIFY(m_visitor.did("copy-id"));
        QCOMPARE(QApplication::clipboard()->text(), m_visitor.variable("addressBookId"));
        m_visitor.picture("4-control-hub");
    }

    void createTheEntry()
    {
        m_visitor.openOperation("Create a new Address Book Entry");
        QVERIFY(m_visitor.did("open-create-entry"));
        m_visitor.type("addressBookId", m_visitor.variable("addressBookId"));
        m_visitor.click("Clear body");
        m_visitor.paste("Request body", m_visitor.bodyOf("create-entry"));
        m_visitor.click("Run");
        QVERIFY(m_visitor.did("create-entry"));
        QTRY_COMPARE(m_visitor.text("Response status"), "201 Created");
        m_visitor.click("Refresh");
        QVERIFY(m_visitor.did("refresh-control-hub"));
        QVERIFY(m_visitor.did("find-entry"));
        m_visitor.picture("5-entry");
    }

    void readIt()
    {
        m_visitor.openOperation("Get specific Address Book by ID");
        QVERIFY(m_visitor.did("open-get-address-book"));
        m_visitor.type("id", m_visitor.variable("addressBookId"));
        m_visitor.click("Run");
        QVERIFY(m_visitor.did("get-address-book"));
        QTRY_COMPARE(m_visitor.text("Response status"), "200 OK");
    }

    void changeItsDescription()
    {
        m_visitor.openOperation("Update specific Address Book by ID");
        QVERIFY(m_visitor.did("open-update-address-book"));
        m_visitor.type("id", m_visitor.variable("addressBookId"));
        m_visitor.click("Clear body");
        m_visitor.paste("Request body", m_visitor.bodyOf("put-description"));
        m_visitor.click("Run");
        QVERIFY(m_visitor.did("put-description"));
        m_visitor.click("Refresh");
        QVERIFY(m_visitor.did("validate-description"));
    }

    void search()
    {
        m_visitor.openOperation("Search tasks");
        QVERIFY(m_visitor.did("open-search"));
        m_visitor.click("Maximize body");
        QTRY_VERIFY(!m_visitor.reads("No response yet"));
        m_visitor.paste("Request body", m_visitor.bodyOf("search-tasks"));
        m_visitor.picture("6-query");
        m_visitor.click("Run");
        QVERIFY(m_visitor.did("search-tasks"));
        m_visitor.click("Maximize body");
        QTRY_COMPARE(m_visitor.text("Response status"), "200 OK");
        QVERIFY(m_visitor.text("Response body").contains("\"totalDuration\": 35562"));
        m_visitor.openTab("Mission");
        m_visitor.picture("7-search");
    }

    void tryThePaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("seen");
        const QString task = "$.data.taskDetails.tasks[0]";
        QTest::newRow("the id of the call") << task + ".id" << "d1364618-49a4-41f5-8b5f-a8da4d12e56c";
        QTest::newRow("its status") << task + ".status" << "ended";
        QTest::newRow("its duration") << task + ".totalDuration" << "35562";
        QTest::newRow("where it went") << task + ".destination" << "+14694096861";
        QTest::newRow("the agent's id") << task + ".lastAgent.id" << "b9b45479-756f-4c55-8663-8ae7800a9a18";
        QTest::newRow("the agent's name") << task + ".lastAgent.name" << "Agent140 Lab";
        QTest::newRow("the path that cannot match is explained") << task + ".stringGlobalVariables.Global_Language" << "stringGlobalVariables.value";
        QTest::newRow("the language") << task + ".stringGlobalVariables.value" << "en-AU";
    }

    void tryThePaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, seen);
        m_visitor.type("JSONPath query", path);
        m_visitor.press(Qt::Key_Return);
        const auto found = [&] { return m_visitor.reads(seen) || m_visitor.lists("JSONPath results", seen); };
        QTRY_VERIFY(found());
        if (path.endsWith("Global_Language"))
            m_visitor.picture("8-explained");
    }

    void everyStepIsDone()
    {
        QVERIFY(m_visitor.did("open-jsonpath"));
        QVERIFY(m_visitor.did("try-paths"));
        QCOMPARE(m_visitor.progress().done.size(), m_visitor.mission().steps.size());
        m_visitor.picture("9-done");
        m_visitor.window().resize(1920, 1080);
        m_visitor.picture("9-done-1920x1080");
    }

private:
    Journeys::Visitor m_visitor;
};

QTEST_MAIN(MissionJourneyTest)
#include "missionjourneytest.moc"
