// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Sandbox {

struct Named
{
    QString id = {};
    QString name = {};

    friend bool operator==(const Named &, const Named &) = default;
};

struct TaskAgent
{
    QString id = {};
    QString name = {};
    QString signInId = {};
    QString sessionId = {};
    QString phoneNumber = {};
    QString channelId = {};

    friend bool operator==(const TaskAgent &, const TaskAgent &) = default;
};

struct TaskCustomer
{
    QString name = {};
    QString phoneNumber = {};
    QString email = {};

    friend bool operator==(const TaskCustomer &, const TaskCustomer &) = default;
};

struct GlobalVariable
{
    using Value = std::variant<QString, qint64, double, bool>;

    QString name;
    Value value;

    /// Whether it is found under \a field: stringGlobalVariables, integerGlobalVariables, longGlobalVariables, doubleGlobalVariables or
    /// booleanGlobalVariables.
    [[nodiscard]] bool isOf(QStringView field) const;
    friend bool operator==(const GlobalVariable &, const GlobalVariable &) = default;
};

/// Where a task's time went, in milliseconds. All but the wrap-up add up to its length.
struct TaskDurations
{
    qint64 selfService = 0;
    qint64 queue = 0;
    qint64 ringing = 0;
    qint64 connected = 0;
    qint64 hold = 0;
    qint64 wrapUp = 0;

    [[nodiscard]] qint64 total() const { return selfService + queue + ringing + connected + hold; }
    friend bool operator==(const TaskDurations &, const TaskDurations &) = default;
};

/// A contact of the Analyzer's history. A null text means that the service has no value there.
struct Task
{
    QString id;
    QString status;
    QString channelType;
    QString direction;
    QString origin;
    QString destination;
    /// Epoch milliseconds.
    qint64 createdTime = 0;
    /// Nothing while the task is active.
    std::optional<qint64> endedTime = std::nullopt;
    TaskDurations durations = {};
    int holdCount = 0;
    int transferCount = 0;
    /// 0: not asked.
    int csatScore = 0;

    QString contactReason = {};
    QString contactHandleType = {};
    QString terminationType = {};
    QString terminationReason = {};
    QString terminatingEnd = {};
    QString abandonedType = {};
    TaskCustomer customer = {};
    Named entryPoint = {};
    Named queue = {};
    Named site = {};
    Named team = {};
    Named wrapUpCode = {};
    Named owner = {};
    TaskAgent agent = {};
    std::vector<GlobalVariable> variables = {};

    [[nodiscard]] bool isActive() const { return !endedTime; }
    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace Sandbox
