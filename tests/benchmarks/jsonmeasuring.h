// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

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

/// The processor time of this process, in seconds: what other programs do meanwhile counts less than on the wall's clock.
inline double processorTime()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

template<typename Work>
double once(Work &work)
{
    const double start = processorTime();
    const auto result = work();
    const double spent = processorTime() - start;
    static_cast<void>(result);
    return spent;
}

/// The best of \a times runs of each, in seconds, taken in turns so that all meet the same load; results are destroyed outside the measurement.
template<typename... Work>
std::array<double, sizeof...(Work)> inTurns(int times, Work... work)
{
    std::array<double, sizeof...(Work)> best;
    best.fill(1e9);
    for (int i = 0; i < times; ++i) {
        std::size_t which = 0;
        ((best[which] = std::min(best[which], once(work)), ++which), ...);
    }
    return best;
}

template<typename Work>
double seconds(int times, Work work)
{
    return inTurns(times, work).front();
}

/// One line: what, how long, and how that compares to simdjson's DOM parse.
inline void print(const char *what, double spent, double reference, const char *aim = "")
{
    std::printf("  %-62s %10.3f ms  %7.3f of simdjson's DOM parse %s\n", what, spent * 1e3, spent / reference, aim);
    std::fflush(stdout);
}

} // namespace Benchmark
