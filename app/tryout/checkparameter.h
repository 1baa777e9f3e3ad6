// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"
#include "app/tryout/problem.h"
#include "app/tryout/seenids.h"

namespace Tryout {

/// What is wrong with the value typed for one parameter of \a operation.
[[nodiscard]] QList<Problem> checkParameter(const OpenApi::Operation &operation, const OpenApi::Parameter &parameter, const QString &typed,
                                            const Environment &environment, const SeenIds &seen);

/// A problem for each placeholder, with the value for it where the environment knows it.
[[nodiscard]] QList<Problem> placeholderProblems(const QString &text, const QString &field, const Environment &environment);

} // namespace Tryout
