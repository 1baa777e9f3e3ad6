// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"

#include "app/http/session.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <list>
#include <thread>

namespace Http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

} // namespace

class Server::Loop
{
public:
    Loop(Responder responder, Limits limits)
        : m_service{.responder = std::move(responder), .limits = limits}
        , m_tick(std::clamp<std::chrono::milliseconds>(limits.idle / 4, std::chrono::milliseconds(10), std::chrono::seconds(1)))
    {
    }

    ~Loop()
    {
        m_context.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    [[nodiscard]] error_code listen(const QString &address, quint16 port);
    void start();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void accept();
    void admit(tcp::socket socket);
    void watchTheClock();

    Service m_service;
    std::chrono::milliseconds m_tick;
    asio::io_context m_context{1};
    tcp::acceptor m_acceptor{m_context};
    asio::steady_timer m_clock{m_context};
    std::list<Session> m_sessions;
    bool m_isAccepting = false;
    quint16 m_port = 0;
    std::thread m_thread;
};

error_code Server::Loop::listen(const QString &address, quint16 port)
{
    error_code error;
    const tcp::endpoint endpoint(asio::ip::make_address(address.toStdString(), error), port);
    if (!error)
        m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (!error)
        m_port = m_acceptor.local_endpoint(error).port();
    m_service.isLocal = endpoint.address().is_loopback();
    return error;
}

void Server::Loop::start()
{
    accept();
    watchTheClock();
    m_thread = std::thread([this] { m_context.run(); });
}

void Server::Loop::accept()
{
    if (m_isAccepting || m_sessions.size() >= static_cast<std::size_t>(m_service.limits.connections))
        return;
    m_isAccepting = true;
    m_acceptor.async_accept([this](const error_code &error, tcp::socket socket) {
        m_isAccepting = false;
        // Out of descriptors, most likely: the next tick of the clock tries again.
        if (error)
            return;
        admit(std::move(socket));
        accept();
    });
}

void Server::Loop::admit(tcp::socket socket)
{
    const auto forget = [this](const Session &ended) {
        // Not at once: the session is still on the stack.
        asio::post(m_context, [this, &ended] {
            m_sessions.remove_if([&](const Session &session) { return &session == &ended; });
            accept();
        });
    };
    m_sessions.emplace_back(std::move(socket), m_service, forget).start();
}

void Server::Loop::watchTheClock()
{
    m_clock.expires_after(m_tick);
    m_clock.async_wait([this](const error_code &) {
        const auto now = Session::Clock::now();
        for (Session &session : m_sessions)
            session.expire(now);
        accept();
        watchTheClock();
    });
}

Server::Server(std::unique_ptr<Loop> loop)
    : m_loop(std::move(loop))
{
}
Server::~Server() = default;

quint16 Server::port() const
{
    return m_loop->port();
}

Base::Result<std::unique_ptr<Server>, Server::ListenError> Server::listen(const QString &address, quint16 port, Responder responder, Limits limits)
{
    const auto failed = [&](const std::string &detail) {
        return Base::unexpected(ListenError{.address = address, .port = port, .detail = QString::fromStdString(detail)});
    };
    // Setting up the event queue and the thread can fail only by exception.
    try {
        auto loop = std::make_unique<Loop>(std::move(responder), limits);
        if (const error_code error = loop->listen(address, port))
            return failed(error.message());
        loop->start();
        return std::unique_ptr<Server>(new Server(std::move(loop)));
    } catch (const std::exception &error) {
        return failed(error.what());
    }
}

Base::Result<std::unique_ptr<Server>, Server::ListenError> Server::listen(const QString &address, quint16 port, Responder responder)
{
    return listen(address, port, std::move(responder), Limits{});
}

} // namespace Http
