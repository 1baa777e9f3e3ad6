// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/simulatedcall.h"

#include "app/json/document.h"
#include "app/sandbox/eventtypes.h"
#include "tests/support/test.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

constexpr qint64 now = 1'739'000'000'000;
const QUuid callId(u"5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c01"_s);
const QString organization = u"e56f00d4-98d8-4b62-a165-d05a41243d98"_s;

CallParties parties()
{
    CallParties made{.entryPoint = {u"e1"_s, u"EP_Sales"_s}, .queue = {u"q1"_s, u"Queue_Sales"_s}};
    made.team = {u"t1"_s, u"Team_Sales"_s};
    made.site = {u"s1"_s, u"Amsterdam"_s};
    made.agent = {u"7ecf632f-d434-5d96-9694-04cae0c952d8"_s, u"Amara Okafor"_s};
    made.wrapUpCode = {u"w1"_s, u"Sale"_s};
    made.signInId = u"amara.okafor@lab.example"_s;
    made.extension = u"1001"_s;
    made.number = u"+14694096800"_s;
    return made;
}

QStringList types(const QList<CallEvent> &events, const QString &beginning)
{
    QStringList found;
    for (const CallEvent &event : events) {
        if (event.type.startsWith(beginning))
            found.append(event.type.sliced(beginning.size()));
    }
    return found;
}

QStringList states(const QList<CallEvent> &events, const QString &type)
{
    QStringList found;
    for (const CallEvent &event : events) {
        if (event.type == type)
            found.append(Json::Document::parse(event.data)->root()["currentState"].toString());
    }
    return found;
}

} // namespace

class SimulatedCallTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void hasJustBeenWrappedUp()
    {
        const SimulatedCall call = simulatedCall(callId, parties(), now);
        QCOMPARE(call.endTime() + call.durations.wrapUp, now);
        QVERIFY(call.callerNumber.startsWith(u"+1469555"_s));
        QCOMPARE(toJson(simulatedCall(callId, parties(), now)), toJson(call));
        QVERIFY(simulatedCall(QUuid::createUuid(), parties(), now).durations.connected != 0);
    }

    void goesThroughItsSteps()
    {
        const QList<CallEvent> events = eventsOf(simulatedCall(callId, parties(), now), organization);
        QCOMPARE(types(events, u"task:"_s).join(u' '), u"new parked connect connected on-hold hold-done ended"_s);
        QCOMPARE(states(events, u"agent:channel_state_change"_s).join(u' '), u"ringing connected on-hold hold-done wrapup wrapup-done"_s);
        QCOMPARE(states(events, u"agent:state_change"_s), states(events, u"agent:channel_state_change"_s));
        QCOMPARE(states(events, u"agent:channelType_state_change"_s).join(u' '), u"Reserved Engaged WrapUp Available"_s);
        QCOMPARE(events.last().type, u"capture:available"_s);
    }

    void goesWithoutAHoldWhereThereIsNone()
    {
        SimulatedCall call = simulatedCall(callId, parties(), now);
        call.durations.hold = 0;
        QCOMPARE(types(eventsOf(call, organization), u"task:"_s).join(u' '), u"new parked connect connected ended"_s);
    }

    void everyEventIsOfAKnownType()
    {
        for (const CallEvent &event : eventsOf(simulatedCall(callId, parties(), now), organization))
            QVERIFY2(eventType(event.type, 1) != nullptr || eventType(event.type, 2) != nullptr, qPrintable(event.type));
    }

    void timeGoesOnBetweenItsSteps()
    {
        const SimulatedCall call = simulatedCall(callId, parties(), now);
        const QList<CallEvent> events = eventsOf(call, organization);
        QCOMPARE(events.first().time, call.startTime);
        QCOMPARE(events.last().time, now);
        QVERIFY(std::ranges::is_sorted(events, {}, &CallEvent::time));
        for (const CallEvent &event : events) {
            QCOMPARE(Json::Document::parse(event.data)->root()["createdTime"].toInt64(), event.time);
            if (event.type == "task:ended"_L1)
                QCOMPARE(event.time, call.endTime());
        }
    }

    void saysWhoAndWhere()
    {
        const QList<CallEvent> events = eventsOf(simulatedCall(callId, parties(), now), organization);
        const auto first = Json::Document::parse(events.first().data);
        QCOMPARE(first->root()["taskId"].toString(), callId.toString(QUuid::WithoutBraces));
        QCOMPARE(first->root()["orgId"].toString(), organization);
        QCOMPARE(first->root()["queueId"].toString(), u"q1"_s);
        QCOMPARE(first->root()["direction"].toString(), u"INBOUND"_s);
        const auto ringing = std::ranges::find(events, u"agent:channel_state_change"_s, &CallEvent::type);
        const auto data = Json::Document::parse(ringing->data);
        QCOMPARE(data->root()["agentId"].toString(), parties().agent.id);
        QCOMPARE(data->root()["destination"].toString(), u"1001"_s);
    }

    void comesBackFromItsJson()
    {
        const SimulatedCall call = simulatedCall(callId, parties(), now);
        const auto kept = Json::Document::parse(toJson(call));
        const SimulatedCall again = simulatedCall(kept->root());
        QCOMPARE(again.id, call.id);
        QCOMPARE(again.parties, call.parties);
        QCOMPARE(toJson(again), toJson(call));
    }

    void becomesHistory()
    {
        const SimulatedCall first = simulatedCall(callId, parties(), now);
        const SimulatedCall second = simulatedCall(QUuid::createUuid(), parties(), now + 1000);
        const History history = historyOf({second, first}, organization);
        QCOMPARE(history.tasks.size(), 2U);
        const Task &task = history.tasks.front();
        QCOMPARE(task.createdTime, std::min(first.startTime, second.startTime));
        QCOMPARE(*task.agent->name, u"Amara Okafor"_s);
        QCOMPARE(*task.queue->id, u"q1"_s);
        QCOMPARE(*task.wrapUpCode->name, u"Sale"_s);
        QCOMPARE(*task.status, u"ended"_s);
        QCOMPARE(history.longestTask, std::max(first.durations.total(), second.durations.total()));
        // One agent, signed in once, with both.
        QCOMPARE(history.sessions.size(), 1U);
        QCOMPARE(history.sessions.front().tasks.size(), 2U);
        QVERIFY(history.sessions.front().isActive());
    }

    void hasNothingWhereThePartyIsUnknown()
    {
        CallParties sparse = parties();
        sparse.wrapUpCode = {};
        const History history = historyOf({simulatedCall(callId, sparse, now)}, organization);
        QVERIFY(history.tasks.front().wrapUpCode == nullptr);
    }
};

QTEST_GUILESS_MAIN(SimulatedCallTest)
#include "simulatedcalltest.moc"
