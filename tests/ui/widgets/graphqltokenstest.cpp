// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/graphqltokens.h"
#include "tests/support/test.h"

using namespace Ui;

namespace {

/// The words with a colour of their own, each after the first letter of its kind.
QString printed(const QList<Token> &tokens, const QByteArray &text)
{
    static const char letters[] = "PNSDKCATEV@"; // plain, name, string, digits, keyword, comment, argument, type, enum value, variable, directive
    QStringList words;
    for (const Token &token : tokens)
        words.append(QLatin1Char(letters[int(token.kind)]) + QString::fromUtf8(text.mid(token.range.offset, token.range.length)));
    return words.join(u'|');
}

} // namespace

class GraphQlTokensTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNameHasTheColourOfItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QByteArray &text, const char *words) { QTest::newRow(name) << text << QString::fromLatin1(words); };
        row("nothing", "", "");
        row("an operation with variables", "query t($from: Long!) { a }", "Kquery|V$from|TLong|Na");
        row("variables in lists with defaults", "query ($o: [Order!]! = [asc], $n: Int = 1) { a }", "Kquery|V$o|TOrder|Easc|V$n|TInt|D1|Na");
        row("arguments and what they are given", "{ a(from: 1, sort: asc, on: true, to: $to) { b } }", "Na|Afrom|D1|Asort|Easc|Aon|Ktrue|Ato|V$to|Nb");
        row("input objects and lists", "{ a(f: {and: [{b: {c: asc}}], d: [x, null]} e: 1) { g } }", "Na|Af|Aand|Ab|Ac|Easc|Ad|Ex|Knull|Ae|D1|Ng");
        row("aliases are fields", "{ a: b(c: 1) d }", "Na|Nb|Ac|D1|Nd");
        row("fields named like words of the language", "{ query on true }", "Nquery|Non|Ntrue");
        row("fragments", "{ ...F ... on T { a } ... { b } } fragment F on T { c }", "Kon|TT|Na|Nb|Kfragment|Kon|TT|Nc");
        row("a comment goes to its line's end", "# one query\nfragment", "C# one query|Kfragment");
        row("numbers", "{ a(a: -1.5e3, b: 20) }", "Na|Aa|D-1.5e3|Ab|D20");
        row("a string with an escaped quote", "{ a(b: \"a\\\"b\") c }", "Na|Ab|S\"a\\\"b\"|Nc");
        row("an unclosed string ends with its line", "\"ab\ntrue", "S\"ab|Ktrue");
        row("a block string holds lines and quotes", "\"\"\"a\n\"b\\\"\"\"\"\"\" null", "S\"\"\"a|S\"b\\\"\"\"\"\"\"|Knull");
        row("directives", "{ a @include(if: true) { b } }", "Na|@@include|Aif|Ktrue|Nb");
        row("a forgotten parenthesis ends with its braces", "{ a(b: 1 } query { c }", "Na|Ab|D1|Kquery|Nc");
        row("what is no GraphQL", "{\"a\": [1, \xC3\xA4]} )]}", "S\"a\"|D1");
    }

    void aNameHasTheColourOfItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(printed(graphQlTokens(text), text), words);
    }

    void aLineNeedsNoMoreThanTheStateBefore()
    {
        GraphQlLineState state;
        QVERIFY(!graphQlTokensOfLine("query ($a: [T!] = [", state).isEmpty());
        GraphQlLineState kept = unpacked(packed(state));
        QCOMPARE(kept, state);
        const QByteArray rest = "asc]) { b }";
        QCOMPARE(printed(graphQlTokensOfLine(rest, kept), rest), QString("Easc|Nb"));
    }

    void deeperThanCanBeCountedIsStillRead()
    {
        GraphQlLineState state;
        const QByteArray deep = QByteArray("{a").repeated(5000) + "(x: " + QByteArray("[{y: ").repeated(50) + "z";
        QCOMPARE(graphQlTokensOfLine(deep, state).last().kind, Token::Kind::Constant);
    }
};

QTEST_APPLESS_MAIN(GraphQlTokensTest)
#include "graphqltokenstest.moc"
