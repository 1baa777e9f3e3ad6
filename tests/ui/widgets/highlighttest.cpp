// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlight.h"
#include "tests/support/test.h"

using Ui::Token;

namespace {

/// The words with a colour of their own, each after the first letter of its kind.
QString printed(const QList<Token> &tokens, const QByteArray &text)
{
    static const char letters[] = "PNSDKC"; // plain, name, string, digits, keyword, comment
    QStringList words;
    for (const Token &token : tokens)
        words.append(QLatin1Char(letters[int(token.kind)]) + QString::fromUtf8(text.mid(token.range.offset, token.range.length)));
    return words.join(u'|');
}

} // namespace

class HighlightTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void shell_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");

        QTest::newRow("command, options and strings") << QByteArray("curl --url 'http://x' -H \"a\"") << "Kcurl|N--url|S'http://x'|N-H|S\"a\"";
        QTest::newRow("a continued line starts no command") << QByteArray("curl \\\n  POST") << "Kcurl";
        QTest::newRow("a new line starts one") << QByteArray("a\nb") << "Ka|Kb";
        QTest::newRow("a string in single quotes spans lines and knows no escapes") << QByteArray("x '{\n\\' y") << "Kx|S'{\n\\'";
        QTest::newRow("variables") << QByteArray("echo $TOKEN") << "Kecho|D$TOKEN";
        QTest::newRow("comments") << QByteArray("# hello\nls") << "C# hello|Kls";
        QTest::newRow("a # within a word is none") << QByteArray("a b#c") << "Ka";
    }

    void shell()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(printed(Ui::shellTokens(text), text), words);
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlighttest.moc"
