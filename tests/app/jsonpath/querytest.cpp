// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/query.h"
#include "tests/support/test.h"

using JsonPath::ParseError;
using JsonPath::Query;
using Kind = JsonPath::ParseError::Kind;

namespace {

/// The values selected, each as it was sent, with blanks between.
QString selected(const QByteArray &query, const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    QStringList values;
    for (const Json::Node node : Query::parse(query)->evaluate(*document).nodes)
        values += QString::fromUtf8(node.text());
    return values.join(u' ');
}

ParseError errorOf(const QByteArray &query)
{
    const auto parsed = Query::parse(query);
    return parsed ? ParseError() : parsed.error();
}

} // namespace

Q_DECLARE_METATYPE(ParseError::Kind)

class QueryTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("length");
        const auto row = [](const char *name, const QByteArray &query, Kind kind, qsizetype offset, qsizetype length) {
            QTest::newRow(name) << query << kind << offset << length;
        };
        row("nothing", "", Kind::Empty, 0, 0);
        row("no root", "data.tasks", Kind::RootExpected, 0, 1);
        row("a blank in front", " $.a", Kind::BlankNotAllowed, 0, 1);
        row("a blank behind", "$.a ", Kind::BlankNotAllowed, 3, 1);
        row("a blank behind the dot", "$. a", Kind::BlankNotAllowed, 2, 1);
        row("a dot before a bracket", "$.a.[0]", Kind::UnexpectedCharacter, 4, 1);
        row("a dot at the end", "$.a.", Kind::UnexpectedEnd, 4, 0);
        row("an empty bracket", "$[]", Kind::SelectorExpected, 2, 1);
        row("a name without quotes", "$[abc]", Kind::SelectorExpected, 2, 1);
        row("a bracket that stays open", "$.a[0", Kind::UnclosedBracket, 3, 2);
        row("a quote that stays open", "$['a]", Kind::UnclosedString, 2, 3);
        row("an escape that does not exist", "$['\\x']", Kind::InvalidEscape, 3, 2);
        row("half of a surrogate pair", "$['\\ud800']", Kind::InvalidEscape, 3, 6);
        row("an index with a leading zero", "$[01]", Kind::InvalidNumber, 2, 2);
        row("an index too large", "$[9007199254740992]", Kind::NumberOutOfRange, 2, 16);
        row("a function that does not exist", "$[?size(@)>1]", Kind::UnknownFunction, 3, 4);
        row("a function with too few arguments", "$[?match(@.a)]", Kind::WrongArgumentCount, 3, 10);
        row("count of a literal", "$[?count(1)>1]", Kind::WrongArgumentType, 9, 1);
        row("length of many values", "$[?length(@.*)>1]", Kind::WrongArgumentType, 10, 3);
        row("a value that is not compared", "$[?length(@.a)]", Kind::ComparisonExpected, 3, 11);
        row("a comparison of many values", "$[?@.*==1]", Kind::NonSingularQuery, 3, 3);
        row("a literal alone", "$[?true]", Kind::LiteralMustBeCompared, 3, 4);
        row("a single equals sign", "$[?@.a=1]", Kind::UnexpectedCharacter, 6, 1);
        row("a byte that is not UTF-8", "$.\xFF", Kind::InvalidUtf8, 2, 1);
    }

    void errors()
    {
        QFETCH(QByteArray, query);
        const ParseError error = errorOf(query);
        QTEST(error.kind, "kind");
        QTEST(error.range.offset, "offset");
        QTEST(error.range.length, "length");
        QVERIFY(describe(error, query).contains(QString("Column")));
    }

    void suggestions_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const QByteArray &query, const char *suggestion) {
            QTest::newRow(name) << query << QString::fromUtf8(suggestion);
        };
        row("no root", "data.tasks[0].id", "$.data.tasks[0].id");
        row("a leading dot", ".data.id", "$.data.id");
        row("a leading bracket", "['data']", "$['data']");
        row("blanks around", " $.a ", "$.a");
        row("a dot before a bracket", "$.a.[0].b", "$.a[0].b");
        row("a filter outside brackets", "$.tasks?(@.status=='ended')", "$.tasks[?@.status=='ended']");
        row("a filter outside brackets behind a dot", "$.tasks.?(@.id)", "$.tasks[?@.id]");
        row("two equals signs and a tilde", "$[?@.a==~'x']", "$[?@.a=='x']");
        row("three equals signs", "$[?@.a==='x']", "$[?@.a=='x']");
        row("one equals sign", "$[?@.a='x']", "$[?@.a=='x']");
        row("and in words", "$[?@.a and @.b]", "$[?@.a && @.b]");
        row("length as a member", "$[?@.a.length()>2]", "$[?length(@.a)>2]");
        row("a regular expression between slashes", "$[?@.a =~ /x.*/]", "$[?search(@.a, 'x.*')]");
        row("typographic quotes", "$[?@.a==\xE2\x80\x98x\xE2\x80\x99]", "$[?@.a=='x']");
        row("typographic double quotes", "$[\xE2\x80\x9C" "a\xE2\x80\x9D]", "$[\"a\"]");
        row("a name without quotes in brackets", "$[tasks]", "$['tasks']");
        row("a dash in a name", "$.address-book.id", "$['address-book'].id");
        row("an index behind a dot", "$.tasks.0.id", "$.tasks[0].id");
        row("a bracket that stays open", "$.tasks[0", "$.tasks[0]");
        row("a filter that stays open", "$.tasks[?(@.a=='x'", "$.tasks[?(@.a=='x')]");
        row("a dot at the end", "$.tasks.", "$.tasks");
        row("two slips at once", ".data.[0]", "$.data[0]");
        row("nothing is obvious", "$[?%]", "");
    }

    void suggestions()
    {
        QFETCH(QByteArray, query);
        QTEST(errorOf(query).suggestion, "suggestion");
    }

    void hostileQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Kind>("kind");
        constexpr qsizetype many = 10'000;
        QTest::newRow("ten thousand nested filters") << QByteArray("$[?@").repeated(many) + QByteArray("]").repeated(many) << Kind::UnexpectedCharacter;
        QTest::newRow("ten thousand filters in filters") << '$' + QByteArray("[?@").repeated(many) + QByteArray("]").repeated(many) << Kind::TooDeep;
        QTest::newRow("ten thousand parentheses") << "$[?" + QByteArray("(").repeated(many) + "@" + QByteArray(")").repeated(many) + ']' << Kind::TooDeep;
        QTest::newRow("ten thousand negations") << "$[?" + QByteArray("!(").repeated(many) + "@" + QByteArray(")").repeated(many) + ']' << Kind::TooDeep;
        QTest::newRow("ten thousand functions") << "$[?" + QByteArray("length(").repeated(many) << Kind::TooDeep;
        QTest::newRow("a megabyte of open brackets") << '$' + QByteArray("[").repeated(1'000'000) << Kind::SelectorExpected;
        QTest::newRow("a megabyte of blanks") << '$' + QByteArray(" ").repeated(1'000'000) << Kind::BlankNotAllowed;
    }

    void hostileQueries()
    {
        QFETCH(QByteArray, query);
        QTEST(errorOf(query).kind, "kind");
    }

    void aQueryOfAMegabyteIsRead()
    {
        const auto query = Query::parse('$' + QByteArray(".a").repeated(500'000));
        QVERIFY(query);
        QVERIFY(query->isSingular());
        QVERIFY(query->evaluate(*Json::Document::parse(R"({"a":{}})")).isEmpty());
    }

    void aConditionOfAMegabyteIsRead()
    {
        QCOMPARE(selected("$[?@.b" + QByteArray("||@.a").repeated(200'000) + ']', R"([{"a":1}])"), QString(R"({"a":1})"));
    }

    void numbersAreComparedExactly_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("result");
        QTest::newRow("beyond what a double tells apart") << QByteArray("@==9007199254740993") << QString("9007199254740993");
        QTest::newRow("beyond 64 bits") << QByteArray("@==18446744073709551616") << QString("18446744073709551616");
        QTest::newRow("a fraction with zeros behind") << QByteArray("@==1.1") << QString("1.10");
        QTest::newRow("an exponent") << QByteArray("@==1e400") << QString("10e399");
        QTest::newRow("greater than all doubles") << QByteArray("@>1e399") << QString("10e399");
    }

    void numbersAreComparedExactly()
    {
        QFETCH(QByteArray, condition);
        QTEST(selected("$[?" + condition + ']', "[9007199254740992,9007199254740993,18446744073709551616,1.10,10e399]"), "result");
    }

    void selects_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *query, const char *text, const char *result) {
            QTest::newRow(name) << QByteArray(query) << QByteArray(text) << QString::fromUtf8(result);
        };
        row("the last of two members of one name", "$.a", R"({"a":1,"a":2})", "2");
        row("a member sent with escapes", "$.ab", "{\"\\u0061b\":1}", "1");
        row("a text sent with escapes", "$[?@=='ab']", "[\"\\u0061b\"]", "\"\\u0061b\"");
        row("a value before those inside its siblings", "$..id", R"({"a":{"id":1},"id":2})", "2 1");
        row("a value that holds another of its name", "$..id", R"({"id":{"id":[1,{"id":2}]}})", R"({"id":[1,{"id":2}]} [1,{"id":2}] 2)");
        row("the last of two members of one name, anywhere", "$..id", R"([{"id":1,"id":2},{"id":3}])", "2 3");
        row("a value behind a sibling that holds two of its name", "$..id", R"([{"id":0},{"a":[{"id":1},{"id":2}],"id":3},{"id":4}])", "0 3 1 2 4");
        row("objects that are equal in another order", "$[?@==$[0]]", R"([{"a":[1,{"b":2.0}],"c":null},{"c":null,"a":[1.0,{"b":2}]}])",
            R"({"a":[1,{"b":2.0}],"c":null} {"c":null,"a":[1.0,{"b":2}]})");
        row("every second element backwards", "$[::-2]", "[0,1,2,3,4]", "4 2 0");
        row("characters counted, not bytes", "$[?length(@)==2]", "[\"\xC3\xA9\xC3\xA9\",\"ee e\"]", "\"\xC3\xA9\xC3\xA9\"");
        row("a pattern from the document", "$.list[?match(@, $.pattern)]", R"({"pattern":"a.c","list":["abc","abcd"]})", "\"abc\"");
        row("a pattern that is no I-Regexp", "$[?match(@, '(?i)a')]", R"(["a"])", "");
    }

    void selects()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, text);
        QTEST(selected(query, text), "result");
    }

    void depthOfTheDocumentIsNoProblem()
    {
        constexpr qsizetype levels = 1'000'000;
        const auto document = Json::Document::parse(QByteArray("[").repeated(levels) + QByteArray("]").repeated(levels));
        QCOMPARE(Query::parse("$..[0]")->evaluate(*document).size(), levels - 1);
        QCOMPARE(Query::parse("$[?@==$[0]]")->evaluate(*document).size(), qsizetype(1));
    }

    void aLimitEndsAnEvaluation()
    {
        const auto document = Json::Document::parse(QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000));
        const auto list = Query::parse("$..*")->evaluate(*document, {.nodes = 1000});
        QCOMPARE(list.size(), qsizetype(1000));
        QVERIFY(!list.isComplete);
    }

    void anEvaluationThatLooksAtTooMuchEnds()
    {
        const auto document = Json::Document::parse(QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000));
        QVERIFY(!Query::parse("$..*..*")->evaluate(*document, {.steps = 100'000}).isComplete);
        QVERIFY(Query::parse("$..*")->evaluate(*document, {.steps = 100'000}).isComplete);
    }

    void aCancelledEvaluationEndsSoon()
    {
        const auto document = Json::Document::parse(QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000));
        const std::atomic_bool isCancelled = true;
        const auto list = Query::parse("$..*..*..*")->evaluate(*document, {.isCancelled = &isCancelled});
        QVERIFY(!list.isComplete);
        QVERIFY(list.size() < 10'000);
    }

    void aHostilePatternEndsSoon()
    {
        const QByteArray text = "[\"" + QByteArray("a").repeated(100'000) + "\"]";
        QCOMPARE(selected("$[?match(@, '(a*)*(a|aa)+b')]", text), QString());
    }

    void anEmptyDocumentHoldsNothing()
    {
        QVERIFY(Query::parse("$")->evaluate(Json::Document()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
