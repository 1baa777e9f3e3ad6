// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/queryproblem.h"

#include "app/base/textposition.h"

#include <QCoreApplication>

namespace Tryout {

namespace {

constexpr qsizetype longestLabel = 30;

Problem problemOf(const GraphQl::Problem &found, const QString &field, const QByteArray &text)
{
    const Base::TextPosition place = Base::positionOf(text, found.range.offset);
    const QString detail = QCoreApplication::translate("Tryout", "%1 (line %2, column %3)").arg(found.message).arg(place.line).arg(place.column);
    const auto kind = found.rule == QLatin1String("Syntax") ? Problem::Kind::QueryInvalid : Problem::Kind::QueryRefused;
    Problem problem{kind, Problem::Severity::Warning, field, found.range, detail};
    if (found.suggestion.isEmpty())
        return problem;
    const QString label = found.suggestion.size() > longestLabel ? QCoreApplication::translate("Tryout", "Put the query in") : QCoreApplication::translate("Tryout", "Write %1").arg(found.suggestion.simplified());
    problem.fix = Fix{label, found.range, found.suggestion};
    return problem;
}

} // namespace

QList<Problem> problemsOf(const GraphQl::QueryProblems &found, const QByteArray &query, const QByteArray &variables)
{
    QList<Problem> problems;
    for (const GraphQl::Problem &one : found.query)
        problems.append(problemOf(one, {}, query));
    for (const GraphQl::Problem &one : found.variables)
        problems.append(problemOf(one, QStringLiteral("variables"), variables));
    return problems;
}

} // namespace Tryout
