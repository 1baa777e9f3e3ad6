// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/executable.h"

namespace GraphQl {

/// The argument of a field, the field of an input object, or the argument of a directive (§3.6.1).
struct InputValueDefinition
{
    QString description;
    Name name;
    TypeReference type;
    std::optional<Value> defaultValue;
    std::vector<Directive> directives;
    Base::TextRange range;

    [[nodiscard]] bool isRequired() const { return type.isNonNull() && !defaultValue; }
};

struct FieldDefinition
{
    QString description;
    Name name;
    std::vector<InputValueDefinition> arguments;
    TypeReference type;
    std::vector<Directive> directives;
    Base::TextRange range;
};

struct EnumValueDefinition
{
    QString description;
    Name name;
    std::vector<Directive> directives;
    Base::TextRange range;
};

/// A type definition or extension (§3.4.3): which of the lists is filled depends on the kind.
struct TypeDefinition
{
    enum class Kind { Scalar, Object, Interface, Union, Enum, InputObject };

    Kind kind = Kind::Scalar;
    bool isExtension = false;
    QString description;
    Name name;
    std::vector<Directive> directives;
    /// Of an object or interface: the interfaces it implements.
    std::vector<Name> interfaces;
    /// Of an object or interface.
    std::vector<FieldDefinition> fields;
    /// Of a union.
    std::vector<Name> members;
    /// Of an enum.
    std::vector<EnumValueDefinition> values;
    /// Of an input object.
    std::vector<InputValueDefinition> inputFields;
    Base::TextRange range;

    /// It has a selection set.
    [[nodiscard]] bool isComposite() const { return kind == Kind::Object || isAbstract(); }
    [[nodiscard]] bool isAbstract() const { return kind == Kind::Interface || kind == Kind::Union; }
    [[nodiscard]] bool isLeaf() const { return kind == Kind::Scalar || kind == Kind::Enum; }
    /// It may stand in arguments and variables.
    [[nodiscard]] bool isInput() const { return isLeaf() || kind == Kind::InputObject; }
};

struct RootOperationType
{
    OperationDefinition::Type operation = OperationDefinition::Type::Query;
    Name type;
    Base::TextRange range;
};

struct SchemaDefinition
{
    bool isExtension = false;
    QString description;
    std::vector<Directive> directives;
    std::vector<RootOperationType> operationTypes;
    Base::TextRange range;
};

struct DirectiveDefinition
{
    QString description;
    Name name;
    std::vector<InputValueDefinition> arguments;
    bool isRepeatable = false;
    std::vector<Name> locations;
    Base::TextRange range;
};

} // namespace GraphQl
