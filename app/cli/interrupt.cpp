// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <csignal>

namespace Cli {

namespace {

using namespace std::chrono_literals;

// All that a signal handler may do is set a lock-free flag; the loop looks at it now and then.
std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void interrupt(int)
{
    isInterrupted = true;
}

} // namespace

Interrupt::Interrupt()
{
    isInterrupted = false;
    m_formerInt = std::signal(SIGINT, interrupt);
    m_formerTerm = std::signal(SIGTERM, interrupt);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, m_formerInt);
    std::signal(SIGTERM, m_formerTerm);
}

void Interrupt::await()
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop] {
        if (isInterrupted)
            loop.quit();
    });
    look.start(50ms);
    loop.exec();
}

} // namespace Cli
