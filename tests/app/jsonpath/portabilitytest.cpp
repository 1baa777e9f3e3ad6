// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/portability.h"
#include "app/jsonpath/query.h"
#include "tests/support/test.h"

using Feature = JsonPath::PortabilityNote::Feature;
using Features = QList<Feature>;

Q_DECLARE_METATYPE(Feature)

class PortabilityTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyNoteComesUpInItsOwnExample_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < JsonPath::portabilityNotes().size(); ++i)
            QTest::addRow("%s", qUtf8Printable(JsonPath::portabilityNotes()[i].example)) << i;
    }

    void everyNoteComesUpInItsOwnExample()
    {
        QFETCH(int, index);
        const JsonPath::PortabilityNote &note = JsonPath::portabilityNotes()[index];
        QVERIFY(JsonPath::portabilityOf(note.example.toUtf8()).contains(note.feature));
        QVERIFY(!note.standard.isEmpty() && !note.jsonPathPlus.isEmpty() && !note.jayway.isEmpty());
    }

    void whatTheStandardRefuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("the way up") << QByteArray("$..id^");
        QTest::newRow("names instead of values") << QByteArray("$.data.*~");
        QTest::newRow("length as a member with parentheses") << QByteArray("$.tasks.length()");
        QTest::newRow("a script") << QByteArray("$.tasks[(@.length-1)]");
        QTest::newRow("a regular expression between slashes") << QByteArray("$.tasks[?(@.origin =~ /.+1469.*/)]");
    }

    void whatTheStandardRefuses()
    {
        QFETCH(QByteArray, query);
        QVERIFY(!JsonPath::Query::parse(query));
        QVERIFY(!JsonPath::portabilityOf(query).isEmpty());
    }

    void features_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Features>("features");
        QTest::newRow("everything below is the same everywhere") << QByteArray("$..id") << Features {};
        QTest::newRow("a filter in parentheses is the same everywhere") << QByteArray("$.tasks[?(@.id=='x')]") << Features {};
        QTest::newRow("a path to one value") << QByteArray("$.data.tasks[0].id") << Features {Feature::ManyOrNone};
        QTest::newRow("the last element") << QByteArray("$.tasks[-1].*") << Features {Feature::NegativeIndex};
        QTest::newRow("a slice from the end is the same everywhere") << QByteArray("$.tasks[-1:]") << Features {};
        QTest::newRow("a function in a filter without parentheses") << QByteArray("$[?count(@.*)>1]")
                                                                     << Features {Feature::FilterWithoutParentheses, Feature::FilterFunction};
        QTest::newRow("what stands in quotes does not count") << QByteArray("$..['^','~']") << Features {Feature::UnionOfNames};
        QTest::newRow("a name that starts like an operator") << QByteArray("$..lengthy") << Features {};
    }

    void features()
    {
        QFETCH(QByteArray, query);
        QTEST(JsonPath::portabilityOf(query), "features");
    }

    void howTheStandardAnswers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("a negative index counts from the end") << QByteArray("$.list[-1]") << QByteArrayList {"3"};
        QTest::newRow("a union of names gives each value") << QByteArray("$['a','b']") << QByteArrayList {"1", "2"};
        QTest::newRow("a path to nothing gives an empty list") << QByteArray("$.c") << QByteArrayList {};
        QTest::newRow("length at the end is a member's name") << QByteArray("$.list.length") << QByteArrayList {};
        QTest::newRow("a filter without parentheses") << QByteArray("$.list[?@>2]") << QByteArrayList {"3"};
    }

    void howTheStandardAnswers()
    {
        QFETCH(QByteArray, query);
        const auto document = Json::Document::parse(R"({"a":1,"b":2,"list":[1,2,3]})");
        QByteArrayList values;
        for (const Json::Node node : JsonPath::Query::parse(query)->evaluate(*document).nodes)
            values += node.text().toByteArray();
        QTEST(values, "values");
    }
};

QTEST_GUILESS_MAIN(PortabilityTest)
#include "portabilitytest.moc"
