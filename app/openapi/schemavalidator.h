// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

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

/// A format is a remark by the specification, so it breaks nothing unless it is asked for.
enum class Formats { Quiet, Told };

/// Every rule that \a value breaks, in document order; empty when it is valid. Bounded: what lies deeper than 200 levels is not looked at.
[[nodiscard]] QList<SchemaProblem> validate(const Schema &schema, const Json::Document &value, Formats formats = Formats::Quiet);
[[nodiscard]] QList<SchemaProblem> validate(const Schema &schema, const Json::Document &document, Json::Node value, Formats formats = Formats::Quiet);

} // namespace OpenApi
