// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/grouptable.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray answerWith(const QByteArray &records)
{
    return "{\"data\":{\"taskDetails\":{\"tasks\":[" + records + "],\"pageInfo\":null}}}";
}

std::optional<GraphQl::GroupTable> tableOf(const QByteArray &answer)
{
    return GraphQl::groupTable(Json::Document::parse(answer).value());
}

/// Of two aggregations about two groups.
QByteArray byChannel()
{
    return answerWith("{\"channelType\":\"chat\",\"lastQueue\":{\"name\":\"Sales\"},\"aggregation\":[{\"name\":\"n\",\"value\":2.0},{\"name\":\"t\",\"value\":null}]},"
                      "{\"channelType\":\"telephony\",\"lastQueue\":{\"name\":null},\"aggregation\":[{\"name\":\"n\",\"value\":18446744073709551615},{\"name\":\"t\",\"value\":1.50}]}");
}

QByteArray interval(const QByteArray &start, const QByteArray &channel, const QByteArray &value)
{
    return "{\"intervalStartTime\":" + start + ",\"channelType\":\"" + channel + "\",\"aggregation\":[{\"name\":\"n\",\"value\":" + value + "}]}";
}

QString printed(const GraphQl::ChartContent &chart)
{
    QStringList lines = {chart.categories.join(u'|')};
    for (const GraphQl::ChartSeries &series : chart.series) {
        QStringList values;
        for (const std::optional<double> &value : series.values)
            values.append(value ? QString::number(*value) : u"-"_s);
        lines.append(series.name + u": "_s + values.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace

class GroupTableTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandAsTheyCame()
    {
        const auto table = tableOf(byChannel());
        QVERIFY(table);
        QCOMPARE(table->title, u"taskDetails"_s);
        QCOMPARE(table->keys.join(u' '), u"channelType lastQueue.name"_s);
        QCOMPARE(table->values.join(u' '), u"n t"_s);
        QCOMPARE(table->rows.at(0).join(u'|'), u"chat|Sales|2.0|"_s);
        QCOMPARE(table->rows.at(1).join(u'|'), u"telephony||18446744073709551615|1.50"_s);
        QCOMPARE(table->timeColumn(), -1);
    }

    void noTable_data()
    {
        QTest::addColumn<QByteArray>("answer");

        QTest::newRow("records") << answerWith("{\"id\":\"1\"}");
        QTest::newRow("records whose aggregation is null") << answerWith("{\"id\":\"1\",\"aggregation\":null}");
        QTest::newRow("no records") << answerWith("");
        QTest::newRow("an error") << QByteArray("{\"errors\":[{\"message\":\"no\"}],\"data\":null}");
        QTest::newRow("another answer") << QByteArray("[1, 2]");
        QTest::newRow("a text") << QByteArray("\"data\"");
    }

    void noTable()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(!tableOf(answer));
    }

    void aNumberAloneIsATable()
    {
        const auto table = tableOf(answerWith("{\"aggregation\":[{\"name\":\"n\",\"value\":7}]}"));
        QVERIFY(table);
        QVERIFY(table->keys.isEmpty());
        QCOMPARE(printed(GraphQl::chartOf(*table, 10, 10)), u"\nn: 7"_s);
    }

    void groupsAreDrawnLargestFirst()
    {
        const GraphQl::ChartContent chart = GraphQl::chartOf(*tableOf(byChannel()), 10, 10);
        QCOMPARE(printed(chart), u"telephony · –|chat · Sales\nn: 1.84467e+19|2\nt: 1.5|-"_s);
        QVERIFY(!chart.isOverTime);
        QCOMPARE(chart.title, u"taskDetails: n, t"_s);
    }

    void moreGroupsThanAskedForAreCounted()
    {
        const GraphQl::ChartContent chart = GraphQl::chartOf(*tableOf(byChannel()), 1, 1);
        QCOMPARE(printed(chart), u"telephony · –\nn: 1.84467e+19"_s);
        QCOMPARE(chart.groups, 2);
        QCOMPARE(chart.allSeries, 2);
    }

    void intervalsStandInTheirOrder()
    {
        const auto table = tableOf(answerWith(interval("2000", "chat", "2") + ',' + interval("1000", "chat", "1") + ',' + interval("1000", "email", "5")));
        QVERIFY(table);
        const GraphQl::ChartContent chart = GraphQl::chartOf(*table, 10, 10);
        QVERIFY(chart.isOverTime);
        QCOMPARE(printed(chart), u"1000|2000\nchat: 1|2\nemail: 5|-"_s);
        QCOMPARE(printed(GraphQl::chartOf(*table, 1, 1)), u"1000|2000\nemail: 5|-"_s);
    }

    void twoAggregationsOverTimeAreTwoLines()
    {
        const auto table = tableOf(answerWith("{\"intervalStartTime\":1000,\"aggregation\":[{\"name\":\"n\",\"value\":1},{\"name\":\"t\",\"value\":2}]}"));
        QVERIFY(table);
        QCOMPARE(printed(GraphQl::chartOf(*table, 10, 10)), u"1000\nn: 1\nt: 2"_s);
    }
};

QTEST_GUILESS_MAIN(GroupTableTest)
#include "grouptabletest.moc"
