// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"
#include "tests/support/test.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using Sandbox::Task;

namespace {

constexpr qint64 now = 1739000000000;
constexpr qint64 day = 24LL * 3600 * 1000;

std::vector<Task> history(int tasks, quint64 seed = 1)
{
    return Sandbox::analyzerTasks({.tasks = tasks, .seed = seed, .now = now});
}

} // namespace

class AnalyzerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameHistory()
    {
        QVERIFY(history(300) == history(300));
        QVERIFY(history(300) != history(300, 2));
    }

    void asManyTasksAsAskedForStandBesideTheMissions()
    {
        const size_t missions = history(0).size();
        QCOMPARE(missions, Sandbox::missionNeighbours().size() + 1);
        QCOMPARE(history(250).size(), missions + 250);
    }

    void theMissionsCallIsAsPublished()
    {
        const Task call = Sandbox::missionCall();
        QCOMPARE(call.id, u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s);
        QCOMPARE(call.status, u"ended"_s);
        QCOMPARE(call.durations.total(), 35562);
        QCOMPARE(call.origin, u"+14694097607"_s);
        QCOMPARE(call.destination, u"+14694096861"_s);
        QCOMPARE(call.agent.id, u"b9b45479-756f-4c55-8663-8ae7800a9a18"_s);
        QCOMPARE(call.agent.name, u"Agent140 Lab"_s);
        QCOMPARE(call.owner.id, call.agent.id);
        QVERIFY(call.createdTime >= 1738833921000 && *call.endedTime < 1738834701000);
        QCOMPARE(std::ranges::count(history(100), call), 1);
    }

    void theMissionsNeighboursAreInItsWindow()
    {
        for (const Task &task : Sandbox::missionNeighbours()) {
            QVERIFY(task.createdTime >= 1738833921000 && task.createdTime < 1738834701000);
            QVERIFY(task.id != Sandbox::missionCall().id);
        }
    }

    void tasksComeInTheOrderOfTheirCreation()
    {
        const auto tasks = history(500);
        QVERIFY(std::ranges::is_sorted(tasks, {}, &Task::createdTime));
        QVERIFY(tasks.back().createdTime < now);
        QVERIFY(tasks[7].createdTime >= now - 30 * day);
    }

    void idsAreUnique()
    {
        std::set<QString> ids;
        for (const Task &task : history(2000))
            ids.insert(task.id);
        QCOMPARE(ids.size(), history(2000).size());
    }

    void everyTaskIsBelievable()
    {
        for (const Task &task : history(2000)) {
            if (task.endedTime)
                QCOMPARE(*task.endedTime - task.createdTime, task.durations.total());
            QVERIFY(!task.isActive() || task.status != "ended"_L1);
            QCOMPARE(task.owner.id, task.agent.id);
            QCOMPARE(task.owner.id.isNull(), task.durations.connected == 0);
            QVERIFY(!task.origin.isEmpty() && !task.destination.isEmpty());
            QVERIFY(task.channelType == "telephony"_L1 || task.direction == "inbound"_L1 || task.createdTime < now - 30 * day);
            QVERIFY(!task.isActive() || task.wrapUpCode.id.isNull() || task.createdTime < now - day);
        }
    }

    void thereIsSomethingOfEveryKind()
    {
        const auto tasks = history(1000);
        const auto some = [&](auto holds) { return std::ranges::any_of(tasks, holds); };
        for (const QString &channel : {u"telephony"_s, u"chat"_s, u"email"_s, u"social"_s})
            QVERIFY2(some([&](const Task &task) { return task.channelType == channel; }), qPrintable(channel));
        QVERIFY(some([](const Task &task) { return task.direction == "outbound"_L1; }));
        QVERIFY(some([](const Task &task) { return task.contactHandleType == "abandoned"_L1; }));
        QVERIFY(some([](const Task &task) { return task.holdCount > 0; }));
        QVERIFY(some([](const Task &task) { return task.csatScore > 0; }));
    }
};

QTEST_GUILESS_MAIN(AnalyzerTest)
#include "analyzertest.moc"
