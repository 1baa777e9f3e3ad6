// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/calls.h"

namespace Sandbox {

/// Who a call of \a organization comes to by \a wish, out of what its configuration says.
[[nodiscard]] Base::Result<CallParties, Calls::Error> callParties(Store &store, const QString &organization, const CallWish &wish);

} // namespace Sandbox
