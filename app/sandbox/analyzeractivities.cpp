// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzeractivities.h"

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString created = u"new"_s;
const QString ivrConnected = u"ivr-connected"_s;
const QString parked = u"parked"_s;
const QString connecting = u"connect"_s;
const QString connected = u"connected"_s;
const QString onHold = u"on-hold"_s;
const QString holdDone = u"hold-done"_s;
const QString transferred = u"Transferred"_s;
const QString ended = u"ended"_s;
const QString wrapUp = u"WrapUp"_s;

/// Puts one step after the other.
class Steps
{
public:
    explicit Steps(const Task &task)
        : m_task(task)
        , m_time(task.createdTime)
    {
    }

    void add(const QString &event, qint64 duration, bool isInQueue = false, bool isWithAgent = false)
    {
        if (!m_steps.isEmpty())
            m_steps.back().nextState = &event;
        m_steps.append({.task = &m_task,
                        .eventName = &event,
                        .previousState = m_steps.isEmpty() ? nullptr : m_steps.back().eventName,
                        .nextState = nullptr,
                        .createdTime = m_time,
                        .endedTime = m_time + duration,
                        .duration = duration,
                        .isInQueue = isInQueue,
                        .isWithAgent = isWithAgent});
        m_time += duration;
    }

    [[nodiscard]] Activities take() { return std::move(m_steps); }

private:
    const Task &m_task;
    qint64 m_time;
    Activities m_steps;
};

/// The talk, cut by holds into as many parts and one more; the last parts take what division leaves over.
void talk(Steps &steps, const Task &task)
{
    const TaskDurations &spent = task.durations;
    const int holds = spent.hold > 0 ? std::max<int>(task.holdCount, 1) : 0;
    const qint32 part = spent.connected / (holds + 1);
    const qint32 holdPart = holds > 0 ? spent.hold / holds : 0;
    steps.add(connected, holds > 0 ? part : spent.connected, true, true);
    for (int i = 0; i < holds; ++i) {
        const bool isLast = i + 1 == holds;
        steps.add(onHold, isLast ? spent.hold - holdPart * (holds - 1) : holdPart, true, true);
        steps.add(holdDone, isLast ? spent.connected - part * holds : part, true, true);
    }
}

} // namespace

Activities activitiesOf(const Task &task)
{
    const TaskDurations &spent = task.durations;
    Steps steps(task);
    steps.add(created, 0);
    if (spent.selfService > 0)
        steps.add(ivrConnected, spent.selfService);
    if (spent.queue > 0)
        steps.add(parked, spent.queue, true);
    if (spent.connected > 0) {
        steps.add(connecting, spent.ringing, true, true);
        talk(steps, task);
        if (task.transferCount > 0)
            steps.add(transferred, 0, true, true);
    }
    if (!task.isActive()) {
        steps.add(ended, 0, task.queue != nullptr, task.agent != nullptr);
        if (spent.wrapUp > 0)
            steps.add(wrapUp, spent.wrapUp, true, true);
    }
    Activities all = steps.take();
    if (task.isActive())
        all.back().endedTime = 0;
    return all;
}

LegList legsOf(const Task &task)
{
    const TaskDurations &all = task.durations;
    if (task.transferCount == 0 || task.agent == nullptr)
        return {Leg{.task = &task, .createdTime = task.createdTime, .durations = all}};
    TaskDurations first{.selfService = all.selfService, .queue = all.queue, .ringing = all.ringing / 2, .connected = all.connected / 5 * 2};
    const TaskDurations second{
        .ringing = all.ringing - first.ringing, .connected = all.connected - first.connected, .hold = all.hold, .wrapUp = all.wrapUp};
    return {Leg{.task = &task, .number = 0, .count = 2, .createdTime = task.createdTime, .durations = first},
            Leg{.task = &task, .number = 1, .count = 2, .createdTime = task.createdTime + first.total(), .durations = second}};
}

