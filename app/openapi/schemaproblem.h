// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/json/path.h"

namespace OpenApi {

/// A value that breaks a rule of its schema.
struct SchemaProblem
{
    enum class Rule {
        Type,
        Enum,
        Pattern,
        MinLength,
        MaxLength,
        Minimum,
        Maximum,
        ExclusiveMinimum,
        ExclusiveMaximum,
        MultipleOf,
        Required,
        MinProperties,
        MaxProperties,
        UniqueItems,
        MinItems,
        MaxItems,
        AdditionalProperties,
        OneOf,
        AnyOf,
        Not,
        Format,
        AdditionalItems,
        Contains,
        MaxContains,
        DependentRequired,
        PropertyNames,
        ReadOnly,
        WriteOnly,
    };

    Rule rule = Rule::Type;
    Json::Path path;
    Base::TextRange range;
    /// What the rule demands, for instance the pattern, the limit, the missing property's name.
    QString demanded;
    /// The value's text, shortened to 80 characters.
    QString found;

    friend bool operator==(const SchemaProblem &, const SchemaProblem &) = default;
};

/// One sentence: the place, the rule, the value.
[[nodiscard]] QString describe(const SchemaProblem &problem);

/// What the rule demands, as the end of a sentence: must be of type string.
[[nodiscard]] QString demandOf(const SchemaProblem &problem);

/// The keyword that makes the rule, for instance maxLength.
[[nodiscard]] QString keywordOf(SchemaProblem::Rule rule);

} // namespace OpenApi
