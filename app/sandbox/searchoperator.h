// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/input.h"
#include "app/sandbox/searchvalue.h"

#include <functional>

namespace Sandbox {

/// One operator of a filter with what it compares to.
using ValueCondition = std::function<bool(const SearchValue &)>;

/// Whether \a name is an operator: equals, notequals, gt, gte, lt, lte, contains, match.
[[nodiscard]] bool isOperator(QStringView name);

/// Nothing when the pattern of match cannot be read. Null equals null alone; an order never holds for null.
[[nodiscard]] std::optional<ValueCondition> valueCondition(QStringView name, const GraphQl::Input &wanted);

} // namespace Sandbox
