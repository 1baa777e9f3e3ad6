// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/value.h"

#include <memory>
#include <optional>

namespace GraphQl {

struct Argument
{
    Name name;
    Value value;
    Base::TextRange range;
};

struct Directive
{
    Name name;
    std::vector<Argument> arguments;
    Base::TextRange range;
};

struct Field;
struct FragmentSpread;
struct InlineFragment;
using Selection = std::variant<Field, FragmentSpread, InlineFragment>;

struct SelectionSet
{
    std::vector<Selection> selections;
    Base::TextRange range;
};

struct Field
{
    /// Empty text: none.
    Name alias;
    Name name;
    std::vector<Argument> arguments;
    std::vector<Directive> directives;
    /// Empty for a leaf.
    SelectionSet selectionSet;
    Base::TextRange range;

    [[nodiscard]] QByteArrayView responseName() const { return alias.text.isEmpty() ? name.text : alias.text; }
};

struct FragmentSpread
{
    Name name;
    std::vector<Directive> directives;
    Base::TextRange range;
};

struct InlineFragment
{
    /// Empty text: the surrounding type.
    Name typeCondition;
    std::vector<Directive> directives;
    SelectionSet selectionSet;
    Base::TextRange range;
};

struct VariableDefinition
{
    Name variable;
    TypeReference type;
    std::optional<Value> defaultValue;
    std::vector<Directive> directives;
    Base::TextRange range;
};

struct OperationDefinition
{
    enum class Type { Query, Mutation, Subscription };

    Type type = Type::Query;
    /// Empty text: anonymous.
    Name name;
    std::vector<VariableDefinition> variables;
    std::vector<Directive> directives;
    SelectionSet selectionSet;
    Base::TextRange range;
};

struct FragmentDefinition
{
    Name name;
    Name typeCondition;
    std::vector<Directive> directives;
    SelectionSet selectionSet;
    Base::TextRange range;
};

} // namespace GraphQl
