// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

[[nodiscard]] Outcome userOfIdentity(Scene &scene);
[[nodiscard]] Outcome usersWithProfile(Scene &scene);
[[nodiscard]] Outcome userWithProfile(Scene &scene);
[[nodiscard]] Outcome usersOfDynamicSkill(Scene &scene);
[[nodiscard]] Outcome usersMeetingRequirement(Scene &scene);
[[nodiscard]] Outcome usersNamed(Scene &scene);

} // namespace Sandbox
