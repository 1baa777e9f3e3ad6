// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzertask.h"

#include <QHash>

#include <deque>
#include <unordered_set>

namespace Sandbox {

/// A contact centre's past. Moves, but is not copied: its records point into it.
struct History
{
    History() = default;
    History(History &&) = default;
    History &operator=(History &&) = default;
    History(const History &) = delete;
    History &operator=(const History &) = delete;
    ~History() = default;

    /// The one copy of \a text; null for a null one.
    [[nodiscard]] Text text(const QString &text);
    /// With the id that goes with the name, the same in every history.
    [[nodiscard]] const Named *named(const QString &name);
    [[nodiscard]] const Named *named(const QString &id, const QString &name);
    /// To be called when all tasks are there: puts them and the sessions in order of time and gives sessions their tasks.
    void finish();

    std::unordered_set<QString> texts;
    std::deque<Named> names;
    std::deque<Customer> customers;
    std::deque<Agent> agents;
    std::deque<Callback> callbacks;
    std::deque<GlobalVariables> variables;

    /// By createdTime.
    std::vector<Task> tasks;
    /// By startTime.
    std::vector<AgentSession> sessions;
    /// Of any task, in milliseconds.
    qint64 longestTask = 0;
    /// Its end, in epoch milliseconds.
    qint64 now = 0;
    Text organizationId = nullptr;
};

} // namespace Sandbox
