// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Missions {

/// What \a text, a body that was sent, still holds in place of the attendee's own value: "<Your_Attendee_ID>", "{attendee}" and their
/// kind, as lab guides print them. Empty when there is none.
[[nodiscard]] QString leftoverPlaceholder(const QString &text);

/// Why a value that the mission fills in itself is not filled in, and what to do; empty when \a filledIn holds no {name} any more.
[[nodiscard]] QString whyNotFilledIn(const QString &filledIn);

} // namespace Missions
