// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/selections.h"

namespace GraphQl {

/// What a leaf of a record can be used for, as far as the schema tells.
struct FieldAbilities
{
    /// In the argument aggregations of its root field.
    bool isAggregatable = false;
    /// Beside aggregation, as a key of the groups.
    bool isGroupable = false;
    /// In the argument filter or extFilter of its root field.
    bool isFilterable = false;
    /// It has an argument sort.
    bool isSortable = false;

    friend bool operator==(const FieldAbilities &, const FieldAbilities &) = default;
};

/// None for what is no leaf of a list below a root field. The directive @notFor takes aggregation and grouping away.
[[nodiscard]] FieldAbilities abilitiesOf(const Schema &schema, const FieldPlace &place);

/// Every field that can be reached from a root and is worth finding: each type once on a way, nearest first, at most \a most of them.
[[nodiscard]] QList<FieldPlace> placesIn(const Schema &schema, qsizetype most);

/// The definition at a place; null where the schema has none, and for a step to a type.
[[nodiscard]] const FieldDefinition *definitionAt(const Schema &schema, const FieldPlace &place);

} // namespace GraphQl
