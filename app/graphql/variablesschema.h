// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

namespace GraphQl {

/// The variables of an operation described as JSON Schema, so that whatever helps to write JSON helps here: the type as the language writes it begins
/// each description.
[[nodiscard]] QByteArray jsonSchemaOfVariables(const Schema &schema, const OperationDefinition &operation);

} // namespace GraphQl
