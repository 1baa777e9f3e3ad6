// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/plaindata.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace GraphQl {

namespace {

Resolved refused(Json::Node value, const QByteArrayView type)
{
    constexpr qsizetype longest = 60;
    const QString found = QString::fromUtf8(value.text().first(std::min(longest, value.text().size())));
    return {Refusal{QCoreApplication::translate("GraphQl", "'%1' cannot be a %2").arg(found, QString::fromUtf8(type))}};
}

/// A number, or what may stand for one; nothing for anything else.
std::optional<double> numberOf(Json::Node value)
{
    if (value.isBoolean())
        return value.toBool() ? 1 : 0;
    bool isNumber = false;
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble().value_or(qQNaN());
    return (value.isNumber() || isNumber) && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Resolved wholeNumber(Json::Node value)
{
    const auto number = numberOf(value);
    if (!number || *number != std::trunc(*number) || std::abs(*number) > std::numeric_limits<qint32>::max() + 1.0)
        return refused(value, "Int");
    return {qint64(*number)};
}

Resolved textOf(Json::Node value)
{
    if (value.isString())
        return {value.toString()};
    if (value.isBoolean())
        return {QString(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))};
    return value.isNumber() ? Resolved{QString::fromUtf8(value.text())} : refused(value, "String");
}

Resolved leaf(const TypeDefinition &type, Json::Node value)
{
    const QByteArrayView name = type.name.text;
    if (name == "Int")
        return wholeNumber(value);
    if (name == "Float") {
        const auto number = numberOf(value);
        return number ? Resolved{*number} : refused(value, name);
    }
    if (name == "Boolean") {
        const auto number = value.isString() ? std::nullopt : numberOf(value);
        return number ? Resolved{*number != 0} : refused(value, name);
    }
    if (name == "String" || (name == "ID" && !value.isBoolean()))
        return textOf(value);
    if (type.kind == TypeDefinition::Kind::Enum)
        return value.isString() ? Resolved{value.toString()} : refused(value, name);
    return {JsonText{value.text().toByteArray()}};
}

/// \a type may be wrapped.
Resolved resolved(const Schema &schema, const TypeReference &type, Json::Node value)
{
    const TypeReference nullable = type.nullable();
    if (!value || value.isNull())
        return {};
    if (nullable.isList()) {
        if (!value.isArray())
            return refused(value, "list");
        Resolved::List items;
        for (const Json::Node item : value)
            items.push_back(resolved(schema, nullable.inner(), item));
        return {std::move(items)};
    }
    const TypeDefinition &definition = *schema.type(nullable.name.text);
    if (definition.isLeaf())
        return leaf(definition, value);
    return value.isObject() ? Resolved{sourceOf(value)} : refused(value, definition.name.text);
}

} // namespace

Source sourceOf(Json::Node object)
{
    return {.value = object, .type = object["__typename"].toUtf8()};
}

Resolvers plainResolvers(const Schema &schema)
{
    Resolvers resolvers;
    for (const TypeDefinition &type : schema.types()) {
        for (const FieldDefinition &field : type.fields) {
            resolvers.set(type.name.text, field.name.text, [schema, &field](const FieldCall &call) {
                const auto *object = std::any_cast<Json::Node>(&call.source.value);
                return object == nullptr ? Resolved() : resolved(schema, field.type, (*object)[field.name.toString()]);
            });
        }
    }
    return resolvers;
}

} // namespace GraphQl
