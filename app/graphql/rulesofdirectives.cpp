// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Directives (§5.7).
namespace GraphQl::Rules {

void knownDirectives(const Uses &uses, Report &report)
{
    const auto check = [&](const Directive &directive, const char *location) {
        const DirectiveDefinition *definition = uses.schema->directive(directive.name.text);
        if (definition == nullptr) {
            report(directive.range, QCoreApplication::translate("GraphQl", "Unknown directive '%1'").arg(directive.name.toString()),
                   nearestName(directive.name.toString(), {QStringLiteral("skip"), QStringLiteral("include")}));
        } else if (std::ranges::none_of(definition->locations, [location](const Name &name) { return name.text == location; })) {
            report(directive.range, QCoreApplication::translate("GraphQl", "Directive '%1' is not allowed here").arg(directive.name.toString()));
        }
    };
    for (const DefinitionUses &definition : uses.definitions) {
        for (const DirectivesUse &use : definition.directives) {
            for (const Directive &directive : *use.directives)
                check(directive, use.location);
        }
    }
}

void uniqueDirectivesPerLocation(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const DirectivesUse &use : definition.directives) {
            QSet<QByteArrayView> names;
            for (const Directive &directive : *use.directives) {
                const DirectiveDefinition *known = uses.schema->directive(directive.name.text);
                if (names.contains(directive.name.text) && (known == nullptr || !known->isRepeatable))
                    report(directive.range,
                           QCoreApplication::translate("GraphQl", "Directive '%1' may stand here only once").arg(directive.name.toString()));
                names.insert(directive.name.text);
            }
        }
    }
}

} // namespace GraphQl::Rules
