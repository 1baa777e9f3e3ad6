// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/graphql/schema.h"

namespace GraphQl {

/// Lets __schema and __type be asked (§4). Without these resolvers introspection is switched off, and both say so in the answer.
void addIntrospection(Resolvers &resolvers, const Schema &schema);

} // namespace GraphQl
