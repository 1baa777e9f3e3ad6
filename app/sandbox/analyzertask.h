// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

// The records of the Analyzer's history, small enough that a million of them fit: what repeats is pointed to, what follows from
// something else is not kept (see analyzeractivities.h).
namespace Sandbox {

/// A text kept elsewhere, as long as the history; null where the service has no value.
using Text = const QString *;

struct Named
{
    Text id = nullptr;
    Text name = nullptr;
};

struct Customer
{
    Text name = nullptr;
    Text phoneNumber = nullptr;
    Text email = nullptr;
};

struct Agent
{
    Text id = nullptr;
    Text name = nullptr;
    Text signInId = nullptr;
    Text phoneNumber = nullptr;
    Text channelId = nullptr;
    const Named *team = nullptr;
    const Named *site = nullptr;
};

struct GlobalVariable
{
    using Value = std::variant<QString, qint64, double, bool>;

    QString name;
    Value value;

    /// Whether it is found under \a field: stringGlobalVariables, integerGlobalVariables, longGlobalVariables, doubleGlobalVariables or
    /// booleanGlobalVariables.
    [[nodiscard]] bool isOf(QStringView field) const;
};

using GlobalVariables = std::vector<GlobalVariable>;

struct Callback
{
    Text status = nullptr;
    Text type = nullptr;
    Text origin = nullptr;
};

/// Where a task's time went, in milliseconds. All but the wrap-up add up to its length.
struct TaskDurations
{
    qint32 selfService = 0;
    qint32 queue = 0;
    qint32 ringing = 0;
    qint32 connected = 0;
    qint32 hold = 0;
    qint32 wrapUp = 0;

    [[nodiscard]] qint64 total() const { return qint64(selfService) + queue + ringing + connected + hold; }
    [[nodiscard]] qint64 withAgent() const { return qint64(ringing) + connected + hold + wrapUp; }
};

/// A contact.
struct Task
{
    static constexpr quint32 noSession = std::numeric_limits<quint32>::max();

    QUuid id;
    /// Epoch milliseconds.
    qint64 createdTime = 0;
    /// 0 while the task is active.
    qint64 endedTime = 0;
    TaskDurations durations;
    quint8 holdCount = 0;
    quint8 transferCount = 0;
    /// 0: not asked.
    quint8 csatScore = 0;
    /// Of the agent, among the history's sessions.
    quint32 session = noSession;

    Text status = nullptr;
    Text channelType = nullptr;
    Text direction = nullptr;
    Text origin = nullptr;
    Text destination = nullptr;
    Text contactReason = nullptr;
    Text contactHandleType = nullptr;
    Text terminationType = nullptr;
    Text terminationReason = nullptr;
    Text terminatingEnd = nullptr;
    Text abandonedType = nullptr;
    const Customer *customer = nullptr;
    const Named *entryPoint = nullptr;
    const Named *queue = nullptr;
    const Named *site = nullptr;
    const Named *team = nullptr;
    const Named *wrapUpCode = nullptr;
    const Agent *agent = nullptr;
    const Callback *callback = nullptr;
    const GlobalVariables *variables = nullptr;

    [[nodiscard]] bool isActive() const { return endedTime == 0; }
    [[nodiscard]] bool isOutdial() const { return *direction == QLatin1String("outbound"); }
    [[nodiscard]] qint64 lastActivityTime() const { return isActive() ? createdTime + durations.total() : endedTime; }
};

/// An agent's time between signing in and out.
struct AgentSession
{
    QUuid id;
    const Agent *agent = nullptr;
    qint64 startTime = 0;
    /// 0 while signed in.
    qint64 endTime = 0;
    /// What the agent did in it, in the order of time: places among the history's tasks.
    std::vector<quint32> tasks = {};

    [[nodiscard]] bool isActive() const { return endTime == 0; }
};

} // namespace Sandbox
