// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

#include <QHash>

namespace GraphQl {

/// What a document's definitions use, flat, with the schema's answer beside each use: found in one pass, so that a validation rule is
/// a loop over one of these lists. Pointers into the document and the schema.

struct FieldUse
{
    const Field *field = nullptr;
    const TypeDefinition *parent = nullptr;
    /// Null when the parent has no such field.
    const FieldDefinition *definition = nullptr;
};

/// The arguments of a field or directive that is known.
struct ArgumentsUse
{
    const std::vector<Argument> *arguments = nullptr;
    const std::vector<InputValueDefinition> *definitions = nullptr;
    Name owner;
    bool isDirective = false;
};

/// A whole value and the type it must have.
struct ValueUse
{
    const Value *value = nullptr;
    TypeReference type;
    /// The argument or variable it belongs to.
    Name owner;
};

struct VariableUse
{
    Name variable;
    /// Nothing when the place itself is unknown.
    std::optional<TypeReference> type;
    bool hasDefault = false;
};

struct SpreadUse
{
    const FragmentSpread *spread = nullptr;
    const TypeDefinition *parent = nullptr;
};

/// A type condition, or the type of a variable.
struct TypeUse
{
    Name name;
    /// The type around an inline fragment; null elsewhere.
    const TypeDefinition *parent = nullptr;
    bool isCondition = false;
};

struct DirectivesUse
{
    const std::vector<Directive> *directives = nullptr;
    /// In the words of ExecutableDirectiveLocation.
    const char *location = "";
};

/// The uses in one operation or fragment definition.
struct DefinitionUses
{
    const OperationDefinition *operation = nullptr;
    const FragmentDefinition *fragment = nullptr;

    std::vector<FieldUse> fields;
    std::vector<ArgumentsUse> arguments;
    std::vector<ValueUse> values;
    std::vector<VariableUse> variables;
    std::vector<SpreadUse> spreads;
    std::vector<TypeUse> types;
    std::vector<DirectivesUse> directives;
};

struct Uses
{
    const Schema *schema = nullptr;
    const Document *document = nullptr;
    std::vector<DefinitionUses> definitions;
    QHash<QByteArrayView, const DefinitionUses *> fragments;

    /// The definition itself and every fragment spread from it, directly or not; each once.
    [[nodiscard]] std::vector<const DefinitionUses *> reachableFrom(const DefinitionUses &definition) const;
};

[[nodiscard]] Uses usesOf(const Schema &schema, const Document &document);

} // namespace GraphQl
