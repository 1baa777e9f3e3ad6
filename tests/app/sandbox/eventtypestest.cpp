// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventtypes.h"

#include "tests/support/test.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class EventTypesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void areKnownByNameAndVersion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isInFirst");
        QTest::addColumn<bool>("isInSecond");
        QTest::newRow("a step of a task") << u"task:connected"_s << true << true;
        QTest::newRow("the old change of state") << u"agent:state_change"_s << true << false;
        QTest::newRow("the new change of state") << u"agent:channel_state_change"_s << false << true;
        QTest::newRow("an action alone") << u"connected"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("another case") << u"Task:connected"_s << false << false;
    }

    void areKnownByNameAndVersion()
    {
        QFETCH(QString, name);
        QTEST(Sandbox::eventType(name, 1) != nullptr, "isInFirst");
        QTEST(Sandbox::eventType(name, 2) != nullptr, "isInSecond");
    }

    void areToldInVersions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("the only one of tasks") << u"task:1.0.0"_s << true;
        QTest::newRow("the second of agents") << u"agent:2.0.0"_s << true;
        QTest::newRow("one that tasks do not have") << u"task:2.0.0"_s << false;
        QTest::newRow("a number alone") << u"1.0.0"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void areToldInVersions()
    {
        QFETCH(QString, name);
        QTEST(Sandbox::isResourceVersion(name), "isOne");
    }

    void everyResourceHasAVersion()
    {
        for (const Sandbox::EventType &type : Sandbox::eventTypes())
            QVERIFY2(Sandbox::isResourceVersion(type.resource.toString() + u":1.0.0"_s), qPrintable(type.name()));
    }
};

QTEST_GUILESS_MAIN(EventTypesTest)
#include "eventtypestest.moc"
