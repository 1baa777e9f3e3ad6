// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/lexer.h"
#include "tests/support/test.h"

using GraphQl::Lexer;
using GraphQl::Token;

namespace {

/// Each token on its own, kind before text: "name:a punctuator:{ end:".
QByteArray tokensOf(QByteArrayView text)
{
    static constexpr const char *names[] = {"invalid", "end", "punctuator", "name", "int", "float", "string", "block"};
    Lexer lexer(text);
    QByteArrayList result;
    for (Token token = lexer.next();; token = lexer.next()) {
        result += QByteArray(names[int(token.kind)]) + ':' + text.sliced(token.range.offset, token.range.length).toByteArray();
        if (token.kind == Token::Kind::End || token.kind == Token::Kind::Invalid)
            return result.join(' ');
    }
}

} // namespace

class LexerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tokens");

        QTest::newRow("an empty text is only its end") << QByteArray("") << QByteArray("end:");
        QTest::newRow("blanks, commas and line ends are left out") << QByteArray(" \t,\r\n a,") << QByteArray("name:a end:");
        QTest::newRow("a byte order mark is left out") << QByteArray("\xEF\xBB\xBF"
                                                                     "a")
                                                       << QByteArray("name:a end:");
        QTest::newRow("a comment ends with its line") << QByteArray("a # b { \"\n c") << QByteArray("name:a name:c end:");
        QTest::newRow("a comment may stand at the end of the text") << QByteArray("a #") << QByteArray("name:a end:");
        QTest::newRow("a name holds letters, digits and underscores") << QByteArray("_a9Z") << QByteArray("name:_a9Z end:");
        QTest::newRow("every punctuator is a token")
            << QByteArray("!$&()...:=@[]{|}")
            << QByteArray("punctuator:! punctuator:$ punctuator:& punctuator:( punctuator:) punctuator:... punctuator:: punctuator:= punctuator:@ "
                          "punctuator:[ punctuator:] punctuator:{ punctuator:| punctuator:} end:");
        QTest::newRow("whole numbers") << QByteArray("0 -0 42 1738833921000") << QByteArray("int:0 int:-0 int:42 int:1738833921000 end:");
        QTest::newRow("numbers with a fraction or an exponent")
            << QByteArray("1.0 -2.5e+3 6E7") << QByteArray("float:1.0 float:-2.5e+3 float:6E7 end:");
        QTest::newRow("strings keep their quotes and escapes")
            << QByteArray("\"\" \"a\\\"b\" \"\\u00e9\"") << QByteArray("string:\"\" string:\"a\\\"b\" string:\"\\u00e9\" end:");
        QTest::newRow("a hash inside a string is text") << QByteArray("\"#1\"") << QByteArray("string:\"#1\" end:");
        QTest::newRow("a block string may hold quotes and line ends")
            << QByteArray("\"\"\"a \"b\"\n\\\"\"\" c\"\"\"") << QByteArray("block:\"\"\"a \"b\"\n\\\"\"\" c\"\"\" end:");
    }

    void tokens()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, tokens);
        QCOMPARE(tokensOf(text), tokens);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<qsizetype>("length");

        QTest::newRow("a string without a closing quote") << QByteArray("a \"bc\n\"") << qsizetype(2) << qsizetype(3);
        QTest::newRow("a string that runs to the end") << QByteArray("\"bc") << qsizetype(0) << qsizetype(3);
        QTest::newRow("a string that ends in a backslash") << QByteArray("\"b\\") << qsizetype(2) << qsizetype(1);
        QTest::newRow("an unknown escape") << QByteArray("\"b\\x\"") << qsizetype(2) << qsizetype(2);
        QTest::newRow("a unicode escape of three digits") << QByteArray("\"\\u12g4\"") << qsizetype(1) << qsizetype(2);
        QTest::newRow("a control character in a string") << QByteArray("\"\x07\"") << qsizetype(1) << qsizetype(1);
        QTest::newRow("a block string without an end") << QByteArray("\"\"\"abc\"\"") << qsizetype(0) << qsizetype(3);
        QTest::newRow("a leading zero") << QByteArray("00") << qsizetype(0) << qsizetype(2);
        QTest::newRow("a lone minus sign") << QByteArray("-") << qsizetype(0) << qsizetype(1);
        QTest::newRow("a point without digits") << QByteArray("1.") << qsizetype(0) << qsizetype(2);
        QTest::newRow("an exponent without digits") << QByteArray("1e+") << qsizetype(0) << qsizetype(3);
        QTest::newRow("a number that runs into a name") << QByteArray("12ab") << qsizetype(0) << qsizetype(3);
        QTest::newRow("two points") << QByteArray("a ..b") << qsizetype(2) << qsizetype(1);
        QTest::newRow("a smart quote") << QByteArray("a \xE2\x80\x9C") << qsizetype(2) << qsizetype(3);
        QTest::newRow("a character without a meaning") << QByteArray("a ?") << qsizetype(2) << qsizetype(1);
        QTest::newRow("a NUL byte") << QByteArray("a \0", 3) << qsizetype(2) << qsizetype(1);
    }

    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(qsizetype, length);
        Lexer lexer(text);
        Token token = lexer.next();
        while (token.kind != Token::Kind::Invalid && token.kind != Token::Kind::End)
            token = lexer.next();
        QCOMPARE(token.kind, Token::Kind::Invalid);
        QCOMPARE(lexer.problem().range, (Base::TextRange{offset, length}));
        QCOMPARE(lexer.problem().rule, QStringLiteral("Syntax"));
    }
};

QTEST_GUILESS_MAIN(LexerTest)
#include "lexertest.moc"
