// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace Benchmark {

/// A compact answer of the Search API, as the mission's query gets it, of about \a megabytes.
inline QByteArray searchAnswer(qsizetype megabytes)
{
    QByteArray text = R"({"data":{"taskDetails":{"tasks":[)";
    for (int i = 0; text.size() < megabytes * 1'000'000; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i);
        text += text.endsWith('[') ? "" : ",";
        text += R"({"id":"d1364618-49a4-41f5-8b5f-a8da4)" + number + R"(","status":")" + (i % 3 == 0 ? "ended" : "connected")
            + R"(","totalDuration":)" + QByteArray::number(1000 + i % 90'000) + R"(,"origin":"+1469)" + number
            + R"(","destination":"+14694096861","lastAgent":{"id":"b9b45479-756f-4c55-8663-8ae78)" + number
            + R"(","name":"Agent140 Lab"},"stringGlobalVariables":{"name":"Global_Language","value":"en-AU"}})";
    }
    return text + "]}}}";
}

/// The best of \a times runs, in seconds; results are destroyed outside the measurement.
template<typename Work>
double seconds(int times, Work work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const auto result = work();
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        best = std::min(best, spent.count());
        static_cast<void>(result);
    }
    return best;
}

/// One line: what, how long, and how that compares to simdjson's DOM parse.
inline void print(const char *what, double spent, double reference, const char *aim = "")
{
    std::printf("  %-62s %10.3f ms  %7.3f of simdjson's DOM parse %s\n", what, spent * 1e3, spent / reference, aim);
    std::fflush(stdout);
}

} // namespace Benchmark
