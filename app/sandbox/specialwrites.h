// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

/// Takes what the body's `references` name (member: id) out of every record of the call's resource.
[[nodiscard]] Outcome deleteReferences(Scene &scene);
/// Adds agents to a queue and removes others.
[[nodiscard]] Outcome reassignAgents(Scene &scene);
/// Gives a user another skill profile and other dynamic skills.
[[nodiscard]] Outcome reskill(Scene &scene);
/// Gives one dynamic skill to many users, or takes it from them.
[[nodiscard]] Outcome updateDynamicSkill(Scene &scene);
/// Works a skill's derived texts out anew. There are none here, so it only has to be there.
[[nodiscard]] Outcome populateSkill(Scene &scene);
/// Puts one thing into the resource collections named, and out of all others.
[[nodiscard]] Outcome updateResourceCollections(Scene &scene);
[[nodiscard]] Outcome removeDialNumbers(Scene &scene);

} // namespace Sandbox
