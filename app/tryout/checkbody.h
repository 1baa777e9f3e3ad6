// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"
#include "app/tryout/problem.h"

namespace Tryout {

/// What is wrong with a draft's body and its GraphQL variables.
[[nodiscard]] QList<Problem> checkBody(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment);

} // namespace Tryout
