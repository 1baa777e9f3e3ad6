// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/name.h"

#include <QString>

#include <variant>
#include <vector>

namespace GraphQl {

struct Value;
struct ObjectField;

struct Variable
{
    Name name;
};

struct IntValue
{
    QByteArrayView text;
};

struct FloatValue
{
    QByteArrayView text;
};

struct StringValue
{
    /// Escapes resolved; a block string without its common indentation.
    QString value;
};

struct BooleanValue
{
    bool value = false;
};

struct NullValue
{
};

struct EnumValue
{
    QByteArrayView name;
};

struct ListValue
{
    std::vector<Value> values;
};

struct ObjectValue
{
    std::vector<ObjectField> fields;
};

/// An input value as it is written (§2.9).
struct Value
{
    std::variant<NullValue, Variable, IntValue, FloatValue, StringValue, BooleanValue, EnumValue, ListValue, ObjectValue> content;
    Base::TextRange range;

    template <typename Kind> [[nodiscard]] const Kind *as() const { return std::get_if<Kind>(&content); }
};

struct ObjectField
{
    Name name;
    Value value;
    Base::TextRange range;
};

} // namespace GraphQl
