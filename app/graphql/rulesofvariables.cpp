// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Variables (§5.8).
namespace GraphQl::Rules {

namespace {

const VariableDefinition *definitionOf(const OperationDefinition &operation, QByteArrayView variable)
{
    const auto found = std::ranges::find(operation.variables, variable, [](const VariableDefinition &one) { return one.variable.text; });
    return found == operation.variables.end() ? nullptr : &*found;
}

/// AreTypesCompatible()
bool areCompatible(TypeReference variable, TypeReference location)
{
    if (location.isNonNull())
        return variable.isNonNull() && areCompatible(variable.inner(), location.inner());
    variable = variable.nullable();
    if (variable.isList() != location.isList())
        return false;
    return variable.isList() ? areCompatible(variable.inner(), location.inner()) : variable.name.text == location.name.text;
}

/// IsVariableUsageAllowed()
bool isAllowed(const VariableDefinition &variable, const VariableUse &use)
{
    if (!use.type->isNonNull() || variable.type.isNonNull())
        return areCompatible(variable.type, *use.type);
    const bool hasValue = variable.defaultValue && variable.defaultValue->as<NullValue>() == nullptr;
    return (hasValue || use.hasDefault) && areCompatible(variable.type, use.type->inner());
}

/// Calls \a visit(operation, use) for each variable an operation uses, itself or in its fragments.
template <typename Visit> void forEachUse(const Uses &uses, Visit visit)
{
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr)
            continue;
        for (const DefinitionUses *reached : uses.reachableFrom(definition)) {
            for (const VariableUse &use : reached->variables)
                visit(*definition.operation, use);
        }
    }
}

} // namespace

void uniqueVariableNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr)
            continue;
        for (const VariableDefinition &variable : definition.operation->variables) {
            if (definitionOf(*definition.operation, variable.variable.text) != &variable)
                report(variable.range,
                       QCoreApplication::translate("GraphQl", "There can be only one variable named '%1'").arg(variable.variable.toString()));
        }
    }
}

void variablesAreInputTypes(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr)
            continue;
        for (const VariableDefinition &variable : definition.operation->variables) {
            const TypeDefinition *type = uses.schema->type(variable.type.name.text);
            if (type != nullptr && !type->isInput())
                report(variable.type.range,
                       QCoreApplication::translate("GraphQl", "A variable cannot be of type '%1'").arg(variable.type.toString()));
        }
    }
}

void noUndefinedVariables(const Uses &uses, Report &report)
{
    forEachUse(uses, [&](const OperationDefinition &operation, const VariableUse &use) {
        if (definitionOf(operation, use.variable.text) != nullptr)
            return;
        QStringList names;
        for (const VariableDefinition &variable : operation.variables)
            names.append(variable.variable.toString());
        report(use.variable.range, QCoreApplication::translate("GraphQl", "Undefined variable '%1'").arg(use.variable.toString()),
               nearestName(use.variable.toString(), names));
    });
}

void noUnusedVariables(const Uses &uses, Report &report)
{
    QSet<const VariableDefinition *> used;
    forEachUse(uses, [&](const OperationDefinition &operation, const VariableUse &use) { used.insert(definitionOf(operation, use.variable.text)); });
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr)
            continue;
        for (const VariableDefinition &variable : definition.operation->variables) {
            if (!used.contains(definitionOf(*definition.operation, variable.variable.text)))
                report(variable.range, QCoreApplication::translate("GraphQl", "Unused variable '%1'").arg(variable.variable.toString()));
        }
    }
}

void variablesInAllowedPosition(const Uses &uses, Report &report)
{
    forEachUse(uses, [&](const OperationDefinition &operation, const VariableUse &use) {
        const VariableDefinition *variable = definitionOf(operation, use.variable.text);
        if (variable == nullptr || !use.type || isAllowed(*variable, use))
            return;
        report(use.variable.range,
               QCoreApplication::translate("GraphQl", "Variable '%1' of type '%2' used in position expecting type '%3'")
                   .arg(use.variable.toString(), variable->type.toString(), use.type->toString()));
    });
}

} // namespace GraphQl::Rules
