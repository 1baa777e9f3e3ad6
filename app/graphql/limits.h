// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"
#include "app/graphql/syntax.h"

#include <optional>

namespace GraphQl {

/// How much one operation may ask for, fragments spread: what cannot be told from the size of the text.
struct Limits
{
    /// Of selection sets, spreads counted.
    int depth = 100;
    /// Of fields selected.
    int fields = 5000;
};

/// Nothing when every operation keeps the limits. A field is counted each time its fragment is spread, so that no document can make
/// more work than the limit says; cycles of fragments are too deep.
[[nodiscard]] std::optional<Problem> exceeded(const Document &document, const Limits &limits);

} // namespace GraphQl
