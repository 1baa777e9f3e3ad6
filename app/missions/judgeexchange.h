// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/check.h"

namespace Missions {

/// What a call and its answer say about the check for one.
[[nodiscard]] Verdict judgeExchange(const ExchangeCheck &check, const Tryout::Exchange &exchange, const Tryout::Environment &environment);

} // namespace Missions
