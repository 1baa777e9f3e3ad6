// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"
#include "app/sandbox/analyzeractivities.h"
#include "tests/support/test.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using Sandbox::AgentSession;
using Sandbox::History;
using Sandbox::Task;

namespace {

constexpr qint64 now = 1739000000000;
constexpr qint64 day = 24LL * 3600 * 1000;

History history(int tasks, quint64 seed = 1)
{
    return Sandbox::analyzerHistory({.tasks = tasks, .seed = seed, .now = now});
}

const History &thousands()
{
    static const History instance = history(4000);
    return instance;
}

QString line(const Task &task)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(task.id.toString())
        .arg(task.createdTime)
        .arg(task.durations.total())
        .arg(*task.status, *task.origin, task.agent != nullptr ? *task.agent->name : QString());
}

QStringList lines(const History &history)
{
    QStringList all;
    std::ranges::transform(history.tasks, std::back_inserter(all), line);
    return all;
}

const Task *find(const History &history, const QString &id)
{
    const auto found = std::ranges::find(history.tasks, QUuid(id), &Task::id);
    return found == history.tasks.end() ? nullptr : &*found;
}

} // namespace

class AnalyzerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameHistory()
    {
        QCOMPARE(lines(history(300)), lines(history(300)));
        QVERIFY(lines(history(300)) != lines(history(300, 2)));
    }

    void asManyTasksAsAskedForStandBesideTheMissions()
    {
        QCOMPARE(history(0).tasks.size(), 14U);
        QCOMPARE(history(250).tasks.size(), 264U);
    }

    void theMissionsCallIsAsPublished()
    {
        const Task *call = find(thousands(), u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s);
        QVERIFY(call != nullptr);
        QCOMPARE(*call->status, u"ended"_s);
        QCOMPARE(call->durations.total(), 35562);
        QCOMPARE(*call->origin, u"+14694097607"_s);
        QCOMPARE(*call->destination, u"+14694096861"_s);
        QCOMPARE(*call->agent->id, u"b9b45479-756f-4c55-8663-8ae7800a9a18"_s);
        QCOMPARE(*call->agent->name, u"Agent140 Lab"_s);
        QVERIFY(call->createdTime >= Sandbox::missionFrom && call->endedTime < Sandbox::missionTo);
    }

    void theMissionsMinutesAreThereAgainBeforeNow()
    {
        const auto inLastHour = [](const Task &task) {
            return task.createdTime > now - day / 24 && *task.origin == "+14694097607"_L1 && *task.destination == "+14694096861"_L1;
        };
        QCOMPARE(std::ranges::count_if(thousands().tasks, inLastHour), 6);
    }

    void recordsComeInTheOrderOfTime()
    {
        QVERIFY(std::ranges::is_sorted(thousands().tasks, {}, &Task::createdTime));
        QVERIFY(std::ranges::is_sorted(thousands().sessions, {}, &AgentSession::startTime));
        QVERIFY(thousands().tasks.back().createdTime < now);
        QVERIFY(thousands().tasks[7].createdTime >= now - 30 * day);
    }

    void idsAreUnique()
    {
        std::set<QUuid> ids;
        for (const Task &task : thousands().tasks)
            ids.insert(task.id);
        QCOMPARE(ids.size(), thousands().tasks.size());
    }

    void everyTaskIsBelievable()
    {
        for (const Task &task : thousands().tasks) {
            if (!task.isActive())
                QCOMPARE(task.endedTime - task.createdTime, task.durations.total());
            QVERIFY(!task.isActive() || *task.status != "ended"_L1);
            QCOMPARE(task.agent == nullptr, task.durations.connected == 0);
            QCOMPARE(task.agent == nullptr, task.session == Task::noSession);
            QVERIFY(!task.isOutdial() || *task.channelType == "telephony"_L1);
        }
    }

    void theActivitiesOfATaskAddUpToIt()
    {
        for (const Task &task : thousands().tasks) {
            qint64 sum = 0;
            qint64 time = task.createdTime;
            for (const Sandbox::Activity &activity : activitiesOf(task)) {
                QCOMPARE(activity.createdTime, time);
                sum += activity.duration;
                time += activity.duration;
            }
            QCOMPARE(sum, task.durations.total() + (task.isActive() ? 0 : task.durations.wrapUp));
        }
    }

    void theLegsOfATaskAddUpToIt()
    {
        for (const Task &task : thousands().tasks) {
            qint64 sum = 0;
            for (const Sandbox::Leg &leg : legsOf(task))
                sum += leg.durations.total();
            QCOMPARE(sum, task.durations.total());
            QCOMPARE(legsOf(task).back().endedTime(), task.createdTime + task.durations.total());
        }
    }

    void noAgentHasTwoTasksAtATime()
    {
        for (const AgentSession &session : thousands().sessions) {
            qint64 free = session.startTime;
            for (const quint32 place : session.tasks) {
                const Task &task = thousands().tasks[place];
                const qint64 from = task.createdTime + task.durations.selfService + task.durations.queue;
                QVERIFY2(from >= free, qPrintable(line(task)));
                free = from + task.durations.withAgent();
            }
            QVERIFY(session.isActive() || session.endTime >= free);
        }
    }

    void theActivitiesOfAnAgentAddUpToTheSession()
    {
        for (const AgentSession &session : thousands().sessions) {
            if (session.startTime >= now)
                continue;
            for (const Sandbox::Channel &channel : channelsOf(thousands(), session)) {
                qint64 sum = 0;
                qint64 available = 0;
                for (const Sandbox::AgentActivity &activity : activitiesOf(thousands(), channel)) {
                    sum += activity.duration;
                    available += *activity.state == "available"_L1 ? activity.duration : 0;
                }
                QCOMPARE(sum, channel.total);
                QCOMPARE(available, channel.available());
            }
        }
    }

    void thereIsSomethingOfEveryKind()
    {
        const auto some = [](auto holds) { return std::ranges::any_of(thousands().tasks, holds); };
        for (const QString &channel : {u"telephony"_s, u"chat"_s, u"email"_s, u"social"_s})
            QVERIFY2(some([&](const Task &task) { return *task.channelType == channel; }), qPrintable(channel));
        QVERIFY(some([](const Task &task) { return task.isOutdial(); }));
        QVERIFY(some([](const Task &task) { return *task.contactHandleType == "abandoned"_L1 && task.queue != nullptr; }));
        QVERIFY(some([](const Task &task) { return *task.contactHandleType == "abandoned"_L1 && task.queue == nullptr; }));
        QVERIFY(some([](const Task &task) { return task.holdCount > 0; }));
        QVERIFY(some([](const Task &task) { return task.transferCount > 0; }));
        QVERIFY(some([](const Task &task) { return task.callback != nullptr; }));
        QVERIFY(some([](const Task &task) { return task.csatScore > 0; }));
    }
};

QTEST_GUILESS_MAIN(AnalyzerTest)
#include "analyzertest.moc"
