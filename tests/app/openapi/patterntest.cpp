// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pattern.h"
#include "tests/support/test.h"

class PatternTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");

        QTest::newRow("a pattern is found anywhere") << "b" << "abc" << true;
        QTest::newRow("an anchored pattern takes it all") << "^b$" << "abc" << false;
        QTest::newRow("the dollar is the very end") << "^a$" << "a\n" << false;
        QTest::newRow("an escaped dollar is a dollar") << "^\\$$" << "$" << true;
        QTest::newRow("a dollar in a class is a dollar") << "^[$]+$" << "$$" << true;
        QTest::newRow("a bracket in a class is a bracket") << "^[[a]+$" << "[a" << true;
        QTest::newRow("a name with blanks, dots and dashes") << "^[a-zA-Z0-9._\\-\\s]*$" << "Address Book_1.0-a" << true;
        QTest::newRow("a name with an umlaut") << "^[a-zA-Z0-9._\\-\\s]*$" << QString::fromUtf8("Bücher") << false;
        QTest::newRow("a no-break space is white space") << "^\\s$" << QString(QChar(0xA0)) << true;
        QTest::newRow("a no-break space is white space in a class") << "^[\\s]$" << QString(QChar(0xA0)) << true;
        QTest::newRow("a digit of another script is no digit") << "^\\d$" << QString(QChar(0x0663)) << false;
        QTest::newRow("a letter by its number") << "^\\u0041$" << "A" << true;
        QTest::newRow("a phone number") << "^[0-9()+-]+$" << "+1(408)526-7209" << true;
        QTest::newRow("a phone number with a blank") << "^[0-9()+-]+$" << "+1 408" << false;
        QTest::newRow("a letter of any script by its category's long name") << "^\\p{Letter}+$" << QString::fromUtf8("\xCF\x80") << true;
        QTest::newRow("a letter by the name of its script") << "^\\p{Script=Greek}$" << "a" << false;
        QTest::newRow("a character beyond 16 bits by two numbers") << "^\\uD83D\\uDE00$" << QString::fromUtf8("\xF0\x9F\x98\x80") << true;
        QTest::newRow("a character by a number in braces") << "^\\u{1F600}$" << QString::fromUtf8("\xF0\x9F\x98\x80") << true;
        QTest::newRow("a no-break space is no other character than white space") << "^\\S$" << QString(QChar(0xA0)) << false;
        QTest::newRow("an empty class fits nothing") << "^[]" << "a" << false;
        QTest::newRow("the class of everything fits a line feed") << "^[^]$" << "\n" << true;
        QTest::newRow("the full stop fits no line separator") << "^.$" << QString(QChar(0x2028)) << false;
        QTest::newRow("an escaped letter without a meaning is the letter") << "^\\A$" << "A" << true;
        QTest::newRow("a vertical tab is one character") << "^\\v$" << "\n" << false;
        QTest::newRow("a pattern that cannot be read finds no fault") << "(" << "a" << true;
        QTest::newRow("a pattern that gives up finds no fault") << "^(a+)+$" << QString(5000, QLatin1Char('a')) + "b" << true;
    }

    void matching()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        OpenApi::Patterns patterns;
        QTEST(patterns.matches(pattern, text), "matches");
        QTEST(patterns.matches(pattern, text), "matches");
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "patterntest.moc"
