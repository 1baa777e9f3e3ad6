// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/diagnose.h"
#include "app/json/document.h"
#include "tests/support/test.h"

using Kind = Json::SyntaxError::Kind;
using Kinds = QList<Kind>;

class DiagnoseTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kinds>("kinds");
        QTest::addColumn<QList<qsizetype>>("offsets");
        const auto row = [](const char *name, const QByteArray &text, const Kinds &kinds, const QList<qsizetype> &offsets) {
            QTest::newRow(name) << text << kinds << offsets;
        };
        row("nothing is wrong", "{\"a\": [1, null]}", {}, {});
        row("an empty editor", "", {Kind::Empty}, {0});
        row("a comma too many in each of two lists", "[[1,],2,]", {Kind::TrailingComma, Kind::TrailingComma}, {3, 7});
        row("two comments", "[1, // one\n 2 /* two */]", {Kind::Comment, Kind::Comment}, {4, 14});
        row("a comment with a hash", "# first\n{}", {Kind::Comment}, {0});
        row("a word processor's quotes", "{\xE2\x80\x9C" "a\xE2\x80\x9D: \xE2\x80\x9C" "b\xE2\x80\x9D}", {Kind::SmartQuote, Kind::SmartQuote}, {1, 10});
        row("single quotes", "{'a': 'b'}", {Kind::UnexpectedCharacter, Kind::UnexpectedCharacter}, {1, 6});
        row("a brace that is missing at the end", "{\"a\": {\"b\": 1}", {Kind::UnexpectedEnd}, {14});
        row("a bracket that is missing inside", "{\"a\": [1, \"b\": 2}", {Kind::UnexpectedCharacter, Kind::MissingComma, Kind::UnexpectedCharacter}, {13, 15, 16});
        row("a comma missing between two lines", "{\"a\": 1\n\"b\": 2\n\"c\": 3}", {Kind::MissingComma, Kind::MissingComma}, {8, 15});
        row("a colon missing", "{\"a\" 1, \"b\"}", {Kind::MissingColon, Kind::MissingColon}, {5, 11});
        row("names without quotes", "{a: 1, b: 2}", {Kind::MemberNameExpected, Kind::MemberNameExpected}, {1, 7});
        row("values without quotes", "[yes, None, 1]", {Kind::InvalidLiteral, Kind::InvalidLiteral}, {1, 6});
        row("a quote missing on one line only", "{\"a\": \"x,\n\"b\": 01}", {Kind::UnclosedString, Kind::MissingComma, Kind::InvalidNumber}, {6, 10, 15});
        row("everything at once", "{a: 'x', // no\n \"b\" 1,}", {Kind::MemberNameExpected, Kind::UnexpectedCharacter, Kind::Comment, Kind::MissingColon,
            Kind::TrailingComma}, {1, 4, 9, 20, 21});
        row("a second value, told once", "{} {}", {Kind::TextAfterEnd}, {3});
        row("a value missing", "{\"a\": }", {Kind::UnexpectedCharacter}, {6});
        row("a comma at the start", "[,1]", {Kind::UnexpectedCharacter}, {1});
        row("two bad escapes in one string", "[\"\\x\\y\"]", {Kind::InvalidEscape, Kind::InvalidEscape}, {2, 4});
    }

    void problems()
    {
        QFETCH(QByteArray, text);
        Kinds kinds;
        QList<qsizetype> offsets;
        for (const Json::SyntaxError &problem : Json::diagnose(text)) {
            kinds += problem.kind;
            offsets += problem.range.offset;
        }
        QTEST(offsets, "offsets");
        QTEST(kinds, "kinds");
        QCOMPARE(Json::Document::parse(text).has_value(), kinds.isEmpty());
    }

    void atMostSoMany()
    {
        QCOMPARE(Json::diagnose("[,,,,,,,,]", 3).size(), qsizetype(3));
    }

    void aMillionOpenBracketsAreNoProblem()
    {
        QCOMPARE(Json::diagnose(QByteArray("[").repeated(1'000'000)).size(), qsizetype(1));
    }

    void wording_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("the bracket that is open is named") << QByteArray("{\n  \"a\": [1, 2") << QString("[ of line 2, column 8");
        QTest::newRow("line and column come first") << QByteArray("{\n  a: 1}") << QString("Line 2, column 3:");
        QTest::newRow("the wrong quotes are shown") << QByteArray("{'a': 1}") << QString("'a'");
        QTest::newRow("a control character has its number") << QByteArray("[\"\x01\"]") << QString("U+0001");
    }

    void wording()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const QString sentence = describe(Json::diagnose(text).first(), text);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void everyKindIsWorded_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(Kind::TooLarge); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyKindIsWorded()
    {
        QFETCH(int, kind);
        QVERIFY(Json::describe({.kind = Kind(kind), .range = {0, 1}}, "x").size() > 30);
    }
};

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "diagnosetest.moc"
