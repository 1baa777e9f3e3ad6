// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Inside the mission's window.
constexpr qint64 callTime = 1738834287417;
constexpr qint64 secondsApart = 41000;

QUuid idOf(const QString &published, qint64 later)
{
    const QUuid id(published);
    return later == 0 ? id : QUuid::createUuidV5(id, QByteArray::number(later));
}

const Agent *labAgent(History &history)
{
    const Agent agent{.id = history.text(u"b9b45479-756f-4c55-8663-8ae7800a9a18"_s),
                      .name = history.text(u"Agent140 Lab"_s),
                      .signInId = history.text(u"agent140@lab.example"_s),
                      .phoneNumber = history.text(u"1140"_s),
                      .channelId = history.text(u"e2f7a4b9-6d1c-4e58-a3f0-7b9c2d5e8f14"_s),
                      .team = history.named(u"58a9d6c4-2f2e-4f0d-bb0a-3e5cf7d1a943"_s, u"Team_140"_s),
                      .site = history.named(u"1b5f5f0a-7f2c-4d0e-8a54-9b5c3ad7e610"_s, u"Lab Site"_s)};
    return &history.agents.emplace_back(agent);
}

quint32 labSession(History &history, const Agent *agent, qint64 later)
{
    constexpr qint64 minute = 60'000;
    history.sessions.push_back({.id = idOf(u"0d6a1c1e-93b7-4a26-b1f7-5e0cf3d8a256"_s, later),
                                .agent = agent,
                                .startTime = missionFrom + later - 90 * minute,
                                .endTime = missionTo + later + minute});
    return quint32(history.sessions.size() - 1);
}

const Customer *caller(History &history, const QString &number)
{
    const Text text = history.text(number);
    return &history.customers.emplace_back(Customer{.name = text, .phoneNumber = text, .email = nullptr});
}

Task publishedCall(History &history, qint64 later)
{
    const Agent *agent = labAgent(history);
    const GlobalVariables variables{{u"Global_Language"_s, u"en-AU"_s}, {u"Global_FeedbackSurveyOptIn"_s, u"uninitialized"_s}};
    return {.id = idOf(u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s, later),
            .createdTime = callTime + later,
            .endedTime = callTime + later + 35562,
            .durations = {.selfService = 8214, .queue = 3471, .ringing = 4630, .connected = 19247, .hold = 0, .wrapUp = 6105},
            .session = labSession(history, agent, later),
            .status = history.text(u"ended"_s),
            .channelType = history.text(u"telephony"_s),
            .direction = history.text(u"inbound"_s),
            .origin = history.text(u"+14694097607"_s),
            .destination = history.text(u"+14694096861"_s),
            .contactHandleType = history.text(u"normal"_s),
            .terminationType = history.text(u"normal"_s),
            .terminationReason = history.text(u"Customer Left"_s),
            .terminatingEnd = history.text(u"Customer"_s),
            .customer = caller(history, u"+14694097607"_s),
            .entryPoint = history.named(u"3f0b6f0e-5a53-4b63-9c1c-6c5a0b9f4d21"_s, u"EP_140"_s),
            .queue = history.named(u"7c1c2b6d-0c43-4a83-93d5-1a7e0f6c9b32"_s, u"Queue_140"_s),
            .site = agent->site,
            .team = agent->team,
            .wrapUpCode = history.named(u"c9b8f0f3-41f6-4a0f-8ed2-64d2f6c1b785"_s, u"Sale"_s),
            .agent = agent,
            .variables = &history.variables.emplace_back(variables)};
}

Task neighbour(const Task &call, int number, qint64 later)
{
    Task task = call;
    task.id = idOf(u"5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c0%1"_s.arg(number), later);
    task.createdTime += (number % 2 == 0 ? number : -number) * secondsApart;
    task.endedTime = task.createdTime + task.durations.total();
    return task;
}

void abandonInQueue(Task &task, History &history)
{
    task.agent = nullptr;
    task.team = nullptr;
    task.wrapUpCode = nullptr;
    task.session = Task::noSession;
    task.contactHandleType = history.text(u"abandoned"_s);
    task.abandonedType = history.text(u"queue"_s);
    task.durations = {.selfService = 8214, .queue = 27348};
    task.endedTime = task.createdTime + task.durations.total();
}

} // namespace

void addMissionCalls(History &history, qint64 later)
{
    const Task call = publishedCall(history, later);
    Task otherCaller = neighbour(call, 1, later);
    otherCaller.customer = caller(history, u"+14694095512"_s);
    otherCaller.origin = otherCaller.customer->phoneNumber;
    Task outbound = neighbour(call, 2, later);
    outbound.direction = history.text(u"outbound"_s);
    Task chat = neighbour(call, 3, later);
    chat.channelType = history.text(u"chat"_s);
    Task active = neighbour(call, 4, later);
    active.status = history.text(u"connected"_s);
    active.endedTime = 0;
    Task parked = neighbour(call, 5, later);
    parked.status = history.text(u"parked"_s);
    Task ownerless = neighbour(call, 6, later);
    abandonInQueue(ownerless, history);
    history.tasks.insert(history.tasks.end(), {call, otherCaller, outbound, chat, active, parked, ownerless});
}

} // namespace Sandbox
