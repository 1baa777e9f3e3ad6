// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/missions/progress.h"

namespace Missions {

/// The progress after one more piece of evidence: what passes counts at whatever step it stands, so that no order is forced; what
/// fails is told at steps up to the first one not done. Pure.
[[nodiscard]] Progress advanced(Progress progress, const Mission &mission, const Evidence &evidence, const Tryout::Environment &environment);

/// Kept progress as far as it still fits a mission that may have been edited since.
[[nodiscard]] Progress fitted(Progress progress, const Mission &mission);

/// The first step that is not done; nullptr when all are.
[[nodiscard]] const Step *firstOpenStep(const Mission &mission, const Progress &progress);

/// The environment with what was captured as variables.
[[nodiscard]] Tryout::Environment withVariables(Tryout::Environment environment, const Progress &progress);

} // namespace Missions
