// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchroot.h"

#include "app/sandbox/simulatedcall.h"
#include "tests/app/sandbox/searchclient.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

constexpr qint64 now = SearchClient::now;
constexpr qint64 day = 24LL * 3600 * 1000;

const History &past()
{
    static const History history = analyzerHistory({.tasks = 80, .seed = 7, .now = now, .organizationId = u"our-organization"_s});
    return history;
}

/// Calls between those of the past, and one after all of them.
const History &fresh()
{
    static const History history = [] {
        const CallParties parties{.queue = {u"q"_s, u"Queue_Fresh"_s}, .agent = {u"a"_s, u"Fresh Agent"_s}};
        QList<SimulatedCall> calls;
        for (int i = 0; i < 10; ++i)
            calls.append(simulatedCall(QUuid::createUuidV5(QUuid(), QByteArray::number(i)), parties, now - (20 - 2 * i) * day));
        calls.append(simulatedCall(QUuid::createUuidV5(QUuid(), u"last"_s), parties, now));
        History made = historyOf(calls, u"our-organization"_s);
        made.now = now;
        return made;
    }();
    return history;
}

struct Visited
{
    std::vector<qint64> times;
    int fresh = 0;
};

Visited visit(SearchRoot::Records records, bool newestFirst, const History *recent, TimeRange range = {.from = now - 30 * day, .to = now},
              bool byEnd = false)
{
    const SearchRoot root{.records = records};
    const SearchScan scan{.history = past(), .recent = recent, .root = root, .range = range, .byEnd = byEnd};
    Visited visited;
    scan.visit(newestFirst, [&](const SearchRow &row) {
        visited.times.push_back(row.session != nullptr ? row.session->startTime : row.task->createdTime);
        visited.fresh += row.history == &fresh() ? 1 : 0;
        return false;
    });
    return visited;
}

} // namespace

class SearchRootTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsBothInTheOrderOfTime_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<int>("fresh");
        QTest::newRow("tasks, the oldest first") << int(SearchRoot::Records::Tasks) << false << 11;
        QTest::newRow("tasks, the newest first") << int(SearchRoot::Records::Tasks) << true << 11;
        QTest::newRow("legs") << int(SearchRoot::Records::Legs) << false << 11;
        QTest::newRow("sessions") << int(SearchRoot::Records::Sessions) << true << 1;
    }

    void findsBothInTheOrderOfTime()
    {
        QFETCH(int, records);
        QFETCH(bool, newestFirst);
        const auto kind = SearchRoot::Records(records);
        const Visited both = visit(kind, newestFirst, &fresh());
        QCOMPARE(both.times.size(), visit(kind, newestFirst, nullptr).times.size() + size_t(both.fresh));
        QTEST(both.fresh, "fresh");
        QVERIFY(newestFirst ? std::ranges::is_sorted(both.times, std::greater()) : std::ranges::is_sorted(both.times));
    }

    void findsOnlyWhatIsInRange()
    {
        const TimeRange range{.from = now - 21 * day, .to = now - 15 * day};
        QCOMPARE(visit(SearchRoot::Records::Tasks, false, &fresh(), range).fresh, 3);
        QCOMPARE(visit(SearchRoot::Records::Tasks, false, &fresh(), {.from = 0, .to = 1}).fresh, 0);
    }

    void findsByTheEnd()
    {
        const Task &last = fresh().tasks.back();
        const TimeRange range{.from = last.endedTime, .to = last.endedTime + 1};
        QCOMPARE(visit(SearchRoot::Records::Tasks, false, &fresh(), range).fresh, 0);
        QCOMPARE(visit(SearchRoot::Records::Tasks, false, &fresh(), range, true).fresh, 1);
    }

    void stopsWhenItIsTold()
    {
        const SearchRoot root{.records = SearchRoot::Records::Tasks};
        const SearchScan scan{.history = past(), .recent = &fresh(), .root = root, .range = {.from = now - 30 * day, .to = now}};
        int seen = 0;
        scan.visit(true, [&](const SearchRow &) { return ++seen == 3; });
        QCOMPARE(seen, 3);
    }

    /// Whatever a query selects of a call just simulated, nothing is missing that a field would trip over.
    void everyFieldOfACallIsAnswered()
    {
        const SearchClient client;
        for (const QByteArray &query :
             {QByteArray("{ taskDetails(from: 1736408000000 to: 1739000000000 filter: {lastQueue: {name: {equals: \"Queue_Fresh\"}}}) { tasks { "
                         "id status owner { id name } lastAgent { name } lastQueue { name } lastTeam { name } lastSite { name } lastEntryPoint { name } "
                         "lastWrapUpCodeId customer { name email } totalDuration holdCount stringGlobalVariables(name: \"Global_Language\") { value } "
                         "activities(first: 100) { nodes { eventName agentName siteName queueName } } } } }"),
              QByteArray("{ agentSession(from: 1736408000000 to: 1739000000000 filter: {agentName: {equals: \"Fresh Agent\"}}) { agentSessions { "
                         "agentName siteName teamName channelInfo { channelType connectedCount activities(first: 100) { nodes { state taskId } } } } } }")}) {
            const Http::Response answer = client.post(SearchClient::bodyWith(query), &fresh());
            QVERIFY2(answer.status == 200, answer.body.constData());
            QVERIFY2(answer.body.contains("Fresh"), answer.body.constData());
            QVERIFY(!client.post(SearchClient::bodyWith(query)).body.contains("Fresh"));
        }
    }
};

QTEST_GUILESS_MAIN(SearchRootTest)
#include "searchroottest.moc"
