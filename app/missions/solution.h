// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"

namespace Missions {

/// Where a step without a place of its own is done: where its first check that names a place looks.
[[nodiscard]] std::optional<Place> placeFor(const Step &step);

/// How a step is done, read off its checks and the body it offers: the call it waits for, with the parameters it asks for.
[[nodiscard]] Solution solutionFor(const Step &step);

} // namespace Missions
