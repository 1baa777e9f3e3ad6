// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/queryproblem.h"
#include "tests/support/test.h"

using namespace Tryout;

class QueryProblemTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNearNameIsAFix()
    {
        const GraphQl::Problem found{.rule = "FieldsOnCorrectType", .range = {4, 5}, .message = "Field 'titel' is undefined", .suggestion = "title"};
        const Problem problem = problemsOf({.query = {found}}, "{ \n titel }", {}).first();
        QCOMPARE(problem.kind, Problem::Kind::QueryRefused);
        QCOMPARE(problem.severity, Problem::Severity::Warning);
        QCOMPARE(problem.fix, (Fix{"Write title", {4, 5}, "title"}));
        QCOMPARE(describe(problem), QString("Query: Field 'titel' is undefined (line 2, column 2)"));
    }

    void withoutANearNameThereIsNone()
    {
        const GraphQl::Problem found{.rule = "Syntax", .range = {0, 1}, .message = "This is no query", .suggestion = {}};
        const Problem problem = problemsOf({.query = {found}}, "x", {}).first();
        QCOMPARE(problem.kind, Problem::Kind::QueryInvalid);
        QVERIFY(!problem.fix);
    }

    void whatIsWrongWithTheVariablesIsOfThatField()
    {
        const GraphQl::Problem found{.rule = "CoerceVariableValues", .range = {6, 1}, .message = "n: 1 is no text", .suggestion = {}};
        const Problem problem = problemsOf({.variables = {found}}, {}, "{\"n\": 1}").first();
        QCOMPARE(problem.field, QString("variables"));
        QVERIFY(describe(problem).startsWith("Variables: n: 1"));
    }
};

QTEST_APPLESS_MAIN(QueryProblemTest)
#include "queryproblemtest.moc"
