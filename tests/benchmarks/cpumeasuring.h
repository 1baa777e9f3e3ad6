// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <ctime>

namespace Benchmark {

/// The time this thread has been computing, in seconds: other programs on the machine do not count.
inline double computingTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// The best of \a times runs, in seconds of computing; for work on this thread alone.
template <typename Work> double computing(int times, Work work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const double start = computingTime();
        const auto result = work();
        best = std::min(best, computingTime() - start);
        static_cast<void>(result);
    }
    return best;
}

} // namespace Benchmark
