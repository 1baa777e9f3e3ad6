// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Fields and their arguments (§5.3, §5.4).
namespace GraphQl::Rules {

void fieldsOnCorrectType(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const FieldUse &use : definition.fields) {
            if (use.definition != nullptr)
                continue;
            const QString name = use.field->name.toString();
            report(use.field->name.range,
                   QCoreApplication::translate("GraphQl", "Field '%1' in type '%2' is undefined").arg(name, use.parent->name.toString()),
                   nearestName(name, namesIn(use.parent->fields)));
        }
    }
}

void scalarLeafs(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const FieldUse &use : definition.fields) {
            const TypeDefinition *type = use.definition != nullptr ? uses.schema->type(use.definition->type.name.text) : nullptr;
            if (type == nullptr)
                continue;
            const bool hasSelection = !use.field->selectionSet.selections.empty();
            if (type->isLeaf() && hasSelection) {
                report(use.field->selectionSet.range,
                       QCoreApplication::translate("GraphQl", "Subselection not allowed on leaf type '%1' of field '%2'")
                           .arg(use.definition->type.toString(), use.field->name.toString()));
            } else if (type->isComposite() && !hasSelection) {
                report(use.field->name.range,
                       QCoreApplication::translate("GraphQl", "Subselection required for type '%1' of field '%2'")
                           .arg(use.definition->type.toString(), use.field->name.toString()));
            }
        }
    }
}

void knownArgumentNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const ArgumentsUse &use : definition.arguments) {
            for (const Argument &argument : *use.arguments) {
                const auto isIt = [&](const InputValueDefinition &known) { return known.name.text == argument.name.text; };
                if (std::ranges::any_of(*use.definitions, isIt))
                    continue;
                const QString name = argument.name.toString();
                report(argument.name.range,
                       (use.isDirective ? QCoreApplication::translate("GraphQl", "Unknown directive argument '%1'")
                                        : QCoreApplication::translate("GraphQl", "Unknown field argument '%1'"))
                           .arg(name),
                       nearestName(name, namesIn(*use.definitions)));
            }
        }
    }
}

void uniqueArgumentNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const ArgumentsUse &use : definition.arguments) {
            if (use.arguments->size() < 2)
                continue;
            QSet<QByteArrayView> names;
            for (const Argument &argument : *use.arguments) {
                if (names.contains(argument.name.text))
                    report(argument.name.range,
                           QCoreApplication::translate("GraphQl", "There can be only one argument named '%1'").arg(argument.name.toString()));
                names.insert(argument.name.text);
            }
        }
    }
}

void providedRequiredArguments(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const ArgumentsUse &use : definition.arguments) {
            for (const InputValueDefinition &required : *use.definitions) {
                const auto isIt = [&](const Argument &argument) { return argument.name.text == required.name.text; };
                if (!required.isRequired() || std::ranges::any_of(*use.arguments, isIt))
                    continue;
                report(use.owner.range,
                       (use.isDirective ? QCoreApplication::translate("GraphQl", "Missing directive argument '%1'")
                                        : QCoreApplication::translate("GraphQl", "Missing field argument '%1'"))
                           .arg(required.name.toString()));
            }
        }
    }
}

} // namespace GraphQl::Rules
