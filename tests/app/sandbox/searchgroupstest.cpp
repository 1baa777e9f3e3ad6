// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/sandbox/searchclient.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const SearchClient &client()
{
    static const SearchClient instance;
    return instance;
}

/// Over the seven contacts in the mission's minutes: one handled call, a call of another number, an outbound one, a chat, one still
/// going on, a parked one, and one that was abandoned.
QByteArray overMinutes(const QByteArray &arguments, const QByteArray &selected)
{
    return "{ taskDetails(from: 1738833921000 to: 1738834701000 " + arguments + ") { tasks { " + selected + " } } }";
}

QByteArray overMonth(const QByteArray &arguments, const QByteArray &selected)
{
    return "{ taskDetails(from: 1736408000000 to: 1739000000000 " + arguments + ") { tasks { " + selected
        + " } pageInfo { hasNextPage endCursor } "
          "intervalInfo { interval timezone } } }";
}

QByteArray tasksIn(const QByteArray &query)
{
    const Http::Response response = client().ask(query);
    const auto document = Json::Document::parse(response.body);
    const Json::Node tasks = document->root()["data"]["taskDetails"]["tasks"];
    return tasks ? tasks.text().toByteArray() : response.body;
}

const QByteArray count = R"(aggregations: {field: "id" type: count name: "n"})";

} // namespace

class SearchGroupsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aggregations_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("selected");
        QTest::addColumn<QByteArray>("tasks");

        QTest::newRow("without keys all is one group")
            << count << QByteArray("aggregation { name value }") << QByteArray(R"([{"aggregation":[{"name":"n","value":7.0}]}])");
        QTest::newRow("a field beside the aggregation is a key")
            << count << QByteArray("channelType aggregation { value }")
            << QByteArray(R"([{"channelType":"chat","aggregation":[{"value":1.0}]},{"channelType":"telephony","aggregation":[{"value":6.0}]}])");
        QTest::newRow("keys can be sorted the other way")
            << count << QByteArray("channelType(sort: desc) aggregation { value }")
            << QByteArray(R"([{"channelType":"telephony","aggregation":[{"value":6.0}]},{"channelType":"chat","aggregation":[{"value":1.0}]}])");
        QTest::newRow("a composite of nulls is null")
            << count << QByteArray("lastAgent { name } aggregation { value }")
            << QByteArray(
                   R"([{"lastAgent":null,"aggregation":[{"value":1.0}]},{"lastAgent":{"name":"Agent140 Lab"},"aggregation":[{"value":6.0}]}])");
        QTest::newRow("aliases name keys")
            << count << QByteArray("way: direction aggregation { value }")
            << QByteArray(R"([{"way":"inbound","aggregation":[{"value":6.0}]},{"way":"outbound","aggregation":[{"value":1.0}]}])");
        QTest::newRow("a global variable is a key")
            << count << QByteArray(R"(gv: stringGlobalVariables(name: "Global_Language") { name value } aggregation { value })")
            << QByteArray(R"([{"gv":{"name":"Global_Language","value":"en-AU"},"aggregation":[{"value":7.0}]}])");
        QTest::newRow("sums, means and ends are of numbers")
            << QByteArray(R"(aggregations: [{field: "queueDuration" type: sum name: "s"} {field: "queueDuration" type: min name: "l"}
                             {field: "lastQueue.duration" type: max name: "m"} {field: "queueDuration" type: average name: "a"}])")
            << QByteArray("aggregation { name value }")
            << QByteArray(R"([{"aggregation":[{"name":"a","value":6882.0},{"name":"s","value":48174.0},{"name":"l","value":3471.0},)"
                          R"({"name":"m","value":27348.0}]}])");
        QTest::newRow("different values are counted once")
            << QByteArray(R"(aggregations: [{field: "status" type: cardinality name: "c"}])") << QByteArray("aggregation { value }")
            << QByteArray(R"([{"aggregation":[{"value":3.0}]}])");
        QTest::newRow("only what has a value is counted")
            << QByteArray(R"(aggregations: {field: "lastAgent.id" type: count name: "c"})") << QByteArray("aggregation { value }")
            << QByteArray(R"([{"aggregation":[{"value":6.0}]}])");
        QTest::newRow("the mean of nothing is null")
            << QByteArray(R"(aggregations: {field: "csatScore" type: average name: "c" filter: {status: {equals: "none"}}})")
            << QByteArray("aggregation { value }") << QByteArray(R"([{"aggregation":[{"value":null}]}])");
        QTest::newRow("the filter leaves out records")
            << QByteArray("filter: {channelType: {equals: chat}} " + count) << QByteArray("channelType aggregation { value }")
            << QByteArray(R"([{"channelType":"chat","aggregation":[{"value":1.0}]}])");
        QTest::newRow("an aggregation has a filter of its own")
            << QByteArray(R"(aggregations: {field: "id" type: count name: "n" filter: {isActive: {equals: true}}})")
            << QByteArray("direction aggregation { value }")
            << QByteArray(R"([{"direction":"inbound","aggregation":[{"value":1.0}]},{"direction":"outbound","aggregation":[{"value":0.0}]}])");
        QTest::newRow("a predicate chooses the global variable")
            << QByteArray(R"(aggregations: {field: "stringGlobalVariables.value" type: cardinality name: "n"
                             predicate: {stringGlobalVariables: {name: {equals: "Global_Language"}}}})")
            << QByteArray("aggregation { value }") << QByteArray(R"([{"aggregation":[{"value":1.0}]}])");
        QTest::newRow("the older form takes the names of fields")
            << QByteArray(R"(aggregation: {aggr: [{field: totalDuration type: max name: "x"}]})") << QByteArray("aggregation { name value }")
            << QByteArray(R"([{"aggregation":[{"name":"x","value":35562.0}]}])");
        QTest::newRow("activities are counted, not contacts")
            << QByteArray(R"(aggregations: {field: "activities.nodes.duration" type: sum name: "d"} filter: {channelType: {equals: chat}})")
            << QByteArray("activities { nodes { eventName } } aggregation { value }")
            << QByteArray(R"([{"activities":{"nodes":[{"eventName":"WrapUp"}]},"aggregation":[{"value":6105.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"connect"}]},"aggregation":[{"value":4630.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"connected"}]},"aggregation":[{"value":19247.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"ended"}]},"aggregation":[{"value":0.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"ivr-connected"}]},"aggregation":[{"value":8214.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"new"}]},"aggregation":[{"value":0.0}]},)"
                          R"({"activities":{"nodes":[{"eventName":"parked"}]},"aggregation":[{"value":3471.0}]}])");
        QTest::newRow("extFilter leaves out activities") << QByteArray(
            R"(aggregations: {field: "activities.nodes.id" type: count name: "d"} extFilter: {activities: {nodes: {eventName: {equals: "parked"}}}})")
                                                         << QByteArray("activities { nodes { eventName } } aggregation { value }")
                                                         << QByteArray(
                                                                R"([{"activities":{"nodes":[{"eventName":"parked"}]},"aggregation":[{"value":7.0}]}])");
        QTest::newRow("without aggregations there is none")
            << QByteArray("filter: {channelType: {equals: chat}}") << QByteArray("channelType aggregation { value }")
            << QByteArray(R"([{"channelType":"chat","aggregation":null}])");
    }

    void aggregations()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, selected);
        QFETCH(QByteArray, tasks);
        QCOMPARE(tasksIn(overMinutes(arguments, selected)), tasks);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("reason");

        QTest::newRow("avg is no type") << overMinutes(R"(aggregations: {field: "id" type: avg name: "n"})", "id") << u"WrongType"_s;
        QTest::newRow("a field that is not there") << overMinutes(R"(aggregations: {field: "foo" type: count name: "n"})", "aggregation { value }")
                                                   << u"'foo', which is not there"_s;
        QTest::newRow("a sum of texts") << overMinutes(R"(aggregations: {field: "origin" type: sum name: "n"})", "aggregation { value }")
                                        << u"needs numbers"_s;
        QTest::newRow("a field that cannot be aggregated")
            << overMinutes(R"(aggregations: {field: "autoCsat" type: count name: "n"})", "aggregation { value }") << u"'autoCsat' cannot be used"_s;
        QTest::newRow("a field that cannot be grouped by")
            << overMinutes(count, "firstQueueId aggregation { value }") << u"'firstQueueId' cannot be grouped"_s;
        QTest::newRow("eleven keys") << overMinutes(
            count, "id status channelType createdTime endedTime origin destination direction isActive holdCount csatScore")
                                     << u"groups by 11 fields"_s;
        QTest::newRow("intervals without the argument")
            << overMinutes(count, "intervalStartTime aggregation { value }") << u"needs the argument aggregationInterval"_s;
        QTest::newRow("an interval too short for a week")
            << overMonth(count + " aggregationInterval: {interval: HOURLY}", "intervalStartTime") << u"HOURLY is too short"_s;
        QTest::newRow("an unknown time zone") << overMonth(count + R"( aggregationInterval: {interval: DAILY timezone: "Mars/Base"})",
                                                           "intervalStartTime")
                                              << u"\"Mars/Base\""_s;
        QTest::newRow("a cursor of another query") << overMinutes(count + R"( pagination: {cursor: "direction=inbound"})",
                                                                  "channelType aggregation { value }")
                                                   << u"cursor"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, reason);
        const QString told = client().refusal(query);
        QVERIFY2(told.contains(reason), qPrintable(told));
    }

    void daysBeginInTheTimeZone()
    {
        const auto starts = [](const QByteArray &zone) {
            const Json::Document answer = client().data(
                overMonth(count + " aggregationInterval: {interval: DAILY timezone: \"" + zone + "\"}", "intervalStartTime aggregation { value }"));
            QList<qint64> times;
            for (const Json::Node task : answer.root()["data"]["taskDetails"]["tasks"])
                times.append(task["intervalStartTime"].toInt64().value_or(0));
            return times;
        };
        constexpr qint64 hour = 3600 * 1000;
        for (const qint64 time : starts("UTC"))
            QCOMPARE(time % (24 * hour), 0);
        for (const qint64 time : starts("Asia/Kolkata"))
            QCOMPARE(time % (24 * hour), 18 * hour + hour / 2);
        const QList<qint64> times = starts("America/New_York");
        QVERIFY(times.size() >= 30);
        QVERIFY(std::ranges::is_sorted(times));
    }

    void theIntervalIsTold()
    {
        const Json::Document answer =
            client().data(overMonth(count + R"( aggregationInterval: {interval: WEEKLY})", "channelType intervalStartTime aggregation { value }"));
        QCOMPARE(answer.root()["data"]["taskDetails"]["intervalInfo"].text().toByteArray(), R"({"interval":"WEEKLY","timezone":"UTC"})");
    }

    void pagesOfGroupsHold1000AndLeadToTheNext()
    {
        const SearchClient many({.hasIntrospection = false, .now = SearchClient::now}, 1500);
        QStringList origins;
        QByteArray cursor = "NA";
        for (int page = 0; page < 2; ++page) {
            const Json::Document answer =
                many.data(overMonth(count + " pagination: {cursor: \"" + cursor + "\"}", "id isActive aggregation { value }"));
            const Json::Node list = answer.root()["data"]["taskDetails"];
            QCOMPARE(list["tasks"].size(), page == 0 ? 1000 : 514);
            QCOMPARE(list["pageInfo"]["hasNextPage"].toBool(), page == 0);
            const Json::Node last = list["tasks"][list["tasks"].size() - 1];
            if (page == 0)
                QCOMPARE(list["pageInfo"]["endCursor"].toString(), u"id=%1::isActive=false"_s.arg(last["id"].toString()));
            cursor = list["pageInfo"]["endCursor"].toString().toUtf8();
        }
    }
};

QTEST_GUILESS_MAIN(SearchGroupsTest)
#include "searchgroupstest.moc"
