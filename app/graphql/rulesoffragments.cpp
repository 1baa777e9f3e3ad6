// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

// Fragments and the types they stand on (§5.5).
namespace GraphQl::Rules {

namespace {

/// One step of the walk along spreads: which fragment, and which of its spreads comes next.
struct Step
{
    const DefinitionUses *fragment = nullptr;
    size_t next = 0;
};

} // namespace

void uniqueFragmentNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.fragment != nullptr && uses.fragments.value(definition.fragment->name.text) != &definition) {
            report(definition.fragment->name.range,
                   QCoreApplication::translate("GraphQl", "There can be only one fragment named '%1'").arg(definition.fragment->name.toString()));
        }
    }
}

void knownFragmentNames(const Uses &uses, Report &report)
{
    QStringList known;
    for (const DefinitionUses *fragment : uses.fragments)
        known.append(fragment->fragment->name.toString());
    known.sort();
    for (const DefinitionUses &definition : uses.definitions) {
        for (const SpreadUse &use : definition.spreads) {
            const QString name = use.spread->name.toString();
            if (!uses.fragments.contains(use.spread->name.text))
                report(use.spread->name.range, QCoreApplication::translate("GraphQl", "Undefined fragment '%1'").arg(name), nearestName(name, known));
        }
    }
}

void knownTypeNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const TypeUse &use : definition.types) {
            if (uses.schema->type(use.name.text) != nullptr)
                continue;
            const QString name = use.name.toString();
            report(use.name.range, QCoreApplication::translate("GraphQl", "Unknown type '%1'").arg(name),
                   nearestName(name, namesIn(uses.schema->types())));
        }
    }
}

void fragmentsOnCompositeTypes(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const TypeUse &use : definition.types) {
            const TypeDefinition *type = use.isCondition ? uses.schema->type(use.name.text) : nullptr;
            if (type != nullptr && !type->isComposite())
                report(use.name.range, QCoreApplication::translate("GraphQl", "Type '%1' has no fields to select from").arg(use.name.toString()));
        }
    }
}

void noUnusedFragments(const Uses &uses, Report &report)
{
    QSet<const DefinitionUses *> used;
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation == nullptr)
            continue;
        for (const DefinitionUses *reached : uses.reachableFrom(definition))
            used.insert(reached);
    }
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.fragment != nullptr && !used.contains(&definition))
            report(definition.fragment->name.range,
                   QCoreApplication::translate("GraphQl", "Unused fragment '%1'").arg(definition.fragment->name.toString()));
    }
}

void noFragmentCycles(const Uses &uses, Report &report)
{
    QSet<const DefinitionUses *> finished;
    for (const DefinitionUses &start : uses.definitions) {
        if (start.fragment == nullptr || finished.contains(&start))
            continue;
        std::vector<Step> path{{.fragment = &start}};
        QSet<const DefinitionUses *> onPath{&start};
        while (!path.empty()) {
            Step &step = path.back();
            if (step.next == step.fragment->spreads.size()) {
                onPath.remove(step.fragment);
                finished.insert(step.fragment);
                path.pop_back();
                continue;
            }
            const FragmentSpread *spread = step.fragment->spreads[step.next++].spread;
            const DefinitionUses *target = uses.fragments.value(spread->name.text);
            if (onPath.contains(target)) {
                report(
                    spread->range,
                    QCoreApplication::translate("GraphQl", "Fragment '%1' spreads itself, directly or through others").arg(spread->name.toString()));
            } else if (target != nullptr && !finished.contains(target)) {
                onPath.insert(target);
                path.push_back({.fragment = target});
            }
        }
    }
}

void possibleFragmentSpreads(const Uses &uses, Report &report)
{
    const auto check = [&](const TypeDefinition *parent, const TypeDefinition *type, Base::TextRange range) {
        if (parent == nullptr || type == nullptr || !parent->isComposite() || !type->isComposite() || uses.schema->overlap(*parent, *type))
            return;
        report(range,
               QCoreApplication::translate("GraphQl", "A '%1' is never a '%2': nothing here can match")
                   .arg(parent->name.toString(), type->name.toString()));
    };
    for (const DefinitionUses &definition : uses.definitions) {
        for (const TypeUse &use : definition.types)
            check(use.parent, uses.schema->type(use.name.text), use.name.range);
        for (const SpreadUse &use : definition.spreads) {
            const DefinitionUses *target = uses.fragments.value(use.spread->name.text);
            if (target != nullptr)
                check(use.parent, uses.schema->type(target->fragment->typeCondition.text), use.spread->range);
        }
    }
}

} // namespace GraphQl::Rules
