// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

namespace Sandbox {

/// Whether one of \a skills, as a skill profile or a user has them, meets a queue's \a requirement.
[[nodiscard]] bool isMet(Json::Node requirement, Json::Node skills);
/// Whether every requirement of \a queue is met by one of the lists. A queue without requirements asks for none.
[[nodiscard]] bool areMet(Json::Node queue, Json::Node skills, Json::Node dynamicSkills);

} // namespace Sandbox
