// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using Read = Base::Result<OpenApi::Description, OpenApi::DescriptionError>;

double megabytesHeld()
{
    malloc_trim(0);
    QFile status("/proc/self/statm");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void measure(const QString &file)
{
    std::array<double, 3> milliseconds{};
    const double before = megabytesHeld();
    std::optional<Read> last;
    for (double &one : milliseconds) {
        last.reset();
        QElapsedTimer timer;
        timer.start();
        last = OpenApi::Description::load(file);
        one = double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    if (!*last) {
        std::printf("%s: %s\n", qUtf8Printable(file), qUtf8Printable(OpenApi::describe(last->error())));
        return;
    }
    const OpenApi::Description &read = **last;
    std::printf("%8.1f MB  %7.1f ms  %6.1f MB held  %5lld operations  %4lld faults  %s %s\n", double(QFileInfo(file).size()) / 1e6, milliseconds[1],
                megabytesHeld() - before, static_cast<long long>(read.catalog.operations().size()), static_cast<long long>(read.faults.size()),
                qUtf8Printable(read.specification), qUtf8Printable(file));
    if (std::getenv("TRYOUT_SHOW_FAULTS") == nullptr)
        return;
    for (const OpenApi::Fault &fault : read.faults)
        std::printf("    %s\n", qUtf8Printable(OpenApi::describeWithPlace(fault)));
}

} // namespace

/// How long each description named on the line takes from file to usable tree (median of three), and what it holds in memory. For instance, of
/// `npm pack @octokit/openapi`: generated/api.github.com.json (13 MB) and generated/api.github.com.deref.json (73 MB).
int main(int argc, char *argv[])
{
    for (int index = 1; index < argc; ++index)
        measure(QString::fromLocal8Bit(argv[index]));
    if (argc < 2)
        std::puts("Name API descriptions on the line.");
    return argc < 2 ? 2 : 0;
}
