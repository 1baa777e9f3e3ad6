// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"
#include "app/graphql/uses.h"

#include <QList>

namespace GraphQl {

/// Where a rule puts what it finds.
class Report
{
public:
    explicit Report(const char *rule)
        : m_rule(QLatin1String(rule))
    {
    }

    void operator()(Base::TextRange range, const QString &message, const QString &suggestion = {})
    {
        m_problems.append({.rule = m_rule, .range = range, .message = message, .suggestion = suggestion});
    }

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    QString m_rule;
    QList<Problem> m_problems;
};

/// The rules of chapter 5 under their own names; validate() runs them all.
namespace Rules {

// §5.1, §5.2
void executableDefinitions(const Uses &uses, Report &report);
void uniqueOperationNames(const Uses &uses, Report &report);
void loneAnonymousOperation(const Uses &uses, Report &report);
void singleFieldSubscriptions(const Uses &uses, Report &report);
void knownOperationTypes(const Uses &uses, Report &report);
// §5.3, §5.4
void fieldsOnCorrectType(const Uses &uses, Report &report);
void scalarLeafs(const Uses &uses, Report &report);
void knownArgumentNames(const Uses &uses, Report &report);
void uniqueArgumentNames(const Uses &uses, Report &report);
void providedRequiredArguments(const Uses &uses, Report &report);
void overlappingFieldsCanBeMerged(const Uses &uses, Report &report);
// §5.5
void uniqueFragmentNames(const Uses &uses, Report &report);
void knownFragmentNames(const Uses &uses, Report &report);
void knownTypeNames(const Uses &uses, Report &report);
void fragmentsOnCompositeTypes(const Uses &uses, Report &report);
void noUnusedFragments(const Uses &uses, Report &report);
void noFragmentCycles(const Uses &uses, Report &report);
void possibleFragmentSpreads(const Uses &uses, Report &report);
// §5.6
void valuesOfCorrectType(const Uses &uses, Report &report);
void uniqueInputFieldNames(const Uses &uses, Report &report);
// §5.7
void knownDirectives(const Uses &uses, Report &report);
void uniqueDirectivesPerLocation(const Uses &uses, Report &report);
// §5.8
void uniqueVariableNames(const Uses &uses, Report &report);
void variablesAreInputTypes(const Uses &uses, Report &report);
void noUndefinedVariables(const Uses &uses, Report &report);
void noUnusedVariables(const Uses &uses, Report &report);
void variablesInAllowedPosition(const Uses &uses, Report &report);

} // namespace Rules

} // namespace GraphQl
