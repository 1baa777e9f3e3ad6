// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Time from exec to the first frame, and memory then: Tryout's window beside an empty one with two editors, by turns, in one run.
// Needs a display: xvfb-run -a build/release/tests/benchmarks/benchmark_first_frame

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 15;

struct Frame
{
    double milliseconds = 0;
    double megabytes = 0;
};

Frame measure(const QString &program, const QString &folder)
{
    QProcess child;
    const auto start = std::chrono::steady_clock::now().time_since_epoch();
    child.start(program, {folder});
    if (!child.waitForFinished(20'000) || child.exitCode() != 0)
        qFatal("%s gave no frame", qPrintable(program));
    const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
    return {double(words.at(0).toLongLong() - std::chrono::nanoseconds(start).count()) / 1e6, words.at(1).toDouble() / 1024};
}

Frame median(std::vector<Frame> frames)
{
    const auto middle = frames.begin() + std::ptrdiff_t(frames.size() / 2);
    std::nth_element(frames.begin(), middle, frames.end(), [](const Frame &a, const Frame &b) { return a.milliseconds < b.milliseconds; });
    return *middle;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir here(QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    std::vector<Frame> empty;
    std::vector<Frame> tryout;
    for (int round = 0; round <= rounds; ++round) {
        const Frame mark = measure(here.filePath("firstframe_empty"), folder.path());
        const Frame ours = measure(here.filePath("firstframe_tryout"), folder.path());
        if (round == 0) // warms the disk cache
            continue;
        empty.push_back(mark);
        tryout.push_back(ours);
    }
    const Frame mark = median(empty);
    const Frame ours = median(tryout);
    std::printf("first frame, median of %d\n  empty window, two editors %7.1f ms %6.1f MB\n  Tryout %26.1f ms %6.1f MB\n  ratio %27.2f (at most 2.5)\n",
                rounds, mark.milliseconds, mark.megabytes, ours.milliseconds, ours.megabytes, ours.milliseconds / mark.milliseconds);
    return ours.milliseconds <= 2.5 * mark.milliseconds ? 0 : 1;
}
