// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/openapi/catalog.h"
#include "app/tryout/draft.h"

#include <functional>

namespace Missions {

struct StepResult
{
    QString number;
    QString title;
    bool passed = false;
    QString reason;

    friend bool operator==(const StepResult &, const StepResult &) = default;
};

/// What changes a solution on the way, for rehearsing failures: called with each step's id and the draft about to be sent.
using Tamper = std::function<void(const QString &stepId, Tryout::Draft &draft)>;

/// Does a mission as a flawless attendee would, through the same buildRequest, transport and checks as the window.
/// Blocks until done: for the command line and tests, never for the window.
[[nodiscard]] QList<StepResult> play(const Mission &mission, const OpenApi::Catalog &catalog, Http::Transport &transport,
                                     Tryout::Environment environment, const Tamper &tamper = {});

} // namespace Missions
