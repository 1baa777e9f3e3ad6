// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/coerce.h"
#include "app/graphql/document.h"
#include "app/graphql/nearestname.h"
#include "app/graphql/scalars.h"
#include "app/json/writer.h"

#include <QCoreApplication>

#include <algorithm>

// Variables (§6.1.2).
namespace GraphQl {

namespace {

using Found = std::optional<Input>;

/// Reads one variable's JSON; the first thing wrong is remembered.
class JsonValues
{
public:
    explicit JsonValues(const Schema &schema)
        : m_schema(schema)
    {
    }

    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// Of what is wrong, in the JSON text.
    [[nodiscard]] Base::TextRange place() const { return m_place; }
    [[nodiscard]] const QString &suggestion() const { return m_suggestion; }

    [[nodiscard]] Found value(Json::Node node, const TypeReference &wanted, int depth = 0)
    {
        if (depth > maximumNesting)
            return fail(node.range(), QCoreApplication::translate("GraphQl", "it is nested too deep"));
        if (node.isNull())
            return wanted.isNonNull() ? fail(node.range(), QCoreApplication::translate("GraphQl", "null is not allowed for '%1'").arg(wanted.toString()))
                                      : Found(Input{});
        const TypeReference type = wanted.nullable();
        if (type.isList())
            return list(node, type.inner(), depth);
        const TypeDefinition *definition = m_schema.type(type.name.text);
        if (definition == nullptr)
            return mismatch(node, type);
        if (definition->kind == TypeDefinition::Kind::InputObject)
            return object(node, *definition, depth);
        if (definition->kind == TypeDefinition::Kind::Enum)
            return enumValue(node, *definition);
        Found scalar = scalarFromJson(type.name.text, node);
        return scalar ? scalar : mismatch(node, type);
    }

private:
    [[nodiscard]] Found list(Json::Node node, const TypeReference &itemType, int depth)
    {
        Input::List items;
        const auto add = [&](Json::Node item) {
            Found one = value(item, itemType, depth + 1);
            if (one)
                items.push_back(std::move(*one));
            return one.has_value();
        };
        if (!node.isArray()) {
            if (!add(node))
                return std::nullopt;
        } else if (!std::ranges::all_of(node.begin(), node.end(), add)) {
            return std::nullopt;
        }
        return Input{std::move(items)};
    }

    [[nodiscard]] Found object(Json::Node node, const TypeDefinition &type, int depth)
    {
        if (!node.isObject())
            return mismatch(node, {type.name, 0, {}});
        for (const Json::Node member : node) {
            const QByteArray name = member.name().toUtf8();
            if (m_schema.inputField(type, name) == nullptr)
                return fail(member.nameRange(), QCoreApplication::translate("GraphQl", "'%1' contains no field '%2'").arg(type.name.toString(), member.name()),
                            nearestName(member.name(), namesIn(type.inputFields)));
        }
        Input::Members members;
        for (const InputValueDefinition &field : type.inputFields) {
            const Json::Node given = node[QString::fromUtf8(field.name.text)];
            if (!given && field.isRequired())
                return fail({node.range().offset, 1}, QCoreApplication::translate("GraphQl", "'%1' is missing its required field '%2'")
                                .arg(type.name.toString(), field.name.toString()));
            Found one = given ? value(given, field.type, depth + 1) : defaultOf(field);
            if (given && !one)
                return std::nullopt;
            if (one)
                members.push_back({field.name.toString(), std::move(*one)});
        }
        return Input{std::move(members)};
    }

    [[nodiscard]] Found defaultOf(const InputValueDefinition &field) const
    {
        if (!field.defaultValue)
            return std::nullopt;
        const auto value = coerceArguments(m_schema, {field}, {}, {});
        return value ? Found((*value)[field.name.toString()]) : std::nullopt;
    }

    [[nodiscard]] Found enumValue(Json::Node node, const TypeDefinition &type)
    {
        const QString name = node.toString();
        const QStringList names = namesIn(type.values);
        return node.isString() && names.contains(name) ? Found(Input{name}) : mismatch(node, {type.name, 0, {}}, nearestName(name, names));
    }

