// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/input.h"
#include "app/graphql/value.h"
#include "app/json/node.h"

#include <optional>

namespace GraphQl {

/// What a scalar type makes of an input (§3.5), or nothing when it refuses. Beside the built-in ones: Long, a whole number of 64 bits
/// that may also be written as a string of digits; JSON and any other custom scalar take every value. Never given null or variables.
[[nodiscard]] std::optional<Input> scalarFromLiteral(QByteArrayView scalar, const Value &value);
[[nodiscard]] std::optional<Input> scalarFromJson(QByteArrayView scalar, Json::Node value);

} // namespace GraphQl