namespace {

const std::array<QString, 4> channelTypes{u"telephony"_s, u"chat"_s, u"email"_s, u"social"_s};
const QString idle = u"idle"_s;
const QString available = u"available"_s;
const QString ringing = u"ringing"_s;
const QString wrapup = u"wrapup"_s;

qint64 agentsTimeOf(const Task &task)
{
    return task.createdTime + task.durations.selfService + task.durations.queue;
}

void add(Channel &channel, const Task &task)
{
    const TaskDurations &spent = task.durations;
    if (task.isOutdial()) {
        ++channel.outdialConnectedCount;
        channel.outdialConnected += spent.connected;
    } else {
        ++channel.connectedCount;
        channel.connected += spent.connected;
    }
    channel.holdCount += task.holdCount;
    channel.transferCount += task.transferCount;
    channel.ringing += spent.ringing;
    channel.hold += spent.hold;
    channel.wrapUp += spent.wrapUp;
}

/// Before the first task the agent is not ready for a twentieth of the session, ten minutes at most.
qint64 idleOf(const History &history, const AgentSession &session, qint64 length)
{
    constexpr qint64 longest = 10 * 60'000;
    const qint64 first = session.tasks.empty() ? length : agentsTimeOf(history.tasks[session.tasks.front()]) - session.startTime;
    return std::max<qint64>(std::min({length / 20, longest, first}), 0);
}

} // namespace

Channels channelsOf(const History &history, const AgentSession &session)
{
    qint64 end = session.isActive() ? history.now : session.endTime;
    for (const quint32 place : session.tasks) {
        const Task &task = history.tasks[place];
        end = std::max(end, agentsTimeOf(task) + task.durations.withAgent());
    }
    const qint64 length = std::max<qint64>(end - session.startTime, 0);
    Channels channels;
    for (const QString &type : channelTypes)
        channels.append({.session = &session, .type = &type, .idle = idleOf(history, session, length), .total = length});
    for (const quint32 place : session.tasks) {
        const Task &task = history.tasks[place];
        const auto channel = std::ranges::find_if(channels, [&](const Channel &one) { return *one.type == *task.channelType; });
        if (channel != channels.end())
            add(*channel, task);
    }
    return channels;
}

namespace {

class SessionSteps
{
public:
    explicit SessionSteps(const Channel &channel)
        : m_channel(channel)
        , m_time(channel.session->startTime)
    {
    }

    void add(const QString &state, qint64 duration, const Task *task = nullptr)
    {
        if (duration <= 0)
            return;
        m_steps.push_back({.session = m_channel.session,
                           .channelType = m_channel.type,
                           .state = &state,
                           .task = task,
                           .startTime = m_time,
                           .duration = duration,
                           .isFirst = m_steps.empty()});
        m_time += duration;
    }

    void addAvailableUntil(qint64 time) { add(available, time - m_time); }

    void add(const Task &task)
    {
        addAvailableUntil(agentsTimeOf(task));
        add(ringing, task.durations.ringing, &task);
        for (const Activity &activity : activitiesOf(task)) {
            if (*activity.eventName == connected || *activity.eventName == onHold || *activity.eventName == holdDone)
                add(*activity.eventName, activity.duration, &task);
        }
        add(wrapup, task.durations.wrapUp, &task);
    }

    [[nodiscard]] std::vector<AgentActivity> take()
    {
        if (!m_steps.empty())
            m_steps.back().isLast = true;
        return std::move(m_steps);
    }

private:
    const Channel &m_channel;
    qint64 m_time;
    std::vector<AgentActivity> m_steps;
};

} // namespace

std::vector<AgentActivity> activitiesOf(const History &history, const Channel &channel)
{
    SessionSteps steps(channel);
    steps.add(idle, channel.idle);
    for (const quint32 place : channel.session->tasks) {
        const Task &task = history.tasks[place];
        if (*task.channelType == *channel.type)
            steps.add(task);
    }
    steps.addAvailableUntil(channel.session->startTime + channel.total);
    return steps.take();
}

} // namespace Sandbox
