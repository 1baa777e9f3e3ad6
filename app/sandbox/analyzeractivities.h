// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzerhistory.h"

#include <QVarLengthArray>

// What follows from a task or session: made when asked for, the same each time.
namespace Sandbox {

/// A step of a task (a record of kind CAR).
struct Activity
{
    const Task *task = nullptr;
    Text eventName = nullptr;
    Text previousState = nullptr;
    Text nextState = nullptr;
    qint64 createdTime = 0;
    /// 0 while it goes on.
    qint64 endedTime = 0;
    qint64 duration = 0;
    bool isInQueue = false;
    bool isWithAgent = false;
};

using Activities = QVarLengthArray<Activity, 16>;

/// By time. Their durations add up to the task's and its wrap-up.
[[nodiscard]] Activities activitiesOf(const Task &task);

/// The stay of a task with one agent or in one queue (a record of kind CLR).
struct Leg
{
    const Task *task = nullptr;
    int number = 0;
    int count = 1;
    qint64 createdTime = 0;
    TaskDurations durations;

    [[nodiscard]] qint64 endedTime() const { return createdTime + durations.total(); }
    [[nodiscard]] bool isLast() const { return number + 1 == count; }
};

using LegList = QVarLengthArray<Leg, 2>;

/// By time; one more than the task was transferred. Their durations add up to the task's.
[[nodiscard]] LegList legsOf(const Task &task);

/// An agent's session on one channel (a member of channelInfo).
struct Channel
{
    const AgentSession *session = nullptr;
    /// telephony, chat, email or social.
    Text type = nullptr;
    int connectedCount = 0;
    int outdialConnectedCount = 0;
    int holdCount = 0;
    int transferCount = 0;
    qint64 ringing = 0;
    qint64 connected = 0;
    qint64 outdialConnected = 0;
    qint64 hold = 0;
    qint64 wrapUp = 0;
    qint64 idle = 0;
    /// All of the session; what is none of the above is the time the agent was available.
    qint64 total = 0;

    [[nodiscard]] qint64 available() const { return total - idle - ringing - connected - outdialConnected - hold - wrapUp; }
};

using Channels = QVarLengthArray<Channel, 4>;

[[nodiscard]] Channels channelsOf(const History &history, const AgentSession &session);

/// A step of a session on a channel (a record of kind AAR).
struct AgentActivity
{
    const AgentSession *session = nullptr;
    Text channelType = nullptr;
    Text state = nullptr;
    /// Null between two tasks.
    const Task *task = nullptr;
    qint64 startTime = 0;
    qint64 duration = 0;
    bool isFirst = false;
    bool isLast = false;
};

/// By time, without gaps: their durations add up to the session's.
[[nodiscard]] std::vector<AgentActivity> activitiesOf(const History &history, const Channel &channel);

} // namespace Sandbox
