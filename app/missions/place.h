// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"

namespace Missions {

/// The place that mission files and evidence call \a name: controlHub, jsonPath, signIn, or an operation's key, on the \a tab called
/// documentation, tryOut or codeSnippets if it is not empty. Nothing when there is no such tab.
[[nodiscard]] std::optional<Place> placeCalled(const QString &name, QStringView tab);

} // namespace Missions
