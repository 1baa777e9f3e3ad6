// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "app/sandbox/analyzer.h"
#include "app/sandbox/search.h"
#include "tests/app/sandbox/searchclient.h"
#include "tests/support/missionquery.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1739000000000;

QByteArray schemaText()
{
    QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Sandbox::Search &search()
{
    static const Sandbox::Search instance(Sandbox::analyzerHistory({.tasks = 600, .seed = 7, .now = now}), schemaText(), {.now = now});
    return instance;
}

Http::Request post(const QByteArray &body)
{
    return {.method = "POST", .url = QUrl(u"/search"_s), .headers = {}, .body = body};
}

Http::Response ask(const QByteArray &query, const QByteArray &variables = {})
{
    return search().answer(post(SearchClient::bodyWith(query, variables)), "track-1");
}

/// The ids that taskDetails finds in the mission's window, each of the seven there by its last two characters, the newest first.
QString found(const QByteArray &filter)
{
    const Http::Response response =
        ask("{ taskDetails(from: 1738833921000 to: 1738834701000 filter: " + filter + ") { tasks { id createdTime(sort: asc) } } }");
    const auto document = Json::Document::parse(response.body);
    if (!document || response.status != 200)
        return QString::fromUtf8(response.body);
    QStringList ids;
    for (const Json::Node task : document->root()["data"]["taskDetails"]["tasks"])
        ids.append(task["id"].toString().right(2));
    return ids.join(u' ');
}

QStringList descriptions(const Http::Response &response)
{
    const auto document = Json::Document::parse(response.body);
    QStringList texts;
    if (document) {
        for (const Json::Node message : document->root()["error"]["message"])
            texts.append(message["description"].toString());
    }
    return texts;
}

/// The mission's answer, as our own fixture.
const QByteArray missionAnswer = R"({"data":{"taskDetails":{"tasks":[{"id":"d1364618-49a4-41f5-8b5f-a8da4d12e56c","status":"ended",)"
                                 R"("totalDuration":35562,"origin":"+14694097607","destination":"+14694096861",)"
                                 R"("lastAgent":{"id":"b9b45479-756f-4c55-8663-8ae7800a9a18","name":"Agent140 Lab"},)"
                                 R"("stringGlobalVariables":{"name":"Global_Language","value":"en-AU"}}]}}})";

} // namespace

class SearchTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theMissionsQueryFindsThePublishedCall()
    {
        const Http::Response response = ask(Support::missionQuery);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), "application/json");
        QCOMPARE(response.body, missionAnswer);
    }

    void theLabGuidesOwnTextFindsThePublishedCall()
    {
        const QString path = u"data/missions/introduction-to-developer-portal.md"_s;
        const auto page = Support::sharedFile(path);
        if (!page)
            QSKIP(Support::missing(path));
        const qsizetype start = page->indexOf("    {\n      #Global CAD");
        QVERIFY(start > 0);
        const qsizetype end = page->indexOf("    ```", start);
        const QByteArray expected = page->mid(page->indexOf("    {\n      \"data\"", end));
        const auto published = Json::Document::parse(expected.first(expected.indexOf("    ```")));
        QVERIFY(published);
        const Http::Response response = ask(page->mid(start, end - start));
        QCOMPARE(response.status, 200);
        const auto answered = Json::Document::parse(response.body);
        QVERIFY(answered);
        QCOMPARE(blankless(response.body), blankless(published->text()));
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("ids");

        QTest::newRow("no condition leaves all") << QByteArray("{}") << u"05 03 01 6c 02 04 06"_s;
        QTest::newRow("equals on a text") << QByteArray("{origin: {equals: \"+14694095512\"}}") << u"01"_s;
        QTest::newRow("notequals on a text") << QByteArray("{origin: {notequals: \"+14694097607\"}}") << u"01"_s;
        QTest::newRow("equals on an enum") << QByteArray("{channelType: {equals: chat}}") << u"03"_s;
        QTest::newRow("equals on a flag") << QByteArray("{isActive: {equals: true}}") << u"04"_s;
        QTest::newRow("gt on a number") << QByteArray("{wrapupDuration: {gt: 0} queueDuration: {gt: 3471}}") << QString();
        QTest::newRow("gte and lt on one number") << QByteArray("{queueDuration: {gte: 3471 lt: 27348} origin: {contains: \"5512\"}}") << u"01"_s;
        QTest::newRow("lte on a number") << QByteArray("{connectedDuration: {lte: 0}}") << u"06"_s;
        QTest::newRow("an order never holds for null") << QByteArray("{endedTime: {lt: 9999999999999} isActive: {equals: true}}") << QString();
        QTest::newRow("contains is a part of the text") << QByteArray("{origin: {contains: \"40955\"}}") << u"01"_s;
        QTest::newRow("match is a pattern for the whole text") << QByteArray("{origin: {match: \"+1469409[5].+\"}}") << u"01"_s;
        QTest::newRow("match of a part is no match") << QByteArray("{origin: {match: \"4095\"}}") << QString();
        QTest::newRow("or needs one of its conditions")
            << QByteArray("{or: [{status: {equals: \"parked\"}} {direction: {equals: \"outbound\"}}]}") << u"05 02"_s;
        QTest::newRow("groups nest") << QByteArray(
            "{and: [{or: [{status: {equals: \"parked\"}} {isActive: {equals: true}}]} {isActive: {equals: false}}]}")
                                     << u"05"_s;
        QTest::newRow("one object is a list of one") << QByteArray("{and: {channelType: {equals: chat}}}") << u"03"_s;
        QTest::newRow("members of an object all count") << QByteArray("{status: {equals: \"ended\"} direction: {equals: \"outbound\"}}") << u"02"_s;
        QTest::newRow("composite filters go down to the leaf") << QByteArray("{owner: {id: {equals: null}}}") << u"06"_s;
        QTest::newRow("the older form compares a whole object") << QByteArray("{owner: {equals: {id: null}}}") << u"06"_s;
        QTest::newRow("the older form negated") << QByteArray("{owner: {notequals: {id: null}} channelType: {equals: chat}}") << u"03"_s;
        QTest::newRow("a global variable by name and value")
            << QByteArray("{stringGlobalVariables: {name: {equals: \"Global_Language\"} value: {equals: \"en-AU\"}} status: {equals: \"parked\"}}")
            << u"05"_s;
        QTest::newRow("a global variable of another value")
            << QByteArray("{stringGlobalVariables: {name: {equals: \"Global_Language\"} value: {equals: \"de-DE\"}}}") << QString();
        QTest::newRow("a global variable of another kind")
            << QByteArray("{doubleGlobalVariables: {name: {equals: \"Global_Language\"}}}") << QString();
    }

    void filters()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QString, ids);
        QCOMPARE(found(filter), ids);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("description");

        QTest::newRow("a body that is not JSON") << QByteArray("{ taskDetails }") << u"The body is not JSON"_s;
        QTest::newRow("an empty body") << QByteArray() << u"The body is not JSON"_s;
        QTest::newRow("a body that is a list") << QByteArray("[]") << u"must be a JSON object"_s;
        QTest::newRow("a body without a query") << QByteArray("{}") << u"no \"query\""_s;
        QTest::newRow("a query that is a number") << QByteArray("{\"query\":1}") << u"no \"query\""_s;
        QTest::newRow("variables that are a list") << QByteArray("{\"query\":\"{a}\",\"variables\":[]}") << u"\"variables\" must be"_s;
        QTest::newRow("an operation name that is a number")
            << QByteArray("{\"query\":\"{a}\",\"operationName\":1}") << u"\"operationName\" must be"_s;
        QTest::newRow("a query with a slip of the pen") << SearchClient::bodyWith("{ taskDetails(") << u"Invalid Syntax : "_s;
        QTest::newRow("a field that is not there")
            << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2) { tasks { foo } } }")
            << u"Validation error (FieldUndefined@[taskDetails/tasks/foo]) : Field 'foo' in type 'TaskDetails' is undefined"_s;
        QTest::newRow("no to") << SearchClient::bodyWith("{ taskDetails(from: 1) { tasks { id } } }")
                               << u"Validation error (MissingFieldArgument@[taskDetails]) : Missing field argument 'to'"_s;
        QTest::newRow("a variable that is missing")
            << SearchClient::bodyWith("query($from: Long!) { taskDetails(from: $from to: 2) { tasks { id } } }") << u"Variable 'from'"_s;
        QTest::newRow("an unknown operation") << QByteArray(
            "{\"query\":\"query A { taskDetails(from:1 to:2) { tasks { id } } }\",\"operationName\":\"B\"}")
                                              << u"'B'"_s;
        QTest::newRow("a range that ends before it starts")
            << SearchClient::bodyWith("{ taskDetails(from: 2 to: 1) { tasks { id } } }") << u"'from' (2) is later than 'to' (1)"_s;
        QTest::newRow("a range of more than a year") << SearchClient::bodyWith("{ taskDetails(from: 0 to: 31536000001) { tasks { id } } }") << u"365 days"_s;
        QTest::newRow("the widest range there is") << SearchClient::bodyWith("{ taskDetails(from: -9223372036854775808 to: 9223372036854775807) { tasks { id } } }")
                                                   << u"365 days"_s;
        QTest::newRow("a cursor from elsewhere") << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2 pagination: {cursor: \"x\"}) { tasks { id } } }")
                                                 << u"cursor"_s;
        QTest::newRow("a pattern that cannot be read")
            << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2 filter: {origin: {match: \"(\"}}) { tasks { id } } }") << u"\"(\""_s;
        QTest::newRow("a query that is JSON") << SearchClient::bodyWith("{\"query\": \"{ taskDetails }\"}") << u"Invalid Syntax : "_s;
        QTest::newRow("JSON that is a query") << QByteArray("query { taskDetails(from: 1 to: 2) { tasks { id } } }") << u"The body is not JSON"_s;
        QTest::newRow("variables that are a text") << QByteArray("{\"query\":\"{a}\",\"variables\":\"x\"}") << u"\"variables\" must be"_s;
        QTest::newRow("a body that is not UTF-8") << QByteArray("{\"query\":\"{ \xFF }\"}") << u"The body is not JSON"_s;
        QTest::newRow("a text where a time is wanted")
            << SearchClient::bodyWith("{ taskDetails(from: \"yesterday\" to: 2) { tasks { id } } }") << u"\"yesterday\" is not a valid 'Long'"_s;
        QTest::newRow("a time with a fraction") << SearchClient::bodyWith("{ taskDetails(from: 1.5 to: 2) { tasks { id } } }") << u"1.5 is not a valid 'Long'"_s;
        QTest::newRow("a time beyond 64 bits") << SearchClient::bodyWith("{ taskDetails(from: 99999999999999999999 to: 2) { tasks { id } } }")
                                               << u"is not a valid 'Long'"_s;
        QTest::newRow("a flag compared with a text")
            << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2 filter: {isActive: {equals: \"no\"}}) { tasks { id } } }") << u"is not a valid 'Boolean'"_s;
        QTest::newRow("an operator that is not there")
            << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2 filter: {status: {in: [\"ended\"]}}) { tasks { id } } }") << u"contains no field 'in'"_s;
        QTest::newRow("a mutation") << SearchClient::bodyWith("mutation { remove }") << u"Validation error"_s;
        QTest::newRow("a selection 5,000 deep") << SearchClient::bodyWith(QByteArray("{ a ").repeated(5000) + QByteArray("} ").repeated(5000))
                                                << u"Invalid Syntax : "_s;
        QTest::newRow("a filter 5,000 deep") << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2 filter: " + QByteArray("{and: [").repeated(5000)
                                                         + QByteArray("]}").repeated(5000) + ") { tasks { id } } }")
                                             << u"Invalid Syntax : "_s;
        QTest::newRow("10,000 aliases") << SearchClient::bodyWith("{ taskDetails(from: 1 to: 2) { tasks { " + aliases(10000) + " } } }")
                                        << u"more than 5000 fields"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, description);
        const Http::Response response = search().answer(post(body), "track-1");
        QCOMPARE(response.status, 400);
        QCOMPARE(response.headers.value("Content-Type"), "application/json");
        QVERIFY2(descriptions(response).value(0).contains(description), response.body.constData());
        QVERIFY(response.body.startsWith(R"({"trackingId":"track-1","error":{"key":"400","message":[{"description":)"));
    }

    void aQueryBeyondTheLimitIsNotRead()
    {
        const Http::Response response = ask("{ " + QByteArray("a ").repeated(1'500'000) + "}");
        QCOMPARE(response.status, 413);
    }

    void variablesOfTheWrongTypeAreTold()
    {
        const QByteArray query =
            "query($f: Long! $c: ChannelType) { taskDetails(from: $f to: 2 filter: {channelType: {equals: $c}}) { tasks { id } } }";
        QCOMPARE(ask(query, R"({"f":"1","c":"chat"})").status, 200);
        QVERIFY(descriptions(ask(query, R"({"f":"x"})")).value(0).contains(u"Variable 'f'"_s));
        QVERIFY(descriptions(ask(query, R"({"f":1,"c":"pigeon"})")).value(0).contains(u"Variable 'c'"_s));
        QVERIFY(descriptions(ask(query, R"({"f":[1]})")).value(0).contains(u"Variable 'f'"_s));
    }

    void everyProblemIsTold()
    {
        const Http::Response response = ask("{ taskDetails(from: 1) { tasks { foo bar } } }");
        QCOMPARE(descriptions(response).size(), 3);
    }

    void secondsInsteadOfMillisecondsFindNothing()
    {
        const Http::Response response = ask("{ taskDetails(from: 1738833921 to: 1738834701) { tasks { id } } }");
        QCOMPARE(response.body, R"({"data":{"taskDetails":{"tasks":[]}}})");
    }

    void theRangeIsHalfOpen()
    {
        const auto count = [](qint64 from, qint64 to) {
            const Http::Response response =
                ask("query($f: Long! $t: Long!) { taskDetails(from: $f to: $t filter: {origin: {equals: \"+14694097607\"}}) { tasks { id } } }",
                    "{\"f\":" + QByteArray::number(from) + ",\"t\":\"" + QByteArray::number(to) + "\"}");
            return Json::Document::parse(response.body)->root()["data"]["taskDetails"]["tasks"].size();
        };
        const qint64 time = 1738834287417;
        QCOMPARE(count(time, time + 1), 1);
        QCOMPARE(count(time - 1, time), 0);
        QCOMPARE(count(time, time), 0);
    }

    void theRangeCanBeAboutTheEnd()
    {
        const qint64 end = 1738834287417 + 35562;
        const QByteArray range = "from: " + QByteArray::number(end) + " to: " + QByteArray::number(end + 1);
        QCOMPARE(ask("{ taskDetails(" + range + " timeComparator: endedTime) { tasks { origin } } }").body,
                 R"({"data":{"taskDetails":{"tasks":[{"origin":"+14694097607"}]}}})");
    }

    void whatHasNoValueIsNullInItsObject()
    {
        const Http::Response response =
            ask("{ task(from: 1738833921000 to: 1738834701000 filter: {owner: {id: {equals: null}}}) { tasks { owner { id } lastAgent { id } "
                "gv: stringGlobalVariables(name: \"None\") { name value } endedTime autoCsat csatScore isCampaign feedback { comment } } "
                "pageInfo { hasNextPage endCursor } intervalInfo { interval } } }");
        QCOMPARE(response.status, 200);
        QVERIFY2(response.body.contains(R"("owner":{"id":null},"lastAgent":{"id":null},"gv":{"name":null,"value":null},"endedTime":)"),
                 response.body.constData());
        QVERIFY2(response.body.contains(R"("autoCsat":null,"csatScore":0,"isCampaign":false,"feedback":{"comment":null})"),
                 response.body.constData());
        QVERIFY2(response.body.endsWith(R"("pageInfo":{"hasNextPage":false,"endCursor":null},"intervalInfo":null}}})"), response.body.constData());
    }

    void pagesHold250AndLeadToTheNext()
    {
        QSet<QString> ids;
        QList<qsizetype> sizes;
        QString cursor = u"NA"_s;
        for (int page = 0; page < 4 && !cursor.isNull(); ++page) {
            const Http::Response response = ask("query($c: String) { taskDetails(from: 1736400000000 to: 1739000000000 pagination: {cursor: $c}) "
                                                "{ tasks { id } pageInfo { hasNextPage endCursor } } }",
                                                "{\"c\":\"" + cursor.toUtf8() + "\"}");
            const auto document = Json::Document::parse(response.body);
            const Json::Node list = document->root()["data"]["taskDetails"];
            for (const Json::Node task : list["tasks"])
                ids.insert(task["id"].toString());
            sizes.append(list["tasks"].size());
            cursor = list["pageInfo"]["endCursor"].isNull() ? QString() : list["pageInfo"]["endCursor"].toString();
            QCOMPARE(list["pageInfo"]["hasNextPage"].toBool(), !cursor.isNull());
        }
        QCOMPARE(sizes, (QList<qsizetype>{250, 250, 114}));
        QCOMPARE(ids.size(), 614);
    }

    void theNewestComeFirstUnlessAFieldIsSorted()
    {
        const auto times = [](const QByteArray &field) {
            const Http::Response response = ask("{ taskDetails(from: 1736400000000 to: 1739000000000) { tasks { " + field + " } } }");
            QList<qint64> result;
            const auto document = Json::Document::parse(response.body);
            for (const Json::Node task : document->root()["data"]["taskDetails"]["tasks"])
                result.append(task["createdTime"].toInt64().value_or(0));
            return result;
        };
        QVERIFY(std::ranges::is_sorted(times("createdTime"), std::greater()));
        QVERIFY(std::ranges::is_sorted(times("createdTime(sort: desc)"), std::greater()));
        QVERIFY(std::ranges::is_sorted(times("createdTime(sort: asc)"), std::less()));
        QCOMPARE(times("createdTime").size(), 250);
    }

private:
    [[nodiscard]] static QByteArray aliases(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += 'a' + QByteArray::number(i) + ": id ";
        return text;
    }

    /// No published value has blanks of its own but the agent's name.
    [[nodiscard]] static QByteArray blankless(QByteArray json) { return json.replace("\n", "").replace(" ", ""); }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
