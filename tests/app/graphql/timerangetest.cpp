// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/timerange.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

QString inWords(const std::optional<qint64> &time)
{
    return time ? QString::number(*time) : u"-"_s;
}

} // namespace

class TimeRangeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("ranges");

        QTest::newRow("as numbers") << QByteArray("{ a(from: 1 to: 2) }") << QByteArray() << u"a 1 2"_s;
        QTest::newRow("as variables") << QByteArray("query ($f: Long $t: Long) { a(from: $f to: $t) }") << QByteArray("{\"f\": 1, \"t\": \"2\"}") << u"a 1 2"_s;
        QTest::newRow("a variable that is not given") << QByteArray("query ($f: Long) { a(from: $f to: 2) }") << QByteArray() << u"a - 2"_s;
        QTest::newRow("variables that are no JSON") << QByteArray("query ($f: Long) { a(from: $f to: 2) }") << QByteArray("{") << u"a - 2"_s;
        QTest::newRow("one alone") << QByteArray("{ a(from: 1) }") << QByteArray() << u"a 1 -"_s;
        QTest::newRow("several roots") << QByteArray("{ a(from: 1 to: 2) b c(to: 3) }") << QByteArray() << u"a 1 2 c - 3"_s;
        QTest::newRow("of the operation at the cursor") << QByteArray("query A { a(from: 1 to: 2) } query B { b(from: 3 |to: 4) }") << QByteArray() << u"b 3 4"_s;
        QTest::newRow("below the root there are none") << QByteArray("{ a { b(from: 1 to: 2) } }") << QByteArray() << QString();
    }

    void ranges()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        const qsizetype cursor = std::max<qsizetype>(0, query.indexOf('|'));
        const auto document = GraphQl::parse(query.replace('|', ""));
        QVERIFY(document);
        QStringList words;
        for (const GraphQl::TimeRange &range : GraphQl::timeRanges(*document, cursor, variables))
            words += {range.field, inWords(range.from), inWords(range.to)};
        QTEST(words.join(u' '), "ranges");
    }

    void write_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QByteArray>("query2");
        QTest::addColumn<QByteArray>("variables2");

        const QByteArray asked = "query ($f: Long $t: Long) { a(from: $f, to: $t) }";
        QTest::newRow("into the query") << QByteArray("{ a(to : 2 # end\n from: 1) }") << QByteArray()
                                        << QByteArray("{ a(to : 2000 # end\n from: 1000) }") << QByteArray();
        QTest::newRow("into the variables") << asked << QByteArray("{\n  \"f\": 1,\n  \"x\": 0,\n  \"t\": \"2\"\n}") << asked
                                            << QByteArray("{\n  \"f\": 1000,\n  \"x\": 0,\n  \"t\": \"2000\"\n}");
        QTest::newRow("one here, one there") << QByteArray("query ($f: Long) { a(from: $f to: 2) }") << QByteArray("{\"f\":1}")
                                             << QByteArray("query ($f: Long) { a(from: $f to: 2000) }") << QByteArray("{\"f\":1000}");
        QTest::newRow("variables that are no object are left") << asked << QByteArray("[1]") << asked << QByteArray("[1]");
        QTest::newRow("every root") << QByteArray("{ a(from: 1) b(from: 3 to: 4) }") << QByteArray() << QByteArray("{ a(from: 1000) b(from: 1000 to: 2000) }")
                                    << QByteArray();
        QTest::newRow("no times, no change") << QByteArray("{ a }") << QByteArray() << QByteArray("{ a }") << QByteArray();
    }

    void write()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        const auto document = GraphQl::parse(query);
        QVERIFY(document);
        const GraphQl::QueryTexts texts = GraphQl::withTimes(*document, 0, variables, 1000, 2000);
        QTEST(texts.query, "query2");
        QTEST(texts.variables, "variables2");
    }

    void variablesThatAreMissingAreBegun()
    {
        const auto document = GraphQl::parse("query ($f: Long $t: Long) { a(from: $f, to: $t) }");
        const auto variables = Json::Document::parse(GraphQl::withTimes(*document, 0, " ", 1000, 2000).variables);
        QVERIFY(variables);
        QCOMPARE(variables->root()["f"].text(), "1000");
        QCOMPARE(variables->root()["t"].text(), "2000");
    }

    void mend_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QByteArray>("query2");
        QTest::addColumn<QByteArray>("variables2");

        QTest::newRow("seconds") << QByteArray("{ a(from: 1738833921 to: 1738834701) }") << QByteArray()
                                 << QByteArray("{ a(from: 1738833921000 to: 1738834701000) }") << QByteArray();
        QTest::newRow("seconds in a variable") << QByteArray("query ($f: Long) { a(from: $f to: 1738834701000) }") << QByteArray("{\"f\": \"1738833921\"}")
                                               << QByteArray("query ($f: Long) { a(from: $f to: 1738834701000) }") << QByteArray("{\"f\": \"1738833921000\"}");
        QTest::newRow("the future") << QByteArray("{ a(from: 1738833921000 to: 1800000000000) }") << QByteArray()
                                    << QByteArray("{ a(from: 1738833921000 to: 1739000000000) }") << QByteArray();
        QTest::newRow("what nobody can tell stays") << QByteArray("{ a(from: 1738834701000 to: 1738833921000) }") << QByteArray()
                                                    << QByteArray("{ a(from: 1738834701000 to: 1738833921000) }") << QByteArray();
    }

    void mend()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        const auto document = GraphQl::parse(query);
        QVERIFY(document);
        const GraphQl::QueryTexts texts = GraphQl::withTimesMended(*document, variables, 1739000000000);
        QTEST(texts.query, "query2");
        QTEST(texts.variables, "variables2");
    }
};

QTEST_GUILESS_MAIN(TimeRangeTest)
#include "timerangetest.moc"
