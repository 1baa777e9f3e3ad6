// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/querytexts.h"
#include "app/graphql/schema.h"

namespace GraphQl {

/// The variable at \a offset of the query, used or declared there, becomes a literal wherever it is used; its declaration and its value go. Every
/// other byte stays.
[[nodiscard]] NewTexts inlineVariable(const Schema &schema, const QueryTexts &texts, qsizetype offset);

/// The same for every variable of the operation at \a offset that has a value or a default.
[[nodiscard]] NewTexts inlineAllVariables(const Schema &schema, const QueryTexts &texts, qsizetype offset);

} // namespace GraphQl
