// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/scalars.h"

#include "app/graphql/document.h"

#include <limits>

namespace GraphQl {

namespace {

using Found = std::optional<Input>;

Found inInt(std::optional<qint64> number)
{
    if (!number || *number < std::numeric_limits<qint32>::min() || *number > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Input{*number};
}

Found inLong(std::optional<qint64> number)
{
    return number ? Found(Input{*number}) : std::nullopt;
}

Found longFromText(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? Found(Input{number}) : std::nullopt;
}

std::optional<qint64> integer(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 number = text.toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Found fraction(QByteArrayView text)
{
    bool isNumber = false;
    const double number = text.toByteArray().toDouble(&isNumber);
    return isNumber ? Found(Input{number}) : std::nullopt;
}

Input anyNumber(QByteArrayView text)
{
    const auto whole = integer(text);
    return whole ? Input{*whole} : fraction(text).value_or(Input{});
}

Input anyLiteral(const Value &value)
{
    struct Reader
    {
        Input operator()(const NullValue &) const { return {}; }
        Input operator()(const Variable &) const { return {}; }
        Input operator()(const IntValue &number) const { return anyNumber(number.text); }
        Input operator()(const FloatValue &number) const { return anyNumber(number.text); }
        Input operator()(const StringValue &string) const { return {string.value}; }
        Input operator()(const BooleanValue &boolean) const { return {boolean.value}; }
        Input operator()(const EnumValue &enumValue) const { return {QString::fromUtf8(enumValue.name)}; }
        Input operator()(const ListValue &list) const
        {
            Input::List items;
            for (const Value &item : list.values)
                items.push_back(anyLiteral(item));
            return {items};
        }
        Input operator()(const ObjectValue &object) const
        {
            Input::Members members;
            for (const ObjectField &field : object.fields)
                members.push_back({field.name.toString(), anyLiteral(field.value)});
            return {members};
        }
    };
    return std::visit(Reader(), value.content);
}

Found anyItems(Json::Node array, int depth);
Found anyMembers(Json::Node object, int depth);

/// Nothing when the nesting is beyond what a document itself may have.
Found anyJson(Json::Node value, int depth = 0)
{
    if (depth > maximumNesting)
        return std::nullopt;
    switch (value.type()) {
    case Json::Type::Boolean:
        return Input{value.toBool()};
    case Json::Type::Number:
        return anyNumber(value.text());
    case Json::Type::String:
        return Input{value.toString()};
    case Json::Type::Array:
        return anyItems(value, depth);
    case Json::Type::Object:
        return anyMembers(value, depth);
    case Json::Type::Null:
    case Json::Type::Missing:
        break;
    }
    return Input{};
}

Found anyItems(Json::Node array, int depth)
{
    Input::List items;
    for (const Json::Node item : array) {
        Found value = anyJson(item, depth + 1);
        if (!value)
            return std::nullopt;
        items.push_back(std::move(*value));
    }
    return Input{std::move(items)};
}

Found anyMembers(Json::Node object, int depth)
{
    Input::Members members;
    for (const Json::Node member : object) {
        Found value = anyJson(member, depth + 1);
        if (!value)
            return std::nullopt;
        members.push_back({member.name(), std::move(*value)});
    }
    return Input{std::move(members)};
}

} // namespace

Found scalarFromLiteral(QByteArrayView scalar, const Value &value)
{
    const auto *whole = value.as<IntValue>();
    const auto *real = value.as<FloatValue>();
    const auto *string = value.as<StringValue>();
    const auto *boolean = value.as<BooleanValue>();
    if (scalar == "Int")
        return whole != nullptr ? inInt(integer(whole->text)) : std::nullopt;
    if (scalar == "Long")
        return whole != nullptr ? inLong(integer(whole->text)) : string != nullptr ? longFromText(string->value) : std::nullopt;
    if (scalar == "Float")
        return whole != nullptr ? fraction(whole->text) : real != nullptr ? fraction(real->text) : std::nullopt;
    if (scalar == "Boolean")
        return boolean != nullptr ? Found(Input{boolean->value}) : std::nullopt;
    if (scalar == "String")
        return string != nullptr ? Found(Input{string->value}) : std::nullopt;
    if (scalar == "ID")
        return whole != nullptr ? Found(Input{QString::fromUtf8(whole->text)}) : string != nullptr ? Found(Input{string->value}) : std::nullopt;
    return anyLiteral(value);
}

Found scalarFromJson(QByteArrayView scalar, Json::Node value)
{
    if (scalar == "Int")
        return value.isNumber() ? inInt(value.toInt64()) : std::nullopt;
    if (scalar == "Long")
        return value.isNumber() ? inLong(value.toInt64()) : value.isString() ? longFromText(value.toString()) : std::nullopt;
    if (scalar == "Float")
        return value.isNumber() ? fraction(value.text()) : std::nullopt;
    if (scalar == "Boolean")
        return value.isBoolean() ? Found(Input{value.toBool()}) : std::nullopt;
    if (scalar == "String")
        return value.isString() ? Found(Input{value.toString()}) : std::nullopt;
    if (scalar == "ID")
        return value.isString() ? Found(Input{value.toString()}) : value.toInt64() ? Found(Input{QString::fromUtf8(value.text())}) : std::nullopt;
    return anyJson(value);
}

} // namespace GraphQl
