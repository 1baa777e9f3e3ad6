// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzertask.h"

namespace Sandbox {

/// Which history is made up. Same values, same tasks.
struct AnalyzerOptions
{
    /// How many tasks stand beside the mission's own.
    int tasks = 200;
    quint64 seed = 0;
    /// The end of the thirty days they are in, in epoch milliseconds.
    qint64 now = 0;
};

/// A contact centre's history: the call the first mission searches for, contacts around it that its filter must leave out, and \a
/// options.tasks others in the last thirty days. By createdTime.
[[nodiscard]] std::vector<Task> analyzerTasks(const AnalyzerOptions &options);

/// The call that the first mission's query finds, with the values its lab guide publishes, and those in the same minutes that differ in
/// one condition each.
[[nodiscard]] Task missionCall();
[[nodiscard]] std::vector<Task> missionNeighbours();

} // namespace Sandbox
