// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/validate.h"

#include "app/graphql/rules.h"

#include <algorithm>

namespace GraphQl {

namespace {

struct Rule
{
    const char *name;
    void (*check)(const Uses &, Report &);
};

/// In the order of chapter 5.
constexpr Rule rules[] = {
    {"ExecutableDefinitions", Rules::executableDefinitions},
    {"UniqueOperationNames", Rules::uniqueOperationNames},
    {"LoneAnonymousOperation", Rules::loneAnonymousOperation},
    {"SingleFieldSubscriptions", Rules::singleFieldSubscriptions},
    {"KnownOperationTypes", Rules::knownOperationTypes},
    {"FieldsOnCorrectType", Rules::fieldsOnCorrectType},
    {"ScalarLeafs", Rules::scalarLeafs},
    {"KnownArgumentNames", Rules::knownArgumentNames},
    {"UniqueArgumentNames", Rules::uniqueArgumentNames},
    {"ProvidedRequiredArguments", Rules::providedRequiredArguments},
    {"UniqueFragmentNames", Rules::uniqueFragmentNames},
    {"KnownTypeNames", Rules::knownTypeNames},
    {"FragmentsOnCompositeTypes", Rules::fragmentsOnCompositeTypes},
    {"KnownFragmentNames", Rules::knownFragmentNames},
    {"NoUnusedFragments", Rules::noUnusedFragments},
    {"NoFragmentCycles", Rules::noFragmentCycles},
    {"PossibleFragmentSpreads", Rules::possibleFragmentSpreads},
    {"ValuesOfCorrectType", Rules::valuesOfCorrectType},
    {"UniqueInputFieldNames", Rules::uniqueInputFieldNames},
    {"KnownDirectives", Rules::knownDirectives},
    {"UniqueDirectivesPerLocation", Rules::uniqueDirectivesPerLocation},
    {"UniqueVariableNames", Rules::uniqueVariableNames},
    {"VariablesAreInputTypes", Rules::variablesAreInputTypes},
    {"NoUndefinedVariables", Rules::noUndefinedVariables},
    {"NoUnusedVariables", Rules::noUnusedVariables},
    {"VariablesInAllowedPosition", Rules::variablesInAllowedPosition},
};

/// It spreads fragments in place, so it runs only where that is known to end soon.
constexpr Rule overlapping{"OverlappingFieldsCanBeMerged", Rules::overlappingFieldsCanBeMerged};

QList<Problem> problemsOf(const Rule &rule, const Uses &uses)
{
    Report report(rule.name);
    rule.check(uses, report);
    return report.problems();
}

} // namespace

QList<Problem> validate(const Schema &schema, const Document &document, const Limits &limits)
{
    const Uses uses = usesOf(schema, document);
    QList<Problem> problems;
    for (const Rule &rule : rules)
        problems += problemsOf(rule, uses);
    if (const auto problem = exceeded(document, limits)) {
        const bool isCycle = std::ranges::any_of(problems, [](const Problem &one) { return one.rule == QLatin1String("NoFragmentCycles"); });
        if (!isCycle)
            problems.append(*problem);
    } else {
        problems += problemsOf(overlapping, uses);
    }
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.range.offset; });
    return problems;
}

} // namespace GraphQl
