// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/extractvariables.h"
#include "tests/app/graphql/library.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

/// On one line, however its members are laid out.
QString onOneLine(const QByteArray &json)
{
    return QString::fromUtf8(json).simplified().replace("{ ", "{").replace(" }", "}");
}

/// Query, a line, variables; or the refusal.
QString result(VariableEdit work, const QByteArray &query, const QByteArray &variables)
{
    const auto made = edited(work, query, variables);
    return made ? QString::fromUtf8(made->query) + u'\n' + onOneLine(made->variables) : refused(made.error());
}

} // namespace

class ExtractVariablesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLiteralBecomesAVariable_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("result");

        const auto row = [](const char *name, const QByteArray &query, const QByteArray &variables, const QString &result) {
            QTest::newRow(name) << query << variables << result;
        };
        row("in a query of its own", "{ books(first: 1|2) { title } }", "", "query ($first: Int!) { books(first: $first) { title } }\n{\"first\": 12}");
        row("with a word before it", "query { books(first: |12) { title } }", "{}", "query ($first: Int!) { books(first: $first) { title } }\n{\"first\": 12}");
        row("with a name", "query Q { books(first: 12|) { title } }", "", "query Q($first: Int!) { books(first: $first) { title } }\n{\"first\": 12}");
        row("beside another variable", "query ($t: String) { books(title: $t, first: 1|) { title } }", "{\"t\": \"a\"}", "query ($t: String, $first: Int!) { books(title: $t, first: $first) { title } }\n{\"t\": \"a\", \"first\": 1}");
        row("a string", "{ books(first: 1, title: \"a\\\"|b\") { title } }", "", "query ($title: String) { books(first: 1, title: $title) { title } }\n{\"title\": \"a\\\"b\"}");
        row("an enum value", "{ books(first: 1) { pages(unit: re|ad) } }", "", "query ($unit: Mark) { books(first: 1) { pages(unit: $unit) } }\n{\"unit\": \"read\"}");
        row("the innermost", "{ books(first: 1, filter: {title: {equals: \"|a\"}}) { title } }", "", "query ($titleEquals: String) { books(first: 1, filter: {title: {equals: $titleEquals}}) { title } }\n{\"titleEquals\": \"a\"}");
        row("an object at its brace", "{ books(first: 1, filter: |{mark: read}) { title } }", "", "query ($filter: Filter) { books(first: 1, filter: $filter) { title } }\n{\"filter\": {\"mark\":\"read\"}}");
        row("an item of a list", "{ books(first: 1, marks: [read, wan|ted]) { title } }", "", "query ($marks: Mark) { books(first: 1, marks: [read, $marks]) { title } }\n{\"marks\": \"wanted\"}");
        row("a name that is taken", "query ($first: Int!) { a: books(first: $first) { title } books(first: 2|) { title } }", "{\"first\": 1}", "query ($first: Int!, $first2: Int!) { a: books(first: $first) { title } books(first: $first2) { title } }\n{\"first\": 1, \"first2\": 2}");
        row("a variable with that value", "query ($first: Int!) { a: books(first: $first) { title } books(first: 1|) { title } }", "{\"first\": 1}", "query ($first: Int!) { a: books(first: $first) { title } books(first: $first) { title } }\n{\"first\": 1}");
        row("comments stay", "# mine\n{ books(first: 1| # one\n) { title } }", "", "# mine\nquery ($first: Int!) { books(first: $first # one\n) { title } }\n{\"first\": 1}");
        row("nothing there", "{ bo|oks(first: 1) { title } }", "", refused(VariableRefusal::NothingThere));
        row("a variable already", "query ($n: Int!) { books(first: $|n) { title } }", "", refused(VariableRefusal::NothingThere));
        row("a default", "query ($n: Int! = 1|) { books(first: $n) { title } }", "", refused(VariableRefusal::NothingThere));
        row("an unknown field's", "{ books(first: 1, filter: {nobody: 1|}) { title } }", "", refused(VariableRefusal::TypeUnknown));
        row("what is no query", "{ books(first: 1|", "", refused(VariableRefusal::QueryUnreadable));
        row("variables that are none", "{ books(first: 1|) { title } }", "[1]", refused(VariableRefusal::VariablesUnreadable));
        row("in a fragment", "{ books(first: 1) { ...F } } fragment F on Book { pages(unit: re|ad) }", "", refused(VariableRefusal::InFragment));
    }

    void aLiteralBecomesAVariable()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        QFETCH(QString, result);
        QCOMPARE(::result(extractVariable, query, variables), result);
    }

    void everyArgumentBecomesAVariable_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("result");

        QTest::newRow("whole") << QByteArray("|{ books(first: 1, filter: {mark: read}) { pages(unit: wanted) } }")
                               << "query ($first: Int!, $filter: Filter, $unit: Mark) { books(first: $first, filter: $filter) { pages(unit: $unit) } }\n"
                                  "{\"first\": 1, \"filter\": {\"mark\":\"read\"}, \"unit\": \"wanted\"}";
        QTest::newRow("equal ones as one") << QByteArray("|{ a: books(first: 1) { title } b: books(first: 1) { title } c: books(first: 2) { title } }")
                                           << "query ($first: Int!, $first2: Int!) { a: books(first: $first) { title } b: books(first: $first) { title } c: books(first: $first2) { title } }\n"
                                              "{\"first\": 1, \"first2\": 2}";
        QTest::newRow("what stands beside a variable") << QByteArray("query ($m: Mark)| { books(first: 1, filter: {mark: $m, title: {equals: \"a\"}}) { title } }")
                                                       << "query ($m: Mark, $first: Int!, $title: Text) { books(first: $first, filter: {mark: $m, title: $title}) { title } }\n"
                                                          "{\"first\": 1, \"title\": {\"equals\":\"a\"}}";
        QTest::newRow("none there") << QByteArray("|query ($n: Int!) { books(first: $n) { title } }") << refused(VariableRefusal::NothingThere);
    }

    void everyArgumentBecomesAVariable()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, result);
        QCOMPARE(::result(extractAllVariables, query, {}), result);
    }
};

QTEST_APPLESS_MAIN(ExtractVariablesTest)
#include "extractvariablestest.moc"
