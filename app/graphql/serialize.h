// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/graphql/typesystem.h"
#include "app/json/writer.h"

namespace GraphQl {

/// Writes a leaf as its type demands (result coercion, §3.5 and §3.9): a Float always has a fraction, an ID is a string. False, and
/// nothing is written, when the value is not of the type.
[[nodiscard]] bool serialize(const TypeDefinition &leafType, const Resolved &value, Json::Writer &out);

} // namespace GraphQl
