// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over a million tasks (or as many as the argument says): how fast they are made, what they weigh, how soon an answer is there.

#include "app/json/writer.h"
#include "app/sandbox/analyzer.h"
#include "app/sandbox/search.h"
#include "tests/benchmarks/cpumeasuring.h"

#include <QDateTime>
#include <QFile>
#include <QUrl>

#include <cstdio>

#include <malloc.h>

namespace {

constexpr char mission[] = R"({ taskDetails(from: %1 to: %2 filter: { and: [ { channelType: { equals: telephony } }
  { origin: { equals: "+14694097607" } } { status: { equals: "ended" } } { direction: { equals: "inbound" } } { isActive: { equals: false } }
  { owner: { notequals: { id: null } } } ] }) { tasks { id status totalDuration origin destination lastAgent { id name }
  stringGlobalVariables(name: "Global_Language") { name value } } } })";

constexpr char grouped[] = R"({ taskDetails(from: %1 to: %2 aggregations: [{field: "id" type: count name: "contacts"}
  {field: "queueDuration" type: average name: "wait"}]) { tasks { channelType lastQueue { name } aggregation { name value } } } })";

constexpr char filtered[] = R"({ taskDetails(from: %1 to: %2 filter: {direction: {equals: "inbound"}} aggregations: {field: "totalDuration" type: sum
  name: "time"} aggregationInterval: {interval: DAILY timezone: "Europe/Amsterdam"}) { tasks { intervalStartTime aggregation { value } } } })";

constexpr char legs[] = R"({ taskLegDetails(from: %1 to: %2 aggregations: {field: "id" type: count name: "legs"}) { taskLegs { queue { name }
  aggregation { value } } } })";

qint64 bytesInUse()
{
    return qint64(mallinfo2().uordblks) + qint64(mallinfo2().hblkhd);
}

Http::Request request(const char *query, qint64 from, qint64 to)
{
    Json::Writer body;
    body.beginObject().member(u"query", QString::fromUtf8(query).arg(from).arg(to)).endObject();
    return {.method = "POST", .url = QUrl(QStringLiteral("/search")), .headers = {}, .body = body.take()};
}

void ask(const Sandbox::Search &search, const char *what, const char *query, qint64 from, qint64 to)
{
    const Http::Request asked = request(query, from, to);
    const double spent = Benchmark::computing(5, [&] { return search.answer(asked, "benchmark"); });
    const Http::Response response = search.answer(asked, "benchmark");
    std::printf("  %-48s %9.3f ms  status %d, %lld bytes\n", what, spent * 1e3, response.status, static_cast<long long>(response.body.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const int tasks = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 month = 30LL * 24 * 3600 * 1000;
    const qint64 before = bytesInUse();
    Sandbox::History history;
    const double spent = Benchmark::computing(1, [&] {
        history = Sandbox::analyzerHistory({.tasks = tasks, .seed = 1, .now = now});
        return 0;
    });
    std::printf("%d tasks: %.0f a second (aim 200000), %.0f bytes each (aim 400)\n", tasks, tasks / spent, double(bytesInUse() - before) / tasks);
    QFile schema(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
    if (!schema.open(QIODevice::ReadOnly))
        return 1;
    const Sandbox::Search search(std::move(history), schema.readAll());
    ask(search, "the mission's query (aim 20 ms)", mission, Sandbox::missionFrom, Sandbox::missionTo);
    ask(search, "the mission's query over a month", mission, now - month, now);
    ask(search, "grouped by two fields, over all (aim 200 ms)", grouped, now - month, now);
    ask(search, "filtered, grouped by day, over all", filtered, now - month, now);
    ask(search, "legs grouped by queue, over all", legs, now - month, now);
    return 0;
}
