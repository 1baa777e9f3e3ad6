// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"
#include "app/tryout/environment.h"

namespace Tryout {

/// Where and with what \a operation is called: an API that names servers of its own is called at the first of them. The token and the
/// organisation of \a environment belong to another service and do not go there.
[[nodiscard]] Environment environmentFor(const OpenApi::Operation &operation, const Environment &environment);

} // namespace Tryout
