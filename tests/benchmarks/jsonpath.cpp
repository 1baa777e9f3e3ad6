// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// JsonPath::Query on answers of the Search API, as a share of simdjson's DOM parse of the same text.

#include "app/jsonpath/query.h"
#include "tests/benchmarks/jsonmeasuring.h"

#include <simdjson.h>

using Benchmark::print;
using Benchmark::seconds;

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
    const double reference = seconds(5, [&] { return parser.parse(padded).error(); });
    const Json::Document document = *Json::Document::parse(text);
    std::printf("%lld MB\n", static_cast<long long>(megabytes));
    print("simdjson DOM, parser reused", reference, reference);
    for (const Aim &aim : Aims) {
        const JsonPath::Query query = *JsonPath::Query::parse(aim.query);
        print(aim.query, seconds(7, [&] { return query.evaluate(document); }), reference, aim.share);
    }
}

} // namespace

int main()
{
    for (const qsizetype megabytes : {1, 10, 100})
        run(megabytes);
    return 0;
}
