// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzeractivities.h"
#include "app/sandbox/searchvalue.h"

#include <memory>

namespace Sandbox {

/// What one row of an aggregation has in common: the keys it is grouped by.
struct SearchGroup
{
    struct Key
    {
        /// "lastQueue.name", or "stringGlobalVariables(Global_Language).value".
        QString path;
        SearchValue value;
    };
    struct Result
    {
        QString name;
        /// Nothing where there was nothing to calculate with.
        std::optional<double> value;
    };

    std::vector<Key> keys;
    std::vector<Result> results;
};

/// The records that a field is read from: a task or a session, and where the row is about a part of it, that part too. Or, when group is
/// set, the values many of them share.
struct SearchRow
{
    const History *history = nullptr;
    const Task *task = nullptr;
    const Activity *activity = nullptr;
    const Leg *leg = nullptr;
    const AgentSession *session = nullptr;
    const Channel *channel = nullptr;
    const AgentActivity *agentActivity = nullptr;
    const SearchGroup *group = nullptr;
    /// Keeps what the pointers lead to, where it is not part of the history.
    std::shared_ptr<const void> owner = {};
};

} // namespace Sandbox
