// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/schema.h"
#include "tests/app/sandbox/searchclient.h"
#include "tests/support/test.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const SearchClient &client()
{
    static const SearchClient instance;
    return instance;
}

const QByteArray month = "from: 1736408000000 to: 1739000000000 ";
const QByteArray minutes = "from: 1738833921000 to: 1738834701000 ";

QByteArray answered(const QByteArray &query)
{
    return client().ask(query).body;
}

} // namespace

class SearchRootsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void activitiesComeTheNewestFirst()
    {
        QCOMPARE(answered("{ taskDetails(" + minutes
                          + "filter: {channelType: {equals: chat}}) { tasks { activities(first: 2) { totalCount nodes { "
                            "eventName duration } pageInfo { hasNextPage } } } } }"),
                 R"({"data":{"taskDetails":{"tasks":[{"activities":{"totalCount":7,"nodes":[{"eventName":"WrapUp","duration":6105},)"
                 R"({"eventName":"ended","duration":0}],"pageInfo":{"hasNextPage":true}}}]}}})");
    }

    void activitiesArePagedByTime()
    {
        QStringList events;
        QByteArray after;
        for (int page = 0; page < 10 && (page == 0 || !after.isEmpty()); ++page) {
            const Json::Document answer =
                client().data("{ taskDetails(" + minutes + "filter: {channelType: {equals: chat}}) { tasks { activities(first: 1 after: \"" + after
                              + "\") { nodes { eventName createdTime(sort: asc) } pageInfo { endCursor } } } } }");
            const Json::Node activities = answer.root()["data"]["taskDetails"]["tasks"][0]["activities"];
            for (const Json::Node node : activities["nodes"])
                events.append(node["eventName"].toString());
            after = activities["pageInfo"]["endCursor"].toString().toUtf8();
        }
        QCOMPARE(events.join(u' '), u"new ivr-connected parked connect connected ended WrapUp"_s);
    }

    void extFilterFindsWhatHasSuchAnActivity()
    {
        const QByteArray body = answered("{ taskDetails(" + minutes
                                         + "extFilter: {activities: {nodes: {eventName: {equals: \"parked\"} duration: "
                                           "{gt: 10000}}}}) { tasks { owner { id } abandonedType } } }");
        QCOMPARE(body, R"({"data":{"taskDetails":{"tasks":[{"owner":{"id":null},"abandonedType":"queue"}]}}})");
    }

    void sessionsTellWhatAgentsDid()
    {
        QCOMPARE(answered("{ agentSession(from: 1738828000000 to: 1738834701000 filter: {agentName: {equals: \"Agent140 Lab\"}}) { agentSessions { "
                          "agentName isActive siteName orgId channelInfo { channelType connectedCount holdCount wrapupDuration } } } }"),
                 R"({"data":{"agentSession":{"agentSessions":[{"agentName":"Agent140 Lab","isActive":false,"siteName":"Lab Site",)"
                 R"("orgId":"our-organization","channelInfo":[{"channelType":"telephony","connectedCount":4,"holdCount":0,"wrapupDuration":30525},)"
                 R"({"channelType":"chat","connectedCount":1,"holdCount":0,"wrapupDuration":6105},)"
                 R"({"channelType":"email","connectedCount":0,"holdCount":0,"wrapupDuration":0},)"
                 R"({"channelType":"social","connectedCount":0,"holdCount":0,"wrapupDuration":0}]}]}}})");
    }

    void sessionsAreFilteredByTheirChannels()
    {
        const QByteArray filter =
            "filter: {agentName: {equals: \"Agent140 Lab\"} channelInfo: {channelType: {equals: \"chat\"} connectedCount: {gte: ";
        const auto count = [&](const QByteArray &least) {
            return client()
                .data("{ agentSession(" + month + filter + least + "}}}) { agentSessions { agentId } } }")
                .root()["data"]["agentSession"]["agentSessions"]
                .size();
        };
        QCOMPARE(count("1"), 2);
        QCOMPARE(count("2"), 0);
    }

    void agentsActivitiesHaveTheirTask()
    {
        const QByteArray body = answered("{ agentSession(from: 1738828000000 to: 1738834701000 filter: {agentName: {equals: \"Agent140 Lab\"}}) { "
                                         "agentSessions { channelInfo { activities(first: 100) { totalCount nodes { state taskId queue { name } "
                                         "isLoginActivity } } } } } }");
        QVERIFY2(body.contains(
                     R"("state":"ringing","taskId":"d1364618-49a4-41f5-8b5f-a8da4d12e56c","queue":{"name":"Queue_140"},"isLoginActivity":false)"),
                 body.constData());
        QVERIFY2(body.contains(R"({"state":"idle","taskId":null,"queue":{"name":null},"isLoginActivity":true})"), body.constData());
    }

    void sessionsCanBeGrouped()
    {
        QCOMPARE(
            answered("{ agentSession(from: 1738828000000 to: 1738834701000 filter: {agentName: {equals: \"Agent140 Lab\"}} aggregations: [{field: "
                     "\"channelInfo.connectedDuration\" type: sum name: \"talk\"}]) { agentSessions { teamName channelInfo { channelType } "
                     "aggregation { name value } } } }"),
            R"({"data":{"agentSession":{"agentSessions":[)"
            R"({"teamName":"Team_140","channelInfo":[{"channelType":"chat"}],"aggregation":[{"name":"talk","value":19247.0}]},)"
            R"({"teamName":"Team_140","channelInfo":[{"channelType":"email"}],"aggregation":[{"name":"talk","value":0.0}]},)"
            R"({"teamName":"Team_140","channelInfo":[{"channelType":"social"}],"aggregation":[{"name":"talk","value":0.0}]},)"
            R"({"teamName":"Team_140","channelInfo":[{"channelType":"telephony"}],"aggregation":[{"name":"talk","value":76988.0}]}]}}})");
    }

    void sessionPagesLeadToTheNextByAnId()
    {
        QSet<QString> ids;
        QByteArray cursor;
        QList<qsizetype> sizes;
        for (int page = 0; page < 5 && (page == 0 || !cursor.isEmpty()); ++page) {
            const Json::Document answer = client().data("{ agentSession(" + month + "pagination: {cursor: \"" + cursor
                                                        + "\"}) { agentSessions { agentSessionId } pageInfo { endCursor } } }");
            const Json::Node list = answer.root()["data"]["agentSession"];
            for (const Json::Node session : list["agentSessions"])
                ids.insert(session["agentSessionId"].toString());
            sizes.append(list["agentSessions"].size());
            cursor = list["pageInfo"]["endCursor"].toString().toUtf8();
            QVERIFY(cursor.isEmpty() || cursor.size() == 36);
        }
        QVERIFY(sizes.size() >= 3);
        QCOMPARE(sizes.first(), 250);
        QCOMPARE(ids.size(), std::accumulate(sizes.begin(), sizes.end(), qsizetype(0)));
    }

    void legsAreTheStaysOfAContact()
    {
        QCOMPARE(answered("{ taskLegDetails(" + minutes
                          + "filter: {owner: {id: {equals: null}}}) { taskLegs { handleType queue { name duration } "
                            "queuedTo isChildLeg gv: stringGlobalVariables(name: \"Global_Language\") { value } } pageInfo { hasNextPage } } }"),
                 R"({"data":{"taskLegDetails":{"taskLegs":[{"handleType":"abandoned","queue":{"name":"Queue_140","duration":27348},)"
                 R"("queuedTo":"Queue","isChildLeg":false,"gv":{"value":"en-AU"}}],"pageInfo":{"hasNextPage":false}}}})");
    }

    void transferredContactsHaveTwoLegs()
    {
        const Json::Document tasks = client().data("{ taskDetails(" + month + "filter: {transferCount: {gt: 0}}) { tasks { id } } }");
        const qsizetype transferred = tasks.root()["data"]["taskDetails"]["tasks"].size();
        const Json::Document legs =
            client().data("{ taskLegDetails(" + month
                          + "aggregations: {field: \"taskId\" type: count name: \"n\"}) { taskLegs { isChildLeg aggregation { value } } } }");
        QVERIFY(transferred > 0);
        QCOMPARE(legs.root()["data"]["taskLegDetails"]["taskLegs"][1]["aggregation"][0]["value"].toDouble().value_or(0), double(transferred));
    }

    void legPagesHold500()
    {
        const Json::Document answer = client().data("{ taskLegDetails(" + month + ") { taskLegs { id } pageInfo { endCursor } } }");
        QCOMPARE(answer.root()["data"]["taskLegDetails"]["taskLegs"].size(), 500);
        QCOMPARE(answer.root()["data"]["taskLegDetails"]["pageInfo"]["endCursor"].toString(), u"1"_s);
    }

    void whatIsToComeIsNotFound()
    {
        const SearchClient earlier({.hasIntrospection = false, .now = 1738834287418});
        QCOMPARE(earlier
                     .ask("{ taskDetails(" + minutes
                          + "filter: {origin: {equals: \"+14694097607\"} status: {equals: \"ended\"} direction: {equals: "
                            "\"inbound\"} channelType: {equals: telephony} owner: {notequals: {id: null}}}) { tasks { id } } }")
                     .body,
                 R"({"data":{"taskDetails":{"tasks":[{"id":"d1364618-49a4-41f5-8b5f-a8da4d12e56c"}]}}})");
    }

    void theMissionsMinutesAreNeverTooOld()
    {
        const SearchClient later({.hasIntrospection = false, .now = 1900000000000});
        QVERIFY(later.ask("{ taskDetails(" + minutes + ") { tasks { id } } }").body.contains("d1364618-49a4-41f5-8b5f-a8da4d12e56c"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("reason");

        QTest::newRow("activities over more than thirty days")
            << QByteArray("{ taskDetails(from: 1730000000000 to: 1739000000000) { tasks { activities { totalCount } } } }") << u"30 days"_s;
        QTest::newRow("more than a hundred activities")
            << "{ taskDetails(" + minutes + ") { tasks { activities(first: 101) { totalCount } } } }" << u"'first' goes from 1 to 100"_s;
        QTest::newRow("activities after nonsense") << "{ taskDetails(" + minutes + ") { tasks { activities(after: \"x\") { totalCount } } } }"
                                                   << u"'after' takes"_s;
        QTest::newRow("more than 100,000 records") << "{ taskDetails(" + month + "pagination: {cursor: \"402\"}) { tasks { id } } }"
                                                   << u"first 100000 records"_s;
        QTest::newRow("a page that is not there") << "{ taskDetails(" + minutes + "pagination: {cursor: \"3\"}) { tasks { id } } }" << u"cursor"_s;
        QTest::newRow("a session's cursor from elsewhere")
            << "{ agentSession(" + month + "pagination: {cursor: \"1\"}) { agentSessions { agentId } } }" << u"cursor"_s;
        QTest::newRow("looking back without the end")
            << "{ taskDetails(" + minutes + "startTimeLookBackDays: 3) { tasks { id } } }" << u"needs timeComparator"_s;
        QTest::newRow("looking back too far") << "{ taskDetails(" + minutes
                + "timeComparator: endedTime startTimeLookBackDays: 31) { tasks { id } } }"
                                              << u"1 to 30"_s;
        QTest::newRow("a channel type that is text where it is an enum")
            << "{ taskDetails(" + minutes + "filter: {channelType: {equals: \"chat\"}}) { tasks { id } } }" << u"WrongType"_s;
        QTest::newRow("a channel type that is an enum where it is text")
            << "{ agentSession(" + minutes + "filter: {channelInfo: {channelType: {equals: chat}}}) { agentSessions { agentId } } }"
            << u"WrongType"_s;
        QTest::newRow("what cannot be filtered by")
            << "{ taskDetails(" + minutes + "filter: {createdTime: {gt: 1}}) { tasks { id } } }" << u"createdTime"_s;
        QTest::newRow("more than a thousand conditions in all filters")
            << "{ taskDetails(" + minutes + "filter: {and: [" + QByteArray("{status: {equals: \"a\"}}").repeated(600) + "]} extFilter: {and: ["
                + QByteArray("{activities: {nodes: {id: {equals: \"a\"}}}}").repeated(401) + "]}) { tasks { id } } }"
            << u"1000 conditions"_s;
        QTest::newRow("introspection") << QByteArray("{ __schema { types { name } } }") << u"switched off"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, reason);
        const QString told = client().refusal(query);
        QVERIFY2(told.contains(reason), qPrintable(told));
    }

    void tooMuchForExtFilterIs413()
    {
        const SearchClient many({.hasIntrospection = false, .now = SearchClient::now}, 3000);
        const Http::Response response =
            many.ask("{ taskDetails(" + month + "extFilter: {activities: {nodes: {eventName: {equals: \"never\"}}}}) { tasks { id } } }");
        QCOMPARE(response.status, 413);
        QVERIFY(response.body.contains(R"("key":"413")"));
    }

    void introspectionCanBeSwitchedOn()
    {
        const SearchClient open({.hasIntrospection = true, .now = SearchClient::now});
        QCOMPARE(open.ask("{ __type(name: \"PageInfo\") { name } __typename }").body,
                 R"({"data":{"__type":{"name":"PageInfo"},"__typename":"Query"}})");
    }

    void everyFieldOfEveryRootIsAnswered()
    {
        const auto schema = *GraphQl::Schema::fromSdl(SearchClient::schema());
        const QByteArray tasks = fieldsOf(schema, "TaskDetails");
        QVERIFY(tasks.contains("activities"));
        for (const QByteArray &query : {"{ taskDetails(" + minutes + ") { tasks { " + tasks + " } } }",
                                        "{ taskLegDetails(" + minutes + ") { taskLegs { " + fieldsOf(schema, "TaskLeg") + " } } }",
                                        "{ agentSession(" + month + ") { agentSessions { " + fieldsOf(schema, "AgentSession") + " } } }"}) {
            const Http::Response response = client().ask(query);
            QVERIFY2(response.status == 200, response.body.left(500).constData());
        }
    }

private:
    [[nodiscard]] static QByteArray fieldsOf(const GraphQl::Schema &schema, QByteArrayView type)
    {
        QByteArray text;
        for (const GraphQl::FieldDefinition &field : schema.type(type)->fields) {
            text += field.name.text.toByteArray() + QByteArray(field.name.text.endsWith("GlobalVariables") ? "(name: \"a\") " : " ");
            if (schema.type(field.type.name.text)->isComposite())
                text += "{ " + fieldsOf(schema, field.type.name.text) + "} ";
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(SearchRootsTest)
#include "searchrootstest.moc"
