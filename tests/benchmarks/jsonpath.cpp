// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// JsonPath::Query on answers of the Search API, as a share of simdjson's DOM parse of the same text.

#include "app/jsonpath/query.h"
#include "tests/benchmarks/jsonmeasuring.h"

#include <simdjson.h>

using Benchmark::print;

namespace {

struct Aim
{
    const char *query;
    const char *share;
};

constexpr Aim Aims[] = {
    {"$..id", "(aim 0.25)"},
    {"$.data.taskDetails.tasks[?@.status=='ended'].totalDuration", "(aim 0.3)"},
    {"$..tasks[0:1000:2].origin", "(aim 0.3)"},
    {"$.data.taskDetails.tasks[0].id", "(aim 20 µs)"},
    {"$..*", ""},
    {"$.data.taskDetails.tasks[?@.totalDuration>50000].id", ""},
    {"$.data.taskDetails.tasks[?search(@.origin, '00$')].id", ""},
    {"$..[?@.name=='Global_Language'].value", ""},
};

void run(qsizetype megabytes)
{
    const QByteArray text = Benchmark::searchAnswer(megabytes);
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    simdjson::dom::parser parser;
    const Json::Document document = *Json::Document::parse(text);
    std::printf("%lld MB\n", static_cast<long long>(megabytes));
    for (const Aim &aim : Aims) {
        const JsonPath::Query query = *JsonPath::Query::parse(aim.query);
        const auto [reference, ours]
            = Benchmark::inTurns(7, [&] { return parser.parse(padded).error(); }, [&] { return query.evaluate(document); });
        print(aim.query, ours, reference, aim.share);
    }
}

} // namespace

int main()
{
    for (const qsizetype megabytes : {1, 10, 100})
        run(megabytes);
    return 0;
}
