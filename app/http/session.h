// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/requestparser.h"
#include "app/http/server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <ctime>
#include <optional>

namespace Http {

/// The Date field's value, written once a second.
class DateField
{
public:
    [[nodiscard]] const QByteArray &now();

private:
    std::time_t m_second = -1;
    QByteArray m_value;
};

/// What all connections of a server share.
struct Service
{
    Server::Responder responder;
    Server::Limits limits{};
    /// Bound to a loopback address: foreign Host and Origin are refused.
    bool isLocal = true;
    DateField date{};
};

/// One connection and its requests, one after the other. Lives on the server's thread; exactly one operation is under way at a time.
class Session
{
public:
    using Clock = std::chrono::steady_clock;

    Session(boost::asio::ip::tcp::socket socket, Service &service);

    /// \a ended is called once, from within: it must not destroy the session before it has returned.
    void start(std::function<void()> ended);
    /// Ends what is under way if it has taken too long.
    void expire(Clock::time_point now);
    /// Ends whatever is under way, soon.
    void abort();
    /// Since when a whole request, or after a refusal the client's end, is awaited; nothing while one is answered.
    [[nodiscard]] std::optional<Clock::time_point> awaitsSince() const;

private:
    enum class Stage { Reading, Waiting, Writing, Draining, Ended };

    void read();
    void readFailed(const boost::system::error_code &error);
    void proceed();
    void sendContinue();
    void answer();
    void deliver(Reply reply);
    void wait();
    void refuse(int status);
    void write(Response response, bool withBody, QByteArrayView connection);
    void written(const boost::system::error_code &error);
    void drain();
    void end();
    void await();
    void touch();

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_delay;
    Service &m_service;
    std::function<void()> m_ended;
    RequestParser m_parser;
    QByteArray m_received;
    QByteArray m_head;
    QByteArray m_body;
    Clock::time_point m_deadline;
    Clock::time_point m_awaitsSince;
    Stage m_stage = Stage::Reading;
    bool m_isContinued = false;
    bool m_keepsAlive = true;
    bool m_timedOut = false;
    bool m_isCutOff = false;
};

} // namespace Http
