// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/limits.h"
#include "app/graphql/problem.h"
#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

#include <QList>

namespace GraphQl {

/// What is wrong with an executable document by the rules of chapter 5, in the order of the text; empty means it can be executed. A
/// document beyond \a limits is told that (rules TooDeep, TooComplex).
[[nodiscard]] QList<Problem> validate(const Schema &schema, const Document &document, const Limits &limits = {});

} // namespace GraphQl
