// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/querytexts.h"
#include "app/graphql/schema.h"

namespace GraphQl {

/// The literal at \a offset of the query becomes a variable: declared in the operation with the type of its place, its value put into the variables.
/// A name is made of those of the argument and the fields around it; a variable that has the same type and value already is used again. Every other
/// byte stays.
[[nodiscard]] NewTexts extractVariable(const Schema &schema, const QueryTexts &texts, qsizetype offset);

/// The same for every argument of the operation at \a offset; of one that holds variables already, for what it holds beside them.
[[nodiscard]] NewTexts extractAllVariables(const Schema &schema, const QueryTexts &texts, qsizetype offset);

} // namespace GraphQl
