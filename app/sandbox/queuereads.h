// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

/// The queues a skill profile, a team or a user has to do with.
[[nodiscard]] Outcome queuesOfSkillProfile(Scene &scene);
[[nodiscard]] Outcome queuesOfTeam(Scene &scene);
[[nodiscard]] Outcome queuesOfIdentity(Scene &scene);
[[nodiscard]] Outcome skillQueuesOfIdentity(Scene &scene);
[[nodiscard]] Outcome agentQueuesOfUser(Scene &scene);
[[nodiscard]] Outcome skillQueuesOfUser(Scene &scene);
[[nodiscard]] Outcome teamQueuesOfUser(Scene &scene);
/// The same for what a body asks about.
[[nodiscard]] Outcome queuesOfSkills(Scene &scene);
[[nodiscard]] Outcome queuesOfUserWithSkillProfile(Scene &scene);
[[nodiscard]] Outcome manuallyAssignableQueues(Scene &scene);
/// How many queues each assistant skill has.
[[nodiscard]] Outcome queuesByAssistantSkill(Scene &scene);

/// One user; with includeCount also in how many queues of each kind.
[[nodiscard]] Outcome userWithQueuesCount(Scene &scene);

} // namespace Sandbox
