// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/message.h"
#include "app/tryout/draft.h"
#include "app/tryout/problem.h"

namespace Tryout {

/// The only way from a draft to a request: Run, snippets, the command line, missions and tests all come through here.
/// Fails with the problems of severity Error, if there are any.
[[nodiscard]] Base::Result<Http::Request, QList<Problem>> buildRequest(const OpenApi::Operation &operation, const Draft &draft,
                                                                       const Environment &environment);

/// The request as it would be sent if everything required were there: what is missing stays as {name}. For snippets.
[[nodiscard]] Http::Request sketchRequest(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment);

} // namespace Tryout
