// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace Sandbox {

/// Runs jobs one after another, in the order posted, on a thread of its own.
class JobThread
{
public:
    using Job = std::function<void()>;

    JobThread();
    /// Waits for every job posted.
    ~JobThread();

    void post(Job job);
    /// Posts \a job and waits until it is done. Not from a job itself.
    void call(const Job &job);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace Sandbox
