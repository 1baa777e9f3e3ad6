// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

/// Reads that are no list of records.
[[nodiscard]] Outcome contactNumbersOnly(Scene &scene);
[[nodiscard]] Outcome dialNumbersOnly(Scene &scene);
[[nodiscard]] Outcome reportableVariables(Scene &scene);
/// What a user profile allows, its resource collections resolved.
[[nodiscard]] Outcome accessControlList(Scene &scene);

} // namespace Sandbox
