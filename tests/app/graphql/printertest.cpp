// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/lexer.h"
#include "app/graphql/printer.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

/// What a text means: its tokens, with block strings by their place only, since their lines may move.
QByteArrayList tokensOf(const QByteArray &text)
{
    QByteArrayList result;
    Lexer lexer(text);
    for (Token token = lexer.next(); token.kind != Token::Kind::End && token.kind != Token::Kind::Invalid; token = lexer.next())
        result += token.kind == Token::Kind::BlockString ? QByteArray("\"\"\"") : text.mid(token.range.offset, token.range.length);
    return result;
}

} // namespace

class PrinterTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void changesNoToken_data();
    void changesNoToken();
    void refusesWhatDoesNotParse();
};

void PrinterTest::laysOut_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("a selection stands on a line of its own") << QByteArray("{a b{c d}}") << QByteArray("{\n  a\n  b {\n    c\n    d\n  }\n}\n");
    QTest::newRow("short arguments stay on the line") << QByteArray("query Q($a:Int=1 $b:[String!]!){f(x:$a,y:{z:[1 2]})@skip(if:true){g}}")
                                                       << QByteArray("query Q($a: Int = 1, $b: [String!]!) {\n"
                                                                     "  f(x: $a, y: { z: [1, 2] }) @skip(if: true) {\n    g\n  }\n}\n");
    QTest::newRow("wide arguments are broken, one a line")
        << QByteArray("{tasks(from: 1738771073576, to: 1738857473576, filter: {and: [{status: {equals: ended}}, {origin: {equals: \"+15550100\"}}]}) {id}}")
        << QByteArray("{\n"
                      "  tasks(\n"
                      "    from: 1738771073576\n"
                      "    to: 1738857473576\n"
                      "    filter: {\n"
                      "      and: [{ status: { equals: ended } }, { origin: { equals: \"+15550100\" } }]\n"
                      "    }\n"
                      "  ) {\n"
                      "    id\n"
                      "  }\n"
                      "}\n");
    QTest::newRow("a comment keeps its line, or the end of the line it is behind")
        << QByteArray("# what is asked\nquery { # open\n  a # the first\n  # before b\n  b\n  # the last\n}\n# the end")
        << QByteArray("# what is asked\nquery { # open\n  a # the first\n  # before b\n  b\n  # the last\n}\n# the end\n");
    QTest::newRow("a comment among arguments breaks them")
        << QByteArray("{ f(a: 1 # one\n b: 2) }") << QByteArray("{\n  f(\n    a: 1 # one\n    b: 2\n  )\n}\n");
    QTest::newRow("one empty line between selections is kept, more are not")
        << QByteArray("{\n  a\n\n\n\n  b\n}") << QByteArray("{\n  a\n\n  b\n}\n");
    QTest::newRow("fragments") << QByteArray("{...F...on T{a}...@include(if:$b){c}}fragment F on T@d{a}")
                               << QByteArray("{\n  ...F\n  ... on T {\n    a\n  }\n  ... @include(if: $b) {\n    c\n  }\n}\n\nfragment F on T @d {\n  a\n}\n");
    QTest::newRow("numbers and strings as they are written") << QByteArray("{f(a:1.10e+5,b:\"\\u00e4\\n\",c:-0)}")
                                                             << QByteArray("{\n  f(a: 1.10e+5, b: \"\\u00e4\\n\", c: -0)\n}\n");
    QTest::newRow("empty lists and objects") << QByteArray("{f(a:[ ],b:{ })}") << QByteArray("{\n  f(a: [], b: {})\n}\n");
    QTest::newRow("types, with descriptions above what they describe")
        << QByteArray("\"A task\" type Task implements Node&Entity@key(f:\"id\"){\"its id\" id:ID! tasks(first:Int=10 \"so far\" after:String):[Task!]}")
        << QByteArray("\"A task\"\ntype Task implements Node & Entity @key(f: \"id\") {\n  \"its id\"\n  id: ID!\n  tasks(\n    first: Int = 10\n"
                      "    \"so far\"\n    after: String\n  ): [Task!]\n}\n");
    QTest::newRow("the lines of a block string move with it")
        << QByteArray("type T {\n      \"\"\"\n      First\n        deeper\n      \"\"\"\n      a: Int\n}")
        << QByteArray("type T {\n  \"\"\"\n  First\n    deeper\n  \"\"\"\n  a: Int\n}\n");
    QTest::newRow("unions, enums, inputs, directives, schemas")
        << QByteArray("schema{query:Q}union U=|A|B enum E{X Y@deprecated}input I{a:Int=1}directive@d(a:Int)repeatable on FIELD|QUERY extend type Q{b:Int}")
        << QByteArray("schema {\n  query: Q\n}\n\nunion U = A | B\n\nenum E {\n  X\n  Y @deprecated\n}\n\ninput I {\n  a: Int = 1\n}\n\n"
                      "directive @d(a: Int) repeatable on FIELD | QUERY\n\nextend type Q {\n  b: Int\n}\n");
}

void PrinterTest::laysOut()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, expected);
    const auto once = formatted(written);
    QVERIFY(once);
    QCOMPARE(*once, expected);
    QCOMPARE(*formatted(*once), expected);
}

void PrinterTest::changesNoToken_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("the reference's schema of Search") << Support::sharedFile(QStringLiteral("reference/search-schema.graphql")).value_or("type Query { a: Int }");
    QTest::newRow("deep values") << "{f(a:" + QByteArray(150, '[') + QByteArray(150, ']') + ")}";
    QTest::newRow("strings that look like comments") << QByteArray("{ f(a: \"# none\", b: \"\"\"\n # none either\n\"\"\") # one\n}");
    QTest::newRow("line ends of every kind") << QByteArray("{a\r\n#x\r\nb\r#y\rc\n}");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF# first\n{a}");
}

void PrinterTest::changesNoToken()
{
    QFETCH(const QByteArray, text);
    const auto once = formatted(text);
    QVERIFY(once);
    QCOMPARE(tokensOf(*once), tokensOf(text));
    QCOMPARE(once->count('#'), text.count('#'));
    QCOMPARE(*formatted(*once), *once);
}

void PrinterTest::refusesWhatDoesNotParse()
{
    const auto result = formatted("{ a(");
    QVERIFY(!result);
    QCOMPARE(result.error().rule, QStringLiteral("Syntax"));
}

QTEST_GUILESS_MAIN(PrinterTest)
#include "printertest.moc"
