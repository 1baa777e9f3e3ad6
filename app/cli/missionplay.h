// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/missions/mission.h"

namespace Cli {

/// Does the mission on the chosen server and prints how each step went.
[[nodiscard]] int playMission(const Missions::Mission &mission, const QCommandLineParser &parser, Console &console);

} // namespace Cli
