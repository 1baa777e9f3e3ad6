// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"
#include "app/tryout/problem.h"
#include "app/tryout/seenids.h"

namespace Tryout {

/// Everything wrong with a draft, in the order of the form. A body that is not JSON or breaks its schema is a warning: the bytes
/// typed are the bytes sent, and the service's own answer is worth seeing. Placeholders such as <Your_Attendee_ID> are errors. An id that
/// was \a seen as another kind of record is a warning. Looks at the names of files, not into them.
[[nodiscard]] QList<Problem> validate(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment,
                                      const SeenIds &seen = {});

} // namespace Tryout
