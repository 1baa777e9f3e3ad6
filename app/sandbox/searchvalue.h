// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/input.h"
#include "app/graphql/resolvers.h"
#include "app/sandbox/analyzertask.h"

#include <compare>

namespace Sandbox {

/// What a record holds in a field: nothing, a flag, a number, a text kept by the history, an id, or a text made for the occasion.
using SearchValue = std::variant<std::monostate, bool, qint64, double, Text, QUuid, QString>;

/// A null text is no value.
[[nodiscard]] SearchValue textValue(Text text);
[[nodiscard]] SearchValue valueOf(const GraphQl::Input &input);
[[nodiscard]] SearchValue valueOf(const GlobalVariable &variable);

[[nodiscard]] inline bool isNull(const SearchValue &value)
{
    return value.index() == 0;
}

/// Nothing but for numbers.
[[nodiscard]] std::optional<double> numberIn(const SearchValue &value);
/// Empty but for texts and ids.
[[nodiscard]] QString textIn(const SearchValue &value);
/// As a cursor writes it: null, true, 12, Sales.
[[nodiscard]] QString spelled(const SearchValue &value);

/// Texts are equal however they are kept, numbers whatever their kind.
[[nodiscard]] bool isEqual(const SearchValue &left, const SearchValue &right);
/// Null first, then flags, numbers, texts.
[[nodiscard]] std::weak_ordering compare(const SearchValue &left, const SearchValue &right);
/// The same for equal values.
[[nodiscard]] size_t hashOf(const SearchValue &value);

[[nodiscard]] GraphQl::Resolved resolved(const SearchValue &value);

} // namespace Sandbox
