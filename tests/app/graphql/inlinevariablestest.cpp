// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/inlinevariables.h"
#include "tests/app/graphql/library.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

/// Query, a line, variables; or the refusal.
QString result(VariableEdit work, const QByteArray &query, const QByteArray &variables)
{
    const auto made = edited(work, query, variables);
    return made ? QString::fromUtf8(made->query + '\n' + made->variables) : refused(made.error());
}

} // namespace

class InlineVariablesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aVariableBecomesALiteral_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("result");

        const auto row = [](const char *name, const QByteArray &query, const QByteArray &variables, const QString &result) {
            QTest::newRow(name) << query << variables << result;
        };
        row("the only one", "query ($n: Int!) { books(first: $|n) { title } }", "{\"n\": 12}", "query { books(first: 12) { title } }\n{}");
        row("of a named operation", "query Q($n: Int!) { books(first: |$n) { title } }", "{\"n\": 12}", "query Q { books(first: 12) { title } }\n{}");
        row("one of several", "query ($n: Int!, $t: String) { books(first: $n, title: $|t) { title } }", "{\"n\": 1, \"t\": \"a\\\"b\"}", "query ($n: Int!) { books(first: $n, title: \"a\\\"b\") { title } }\n{\"n\": 1}");
        row("at its declaration, wherever it is used", "query ($|n: Int!) { a: books(first: $n) { title } b: books(first: $n) { title } }", "{\"n\": 1}", "query { a: books(first: 1) { title } b: books(first: 1) { title } }\n{}");
        row("an enum value", "query ($m: Mark) { books(first: 1) { pages(unit: $|m) } }", "{\"m\": \"read\"}", "query { books(first: 1) { pages(unit: read) } }\n{}");
        row("an input object", "query ($f: Filter) { books(first: 1, filter: $|f) { title } }", "{\"f\": {\"mark\": \"read\", \"and\": [{\"title\": {\"equals\": \"x\"}}]}}",
            "query { books(first: 1, filter: { mark: read, and: [{ title: { equals: \"x\" } }] }) { title } }\n{}");
        row("its default", "query ($n: Int! = 3) { books(first: $|n) { title } }", "", "query { books(first: 3) { title } }\n");
        row("in a fragment", "query ($m: Mark) { books(first: 1) { ...F } } fragment F on Book { pages(unit: $|m) }", "{\"m\": \"read\"}", "query { books(first: 1) { ...F } } fragment F on Book { pages(unit: read) }\n{}");
        row("in a fragment that stands first", "fragment F on Book { pages(unit: $m) } query ($|m: Mark) { books(first: 1) { ...F } }", "{\"m\": \"read\"}", "fragment F on Book { pages(unit: read) } query { books(first: 1) { ...F } }\n{}");
        row("without a value", "query ($n: Int!) { books(first: $|n) { title } }", "{}", refused(VariableRefusal::NoValue));
        row("what the language cannot say", "query ($f: Filter) { books(first: 1, filter: $|f) { title } }", "{\"f\": {\"a b\": 1}}", refused(VariableRefusal::NoValue));
        row("nothing there", "query ($n: Int!) { bo|oks(first: $n) { title } }", "{\"n\": 1}", refused(VariableRefusal::NothingThere));
        row("what is no query", "query ($n: Int!) { books(first: $|n)", "{}", refused(VariableRefusal::QueryUnreadable));
        row("a fragment of two operations", "query A($m: Mark) { books(first: 1) { ...F pages(unit: $|m) } } query B($m: Mark) { books(first: 1) { ...F } } fragment F on Book { pages(unit: $m) }", "{\"m\": \"read\"}", refused(VariableRefusal::InFragment));
    }

    void aVariableBecomesALiteral()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        QFETCH(QString, result);
        QCOMPARE(::result(inlineVariable, query, variables), result);
    }

    void everyVariableWithAValueBecomesALiteral()
    {
        QCOMPARE(result(inlineAllVariables, "|query ($n: Int!, $t: String, $m: [Mark] = [read]) { books(first: $n, title: $t, marks: $m) { title } }", "{\"n\": 1}"),
                 QString("query ($t: String) { books(first: 1, title: $t, marks: [read]) { title } }\n{}"));
    }
};

QTEST_APPLESS_MAIN(InlineVariablesTest)
#include "inlinevariablestest.moc"
