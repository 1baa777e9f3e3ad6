// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/iregexp.h"
#include "app/jsonpath/pattern.h"
#include "tests/support/test.h"

using JsonPath::Pattern;

class IRegexpTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char *name, const char *pattern, const char *text, bool isMatch) {
            QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << isMatch;
        };
        row("the whole text", "ab", "ab", true);
        row("not a part of the text", "ab", "xab", false);
        row("an empty pattern and an empty text", "", "", true);
        row("a dot is any character", "a.c", "a\xE2\x82\xAC" "c", true);
        row("a dot is no line feed", "a.c", "a\nc", false);
        row("a dot is no carriage return", "a.c", "a\rc", false);
        row("one of two", "ab|cd", "cd", true);
        row("a group repeated", "(ab)+", "ababab", true);
        row("a number of times", "a{2,3}", "aaaa", false);
        row("at least so many times", "a{2,}", "aaaa", true);
        row("a class", "[a-c]x", "bx", true);
        row("a class turned round", "[^a-c]x", "bx", false);
        row("a dash at the start of a class", "[-a]+", "-a-", true);
        row("a dash at the end of a class", "[a-]+", "a-", true);
        row("a bracket in a class", "[\\]]", "]", true);
        row("a caret inside a class", "[a^]", "^", true);
        row("an ampersand in a class is itself", "[&&]", "&", true);
        row("an escaped point", "a\\.c", "abc", false);
        row("a category", "\\p{Lu}+", "\xC3\x84\xC3\x96", true);
        row("not a category", "\\P{Lu}", "A", false);
        row("a category in a class", "[\\p{Nd}x]+", "1x2", true);
        row("unassigned code points", "\\p{Cn}", "\xCD\xB8", true);
        row("an assigned code point is not unassigned", "\\p{Cn}", "a", false);
        row("other: unassigned counts", "\\p{C}", "\xCD\xB8", true);
        row("other turned round inside a class", "[^\\p{C}]", "a", true);
        row("other turned round", "\\P{C}", "\xCD\xB8", false);
        row("a dollar escaped is itself", "\\$", "$", true);
    }

    void matches()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        const Pattern ready(pattern);
        QVERIFY(ready.isValid());
        QTEST(ready.matches(text), "isMatch");
    }

    void findsAPart()
    {
        QVERIFY(Pattern("b+").isFoundIn("abbc"));
        QVERIFY(!Pattern("b+").isFoundIn("ac"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern : {"(", ")", "a)", "[", "[]", "[^]", "[b-a]", "*a", "a**", "a{", "a{x}", "a{,2}", "{1}", "\\d", "\\w", "\\b", "\\", "(?i)a",
                                    "(?=a)", "a*?", "[[:alpha:]]", "[a-\\p{L}]", "\\p{Latin}", "\\p{Lx}", "\\pL", "\\p{L"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }

    void refuses()
    {
        QFETCH(QByteArray, pattern);
        QVERIFY(!Pattern(pattern).isValid());
        QVERIFY(!Pattern(pattern).matches("a"));
    }

    void aPatternTooLargeMatchesNothing()
    {
        QVERIFY(!Pattern("((a{1000}){1000}){1000}").matches("a"));
    }
};

QTEST_GUILESS_MAIN(IRegexpTest)
#include "iregexptest.moc"
