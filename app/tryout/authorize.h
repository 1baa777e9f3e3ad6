// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/openapi/operation.h"
#include "app/tryout/environment.h"

namespace Tryout {

/// Puts the environment's token where the operation's service looks for it, in front of the other headers; nothing without a token. The only
/// place where a token enters a request.
void authorize(Http::Request &request, const OpenApi::Operation &operation, const Environment &environment);

} // namespace Tryout
