// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/loop.h"

#include "app/http/loopcontext.h"

#include <boost/asio/post.hpp>

#include <QtGlobal>

#include <future>

namespace Http {

Loop::Loop() : m_context(std::make_unique<Context>())
{
}

Loop::~Loop()
{
    m_context->open.reset();
    m_context->thread.join();
}

void Loop::post(Job job)
{
    boost::asio::post(m_context->queue, std::move(job));
}

void Loop::call(const Job &job)
{
    Q_ASSERT(std::this_thread::get_id() != m_context->thread.get_id());
    std::promise<void> done;
    post([&] {
        job();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace Http