    [[nodiscard]] Found mismatch(Json::Node node, const TypeReference &type, const QString &suggestion = {})
    {
        constexpr qsizetype longest = 40;
        const QString text = QString::fromUtf8(node.text().first(std::min(node.text().size(), longest)));
        return fail(node.range(), QCoreApplication::translate("GraphQl", "%1 is not a valid '%2'").arg(text, type.toString()), suggestion);
    }

    Found fail(Base::TextRange place, const QString &reason, const QString &suggestion = {})
    {
        if (!m_reason.isEmpty())
            return std::nullopt;
        m_reason = reason;
        m_place = place;
        m_suggestion = suggestion;
        return std::nullopt;
    }

    const Schema &m_schema;
    QString m_reason;
    Base::TextRange m_place;
    QString m_suggestion;
};

Problem problemOf(const VariableDefinition &variable, const QString &reason)
{
    return {.rule = QStringLiteral("CoerceVariableValues"),
            .range = variable.range,
            .message = QCoreApplication::translate("GraphQl", "Variable '%1' has an invalid value: %2").arg(variable.variable.toString(), reason),
            .suggestion = {}};
}

/// A default is a literal like any other: read it as the argument of that name.
Found defaultOf(const Schema &schema, const VariableDefinition &variable)
{
    if (!variable.defaultValue)
        return std::nullopt;
    InputValueDefinition definition;
    definition.name = variable.variable;
    definition.type = variable.type;
    definition.defaultValue = variable.defaultValue;
    const auto value = coerceArguments(schema, {definition}, {}, {});
    return value ? Found((*value)[variable.variable.toString()]) : std::nullopt;
}

} // namespace

Base::Result<Variables, QList<Problem>> coerceVariables(const Schema &schema, const OperationDefinition &operation, Json::Node given)
{
    Variables variables;
    QList<Problem> problems;
    for (const VariableDefinition &variable : operation.variables) {
        const Json::Node node = given[variable.variable.toString()];
        JsonValues json(schema);
        Found value = node ? json.value(node, variable.type) : defaultOf(schema, variable);
        if (node && !value)
            problems.append(problemOf(variable, json.reason()));
        else if (!value && variable.type.isNonNull())
            problems.append(
                problemOf(variable, QCoreApplication::translate("GraphQl", "it is missing, and '%1' needs one").arg(variable.type.toString())));
        else if (value)
            variables.insert(variable.variable.text, std::move(*value));
    }
    if (!problems.isEmpty())
        return Base::unexpected(problems);
    return variables;
}

QList<Problem> problemsOfVariables(const Schema &schema, const OperationDefinition &operation, Json::Node given)
{
    QList<Problem> problems;
    QStringList declared;
    for (const VariableDefinition &variable : operation.variables) {
        const QString name = variable.variable.toString();
        declared.append(name);
        JsonValues json(schema);
        const Json::Node node = given[name];
        if (node && !json.value(node, variable.type))
            problems.append({.rule = QStringLiteral("CoerceVariableValues"),
                             .range = json.place(),
                             .message = QCoreApplication::translate("GraphQl", "%1: %2").arg(name, json.reason()),
                             .suggestion = json.suggestion().isEmpty() ? QString() : QString::fromUtf8(Json::quoted(json.suggestion()))});
    }
    for (const Json::Node member : given.isObject() ? given : Json::Node()) {
        if (declared.contains(member.name()))
            continue;
        const QString nearest = nearestName(member.name(), declared);
        problems.append({.rule = QStringLiteral("NoUnusedVariables"),
                         .range = member.nameRange(),
                         .message = QCoreApplication::translate("GraphQl", "The query declares no variable $%1, so this value is not used").arg(member.name()),
                         .suggestion = nearest.isEmpty() || given[nearest] ? QString() : QString::fromUtf8(Json::quoted(nearest))});
    }
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.range.offset; });
    return problems;
}

} // namespace GraphQl
