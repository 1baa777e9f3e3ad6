// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Documents and operations (§5.1, §5.2).
namespace GraphQl::Rules {

void executableDefinitions(const Uses &uses, Report &report)
{
    for (const Definition &definition : uses.document->definitions) {
        if (std::holds_alternative<OperationDefinition>(definition) || std::holds_alternative<FragmentDefinition>(definition))
            continue;
        report(std::visit([](const auto &any) { return any.range; }, definition),
               QCoreApplication::translate("GraphQl", "This defines a type; a query holds only operations and fragments."));
    }
}

void uniqueOperationNames(const Uses &uses, Report &report)
{
    QSet<QByteArrayView> names;
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr || definition.operation->name.text.isEmpty())
            continue;
        const Name &name = definition.operation->name;
        if (names.contains(name.text))
            report(name.range, QCoreApplication::translate("GraphQl", "There can be only one operation named '%1'").arg(name.toString()));
        names.insert(name.text);
    }
}

void loneAnonymousOperation(const Uses &uses, Report &report)
{
    const auto isOperation = [](const DefinitionUses &definition) { return definition.operation != nullptr; };
    if (std::ranges::count_if(uses.definitions, isOperation) < 2)
        return;
    for (const DefinitionUses &definition : uses.definitions) {
        if (isOperation(definition) && definition.operation->name.text.isEmpty()) {
            report(definition.operation->range,
                   QCoreApplication::translate("GraphQl", "An operation without a name must be the only one: name each when there are several."));
        }
    }
}

void singleFieldSubscriptions(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        const OperationDefinition *operation = definition.operation;
        if (operation != nullptr && operation->type == OperationDefinition::Type::Subscription && operation->selectionSet.selections.size() > 1)
            report(operation->range, QCoreApplication::translate("GraphQl", "A subscription selects exactly one field."));
    }
}

void knownOperationTypes(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation != nullptr && uses.schema->rootType(definition.operation->type) == nullptr)
            report(definition.operation->range,
                   QCoreApplication::translate("GraphQl", "This service has no operations of this kind: it answers queries."));
    }
}

} // namespace GraphQl::Rules
