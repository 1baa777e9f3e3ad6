// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/graphql/schema.h"
#include "app/json/node.h"

namespace GraphQl {

/// Answers every field of every type with the member of the same name of a JSON object; arguments are ignored, an absent member is
/// null. Where a type is abstract, the object's member __typename says which it is. Leaves are coerced as §3.5 allows: a number or a
/// boolean may stand for a String, a text of digits for a number. The source of the root fields is sourceOf(the data).
[[nodiscard]] Resolvers plainResolvers(const Schema &schema);
/// \a object lives as long as its document.
[[nodiscard]] Source sourceOf(Json::Node object);

} // namespace GraphQl
