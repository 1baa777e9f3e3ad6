// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/value.h"

namespace GraphQl {

/// The value as the language writes it, on one line.
[[nodiscard]] QString literal(const Value &value);

} // namespace GraphQl
