// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Json::Document beside other readers, on answers of the Search API.

#include "app/json/document.h"
#include "app/json/formatter.h"
#include "app/json/index.h"
#include "tests/benchmarks/jsonmeasuring.h"

#include <simdjson.h>

#if __has_include(<rapidjson/document.h>)
#include <rapidjson/document.h>
#define HAS_RAPIDJSON
#endif
#if __has_include(<boost/json/src.hpp>)
#include <boost/json/src.hpp>
#define HAS_BOOST_JSON
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#define HAS_NLOHMANN_JSON
#endif

#include <memory>
#include <string_view>

using Benchmark::print;
using Benchmark::seconds;

namespace {

void others(const QByteArray &text, int times, double reference)
{
#ifdef HAS_RAPIDJSON
    print("RapidJSON", seconds(times, [&] {
              auto document = std::make_unique<rapidjson::Document>();
              document->Parse(text.constData(), static_cast<std::size_t>(text.size()));
              return document;
          }), reference);
#else
    std::puts("  RapidJSON is not installed (rapidjson-dev)");
#endif
#ifdef HAS_BOOST_JSON
    print("Boost.JSON", seconds(times, [&] { return boost::json::parse({text.constData(), static_cast<std::size_t>(text.size())}); }), reference);
#else
    std::puts("  Boost.JSON is not installed (libboost-json1.81-dev)");
#endif
#ifdef HAS_NLOHMANN_JSON
    print("nlohmann-json", seconds(std::min(times, 2), [&] { return nlohmann::json::parse(text.begin(), text.end()); }), reference);
#else
    std::puts("  nlohmann-json is not installed (nlohmann-json3-dev)");
#endif
}

/// Documents of simdjson's whose parser keeps its memory are the fastest there are, but one is gone when the next is read: what a program that
/// holds two documents pays is a new parser each. Ours is always a new document.
void run(qsizetype megabytes)
{
    const QByteArray text = Benchmark::searchAnswer(megabytes);
    const int times = megabytes >= 100 ? 9 : 40;
    std::printf("%lld MB\n", static_cast<long long>(megabytes));
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    simdjson::dom::parser kept;
    const auto reused = [&] { return kept.parse(padded).error(); };
    const auto fresh = [&] {
        auto parser = std::make_unique<simdjson::dom::parser>();
        static_cast<void>(parser->parse(padded).error());
        return parser;
    };
    const auto [reference, own, ours] = Benchmark::inTurns(times, reused, fresh, [&] { return Json::Document::parse(text); });
    print("simdjson DOM, parser reused", reference, reference);
    print("simdjson DOM, new parser", own, reference);
    print("Json::Document, always new", ours, reference, "(aim 1.25: 0.8 of the speed)");
    const Json::Document document = *Json::Document::parse(text);
    print("Json::Formatter::pretty", seconds(2, [&] { return Json::Formatter::pretty(document); }), reference);
    print("Json::Formatter::compact", seconds(2, [&] { return Json::Formatter::compact(document); }), reference);
    others(text, std::min(times, 5), reference);
    std::printf("  Json::Document takes %.2f of the time of simdjson's DOM with a new parser, reads %.2f GB/s; its index takes %.2f of the text (aim 1.0)\n",
                ours / own, double(text.size()) / ours / 1e9, double(document.nodeCount() * qsizetype(sizeof(Json::Entry))) / double(text.size()));
}

} // namespace

int main()
{
    for (const qsizetype megabytes : {1, 10, 100})
        run(megabytes);
    return 0;
}
