// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzerhistory.h"

namespace Sandbox {

/// Which history is made up. Same values, same history.
struct AnalyzerOptions
{
    /// How many tasks stand beside the mission's own.
    int tasks = 200;
    quint64 seed = 0;
    /// The end of the thirty days they are in, in epoch milliseconds.
    qint64 now = 0;
    QString organizationId = {};
};

/// A contact centre's history: the mission's minutes as published and again twenty minutes before now, and \a options.tasks other
/// contacts in the last thirty days, handled by agents in shifts on three sites: nobody has two at a time, and who waits too long hangs up.
[[nodiscard]] History analyzerHistory(const AnalyzerOptions &options);

/// The minutes that the first mission searches, in epoch milliseconds: from, included.
inline constexpr qint64 missionFrom = 1738833921000;
inline constexpr qint64 missionTo = 1738834701000;

/// Adds the call that the first mission's query finds, with the values its lab guide publishes, and six in the same minutes that differ
/// in one condition each. In another time, \a later milliseconds after the published one, they have other ids.
void addMissionCalls(History &history, qint64 later = 0);

} // namespace Sandbox
