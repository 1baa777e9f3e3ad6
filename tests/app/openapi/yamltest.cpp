// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/yaml.h"
#include "app/json/document.h"
#include "app/openapi/yamlscalar.h"
#include "tests/support/test.h"

using namespace OpenApi;
using ErrorKind = YamlError::Kind;

class YamlTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void scalars_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *plain, const char *json) { QTest::newRow(name) << QByteArray(plain) << QByteArray(json); };
        row("nothing is null", "", "null");
        row("a tilde is null", "~", "null");
        row("null in three spellings", "NULL", "null");
        row("true", "true", "true");
        row("False", "False", "false");
        row("yes is a word in YAML 1.2", "yes", "\"yes\"");
        row("on is a word", "on", "\"on\"");
        row("an integer", "42", "42");
        row("a negative integer", "-7", "-7");
        row("a plus sign is not JSON's", "+7", "7");
        row("more than 64 bits keep their text", "123456789012345678901234567890", "123456789012345678901234567890");
        row("zeros in front are not JSON's", "0012", "12");
        row("nothing but zeros", "000", "0");
        row("a decimal keeps its zeros", "1.10", "1.10");
        row("a version stays a number with its text", "2.0", "2.0");
        row("a point in front", ".5", "0.5");
        row("a point at the end", "5.", "5");
        row("an exponent", "1e3", "1e3");
        row("an exponent with a sign", "6.02E+23", "6.02E+23");
        row("an exponent without digits is a word", "1e", "\"1e\"");
        row("hexadecimal", "0x1F", "31");
        row("octal", "0o17", "15");
        row("hexadecimal beyond 64 bits is a word", "0x11112222333344445", "\"0x11112222333344445\"");
        row("no digits after 0x", "0x", "\"0x\"");
        row("a sign after 0x", "0x-1", "\"0x-1\"");
        row("infinity is a word", ".inf", "\".inf\"");
        row("not a number is a word", ".nan", "\".nan\"");
        row("a date is a word", "2024-01-01", "\"2024-01-01\"");
        row("three numbers are a word", "3.0.1", "\"3.0.1\"");
        row("a point alone is a word", ".", "\".\"");
        row("a sign alone is a word", "-", "\"-\"");
        row("a time is a word", "12:30", "\"12:30\"");
        row("what JSON escapes", "a\"b\\c\nd", "\"a\\\"b\\\\c\\u000ad\"");
    }

    void scalars()
    {
        QFETCH(QByteArray, plain);
        QTEST(jsonOfPlainScalar(plain), "json");
        QVERIFY(Json::Document::parse(jsonOfPlainScalar(plain)));
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *yaml, const char *json) { QTest::newRow(name) << QByteArray(yaml) << QByteArray(json); };
        row("a mapping", "a: 1\nb: two\n", R"({"a":1,"b":"two"})");
        row("a sequence", "- 1\n- [2, 3]\n- {a: b}\n", R"([1,[2,3],{"a":"b"}])");
        row("empty containers", "a: {}\nb: []\nc:\n", R"({"a":{},"b":[],"c":null})");
        row("keys become strings as they stand", "200: fine\ntrue: t\n0x10: h\n1.0: o\n", R"({"200":"fine","true":"t","0x10":"h","1.0":"o"})");
        row("quoted scalars are strings", "a: '1'\nb: \"true\"\nc: \"\\u00e9\"\n", "{\"a\":\"1\",\"b\":\"true\",\"c\":\"\xc3\xa9\"}");
        row("a literal block keeps its lines", "a: |\n  one\n  two\n", R"({"a":"one\u000atwo\u000a"})");
        row("a folded block joins them", "a: >-\n  one\n  two\n", R"({"a":"one two"})");
        row("a block is never a number", "a: |-\n  12\n", R"({"a":"12"})");
        row("tags decide", "a: !!str 12\nb: !!int \"12\"\nc: ! 12\nd: !mine 12\n", R"({"a":"12","b":12,"c":"12","d":12})");
        row("comments are nothing", "# first\na: 1 # after\n", R"({"a":1})");
        row("a document's marks", "%YAML 1.2\n---\na: 1\n...\n", R"({"a":1})");
        row("only the first document counts", "a: 1\n---\nb: 2\n", R"({"a":1})");
        row("an alias repeats", "a: &x {k: [1]}\nb: *x\n", R"({"a":{"k":[1]},"b":{"k":[1]}})");
        row("an anchor given twice means the later", "a: &x 1\nb: &x 2\nc: *x\n", R"({"a":1,"b":2,"c":2})");
        row("an alias as a key", "a: &x k\n*x : 1\n", R"({"a":"k","k":1})");
        row("a merge adds what is missing", "base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n", R"({"base":{"x":1,"y":2},"use":{"y":3,"x":1}})");
        row("of merged mappings the first holds", "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nuse:\n  <<: [*a, *b]\n", R"({"a":{"x":1},"b":{"x":2,"y":2},"use":{"x":1,"y":2}})");
        row("a merge in the middle", "a: &a {x: 1}\nuse:\n  k: 1\n  <<: *a\n  l: 2\n", R"({"a":{"x":1},"use":{"k":1,"l":2,"x":1}})");
        row("a merge of a mapping written in place", "use:\n  <<: {x: 1}\n", R"({"use":{"x":1}})");
        row("a merge of nothing useful is nothing", "use:\n  <<: 5\n  a: 1\n", R"({"use":{"a":1}})");
        row("a quoted << is a key like another", "use:\n  \"<<\": {x: 1}\n", R"({"use":{"<<":{"x":1}}})");
        row("JSON is YAML", "{\"a\": [1, 2.50, null]}", R"({"a":[1,2.50,null]})");
        row("a scalar alone", "just words", R"("just words")");
        row("nothing at all", "# only a comment\n", "");
        row("keys given twice are both kept", "a: 1\na: 2\n", R"({"a":1,"a":2})");
        row("an explicit key", "? a\n: 1\n", R"({"a":1})");
    }

    void documents()
    {
        QFETCH(QByteArray, yaml);
        const auto made = jsonFromYaml(yaml);
        QVERIFY2(made, made ? "" : made.error().detail.constData());
        QTEST(made->json, "json");
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("an unclosed quote") << QByteArray("a: 1\nb: \"open\n") << ErrorKind::Syntax << 2;
        QTest::newRow("an unclosed bracket") << QByteArray("a: [1, 2\n") << ErrorKind::Syntax << 2;
        QTest::newRow("wrong indentation") << QByteArray("a:\n  b: 1\n c: 2\n") << ErrorKind::Syntax << 3;
        QTest::newRow("a tab as indentation") << QByteArray("a:\n\tb: 1\n") << ErrorKind::Syntax << 2;
        QTest::newRow("an alias nobody named") << QByteArray("a: 1\nb: *none\n") << ErrorKind::UnknownAlias << 2;
        QTest::newRow("an alias inside what it names") << QByteArray("a: &x\n  b: *x\n") << ErrorKind::UnknownAlias << 2;
        QTest::newRow("a key that is a mapping") << QByteArray("a: 1\n? {b: 1}\n: 2\n") << ErrorKind::KeyIsNoText << 2;
        QTest::newRow("more depth than anybody writes") << QByteArray(QByteArray(5000, '[')) << ErrorKind::TooDeep << 1;
        QTest::newRow("bytes that are no text") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << ErrorKind::NotText << 2;
        QTest::newRow("bytes that are no UTF-8") << QByteArray("a: 1\nb: \xff\n") << ErrorKind::NotText << 2;
    }

    void faults()
    {
        QFETCH(QByteArray, yaml);
        const auto made = jsonFromYaml(yaml);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QTEST(int(made.error().place.line), "line");
    }

    void anAliasBombIsTooLarge()
    {
        QByteArray bomb = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        for (int level = 1; level < 12; ++level) {
            const QByteArray below = "*a" + QByteArray::number(level - 1);
            bomb += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + QByteArrayList(9, below).join(", ") + "]\n";
        }
        const auto made = jsonFromYaml(bomb, {1 << 20, 100});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::TooLarge);
    }

    void aMergeBombIsTooLarge()
    {
        QByteArray bomb = "a0: &a0 {k0: " + QByteArray(1000, 'x') + "}\n";
        for (int level = 1; level < 3000; ++level)
            bomb += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " {<<: *a" + QByteArray::number(level - 1) + ", k" + QByteArray::number(level) + ": 1}\n";
        const auto made = jsonFromYaml(bomb, {1 << 20, 100});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::TooLarge);
    }

    void placesLeadBackToTheYaml()
    {
        const auto made = jsonFromYaml("# note\nopenapi: 3.0.0\npaths:\n  /a:\n    get: {summary: hi}\n");
        QVERIFY(made);
        QCOMPARE(made->placeOf(made->json.indexOf("\"openapi\"")), (Base::TextPosition{2, 1}));
        QCOMPARE(made->placeOf(made->json.indexOf("\"3.0.0\"")), (Base::TextPosition{2, 10}));
        QCOMPARE(made->placeOf(made->json.indexOf("\"/a\"")), (Base::TextPosition{4, 3}));
        QCOMPARE(made->placeOf(made->json.indexOf("{\"summary\"")), (Base::TextPosition{5, 10}));
        QCOMPARE(made->placeOf(made->json.indexOf("\"hi\"") + 2), (Base::TextPosition{5, 20}));
    }
};

QTEST_GUILESS_MAIN(YamlTest)
#include "yamltest.moc"
