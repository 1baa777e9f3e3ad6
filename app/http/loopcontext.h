// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/loop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <thread>

namespace Http {

/// Kept out of loop.h, so that who runs jobs need not compile Boost.Asio.
struct Loop::Context
{
    boost::asio::io_context queue{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> open = boost::asio::make_work_guard(queue);
    std::thread thread{[this] { queue.run(); }};
};

} // namespace Http
