// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace Http {

/// A thread of its own on which servers answer and jobs run, one after the other.
class Loop
{
public:
    using Job = std::function<void()>;

    /// Throws std::system_error where the system has no thread or event queue left.
    Loop();
    /// Waits for every job posted. Servers keep the loop they run on, so there are none any more.
    ~Loop();

    /// Runs \a job after those posted before.
    void post(Job job);
    /// Posts \a job and waits until it is done. Not from the loop itself.
    void call(const Job &job);

private:
    friend class Server;
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace Http
