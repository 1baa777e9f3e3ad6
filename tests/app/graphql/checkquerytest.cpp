// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/checkquery.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

constexpr qint64 now = 1'700'000'000'000;

const Schema &library()
{
    static const Schema schema = *Schema::fromSdl("type Query { books(first: Int, filter: Filter, from: String): [Book] }  type Book { title: String }\n"
                                                  "enum Order { asc desc }  input Filter { title: String! order: Order }");
    return schema;
}

/// Each as: where it stands|rule|suggestion.
QString printed(const QList<Problem> &problems, const QByteArray &text)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(QString::fromUtf8(text.mid(problem.range.offset, problem.range.length)) + u'|' + problem.rule + u'|' + problem.suggestion);
    return lines.join(u'\n');
}

} // namespace

class CheckQueryTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theQueryIsChecked_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("problems");

        const auto row = [](const char *name, const QByteArray &query, const QByteArray &variables, const QString &problems) { QTest::newRow(name) << query << variables << problems; };
        row("nothing typed", " \n", "", {});
        row("nothing wrong", "{ books { title } }", "", {});
        row("a slip of a name", "{ books { titel } }", "", "titel|FieldsOnCorrectType|title");
        row("two, in the order of the text", "{ books(frist: 1) { titel } }", "", "frist|KnownArgumentNames|first\ntitel|FieldsOnCorrectType|title");
        row("a variable without its declaration", "query ($first: Int) { books(first: $frst) { title } }", "", "$first: Int|NoUnusedVariables|\nfrst|NoUndefinedVariables|first");
        row("a variable without a value", "query ($n: Int!) { books(first: $n) { title } }", "{}", "$n: Int!|CoerceVariableValues|");
        row("a variable with one", "query ($n: Int!) { books(first: $n) { title } }", "{\"n\": 1}", {});
        row("a variable with a default", "query ($n: Int! = 1) { books(first: $n) { title } }", "", {});
        row("what is no query yet", "{ books { ", "", " |Syntax|");
        row("variables that are no object are not told here", "query ($n: Int!) { books(first: $n) { title } }", "[1]", {});
        row("JSON", "{\"a\": 1}", "", "{\"a\": 1}|Syntax|");
        row("the whole body as JSON", "{\"query\": \"{ a }\"}", "", "{\"query\": \"{ a }\"}|Syntax|{ a }");
    }

    void theQueryIsChecked()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        QFETCH(QString, problems);
        const QString found = printed(checkQuery(library(), query, variables, now).query, query);
        if (problems == " |Syntax|")
            QVERIFY2(found.endsWith("|Syntax|"), qPrintable(found));
        else
            QCOMPARE(found, problems);
    }

    void theVariablesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("problems");

        const auto row = [](const char *name, const QByteArray &variables, const QString &problems) { QTest::newRow(name) << variables << problems; };
        row("nothing wrong", R"({"n": 1, "f": {"title": "a", "order": "asc"}})", {});
        row("another type", R"({"n": "one"})", R"("one"|CoerceVariableValues|)");
        row("a value deep inside", R"({"f": {"title": 5}})", "5|CoerceVariableValues|");
        row("a slip of a field's name", R"({"f": {"titel": "a"}})", R"("titel"|CoerceVariableValues|"title")");
        row("a slip of an enum's value", R"({"f": {"title": "a", "order": "decs"}})", R"("decs"|CoerceVariableValues|"desc")");
        row("a field that is missing", R"({"f": {}})", "{|CoerceVariableValues|");
        row("a value that no variable takes", R"({"n": 1, "filter": 1})", R"("filter"|NoUnusedVariables|)");
        row("a slip of a variable's name", R"({"N": 1})", R"("N"|NoUnusedVariables|"n")");
    }

    void theVariablesAreChecked()
    {
        QFETCH(QByteArray, variables);
        QFETCH(QString, problems);
        const QByteArray query = "query ($n: Int, $f: Filter) { books(first: $n, filter: $f) { title } }";
        QCOMPARE(printed(checkQuery(library(), query, variables, now).variables, variables), problems);
    }

    void withoutASchemaOnlyTheLanguageIsKnown()
    {
        QCOMPARE(checkQuery(std::nullopt, "{ anything(at: ALL) }", "{\"a\": 1}", now), QueryProblems());
        QCOMPARE(checkQuery(std::nullopt, "{ anything(", "", now).query.size(), 1);
    }

    void whatIsWrittenToHurtGetsOneAnswer_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("rule");

        QByteArray aliases = "{";
        for (int i = 0; i < 10'000; ++i)
            aliases += " a" + QByteArray::number(i) + ": books { title }";
        QTest::newRow("ten thousand aliases") << aliases + " }" << "TooComplex";
        QTest::newRow("five thousand levels") << QByteArray("{ books ").repeated(5000) + QByteArray("}").repeated(5000) << "TooDeep";
        QTest::newRow("five thousand levels without an end") << QByteArray("{ books ").repeated(5000) << "TooDeep";
        QTest::newRow("a megabyte of brackets") << QByteArray(1'000'000, '[') << "Syntax";
    }

    void whatIsWrittenToHurtGetsOneAnswer()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, rule);
        const QList<Problem> problems = checkQuery(library(), query, {}, now).query;
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().rule, rule);
        QVERIFY(problems.first().range.end() <= query.size());
    }
};

QTEST_APPLESS_MAIN(CheckQueryTest)
#include "checkquerytest.moc"
