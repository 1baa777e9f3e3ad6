// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/edit.h"
#include "tests/support/test.h"

using namespace Json;
using namespace Qt::StringLiterals;

namespace {

Path path(const QList<Path::Step> &steps)
{
    return {steps};
}

Document document(const QByteArray &text)
{
    return text.isEmpty() ? Document() : Document::parse(text).value();
}

} // namespace

class EditTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsPut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QList<Path::Step>>("steps");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("after");
        using Steps = QList<Path::Step>;
        const auto row = [](const char *name, const char *before, const Steps &steps, const char *json, const char *after) {
            QTest::newRow(name) << QByteArray(before) << steps << QByteArray(json) << QByteArray(after);
        };

        row("in place of a token, numbers, blanks and duplicates stay", "{ \"a\":1.10,\n\t\"b\" : 2, \"a\" :1e2 }", {u"b"_s}, "\"x\"",
            "{ \"a\":1.10,\n\t\"b\" : \"x\", \"a\" :1e2 }");
        row("of two members of a name the last one is meant", "{\"a\": 1, \"a\": 2}", {u"a"_s}, "3", "{\"a\": 1, \"a\": 3}");
        row("in place of the root", " 1 ", {}, "2", " 2 ");
        row("deep inside", "{\"a\": [{\"b\": null}]}", {u"a"_s, qsizetype(0), u"b"_s}, "true", "{\"a\": [{\"b\": true}]}");
        row("as a new line among lines", "{\n  \"a\": 1\n}", {u"b"_s}, "2", "{\n  \"a\": 1,\n  \"b\": 2\n}");
        row("among lines with tabs", "{\n\t\"a\" : 1\n}", {u"b"_s}, "2", "{\n\t\"a\" : 1,\n\t\"b\" : 2\n}");
        row("on one line with blanks", "{\"a\": 1, \"b\": 2}", {u"c"_s}, "3", "{\"a\": 1, \"b\": 2, \"c\": 3}");
        row("on one line without", "{\"a\":1}", {u"c"_s}, "3", "{\"a\":1,\"c\":3}");
        row("behind an only element", "[1]", {qsizetype(1)}, "2", "[1, 2]");
        row("into an empty root", "{}", {u"a"_s}, "1", "{\n  \"a\": 1\n}");
        row("into an empty object among lines", "{\n    \"a\": {}\n}", {u"a"_s, u"b"_s}, "1", "{\n    \"a\": {\n        \"b\": 1\n    }\n}");
        row("into an empty object on a line", "{\"a\": {}}", {u"a"_s, u"b"_s}, "1", "{\"a\": {\"b\": 1}}");
        row("several lines at the depth of their place", "{\n  \"a\": []\n}", {u"a"_s, qsizetype(0)}, "{\n  \"n\": 1\n}",
            "{\n  \"a\": [\n    {\n      \"n\": 1\n    }\n  ]\n}");
        row("several lines become one where all is on one", "{\"a\":1}", {u"b"_s}, "{\n  \"n\": 1.10\n}", "{\"a\":1,\"b\":{\"n\":1.10}}");
        row("with the members on the way to it", "{\n  \"a\": 1\n}", {u"b"_s, u"c"_s}, "2", "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 2\n  }\n}");
        row("into nothing at all", "", {u"a"_s}, "1", "{\n  \"a\": 1\n}");
        row("a name with a quotation mark", "{\"a\":1}", {u"q\"q"_s}, "2", "{\"a\":1,\"q\\\"q\":2}");
    }

    void aValueIsPut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QList<Path::Step>, steps);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, after);
        const auto edit = put(document(before), path(steps), json);
        QVERIFY(edit);
        QCOMPARE(edited(before, *edit), after);
        QCOMPARE(valueAt(document(edited(before, *edit)), path(steps)).isNull(), json == "null");
    }

    void whatCannotBeHeldIsNotPut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<Path::Step>>("steps");

        QTest::newRow("a member of a number") << QByteArray("{\"a\": 1}") << QList<Path::Step>{u"a"_s, u"b"_s};
        QTest::newRow("a member of a list") << QByteArray("[]") << QList<Path::Step>{u"a"_s};
        QTest::newRow("an element of an object") << QByteArray("{}") << QList<Path::Step>{qsizetype(0)};
        QTest::newRow("an element behind the next") << QByteArray("[1]") << QList<Path::Step>{qsizetype(2)};
    }

    void whatCannotBeHeldIsNotPut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<Path::Step>, steps);
        QVERIFY(!put(document(text), path(steps), "1"));
    }

    void aValueIsTaken_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QList<Path::Step>>("steps");
        QTest::addColumn<QByteArray>("after");
        using Steps = QList<Path::Step>;

        QTest::newRow("the first") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}") << Steps{u"a"_s} << QByteArray("{\n  \"b\": 2\n}");
        QTest::newRow("the last") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}") << Steps{u"b"_s} << QByteArray("{\n  \"a\": 1\n}");
        QTest::newRow("one between") << QByteArray("[1 , 2 , 3]") << Steps{qsizetype(1)} << QByteArray("[1 , 3]");
        QTest::newRow("the only one") << QByteArray("{\n  \"a\": {\n    \"b\": 2\n  }\n}") << Steps{u"a"_s, u"b"_s} << QByteArray("{\n  \"a\": {}\n}");
        QTest::newRow("the last of two of a name") << QByteArray("{\"a\": 1, \"b\": 2, \"a\": 3}") << Steps{u"a"_s} << QByteArray("{\"a\": 1, \"b\": 2}");
    }

    void aValueIsTaken()
    {
        QFETCH(QByteArray, before);
        QFETCH(QList<Path::Step>, steps);
        QFETCH(QByteArray, after);
        const auto edit = taken(document(before), path(steps));
        QVERIFY(edit);
        QCOMPARE(edited(before, *edit), after);
    }

    void whatIsNotThereIsNotTaken()
    {
        QVERIFY(!taken(document("{\"a\": 1}"), path({u"b"_s})));
        QVERIFY(!taken(document("{\"a\": 1}"), path({})));
        QVERIFY(!taken(document("[1]"), path({u"a"_s})));
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "edittest.moc"
