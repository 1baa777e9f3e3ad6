// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"

#include "app/http/loopcontext.h"
#include "app/http/session.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <future>
#include <list>
#include <utility>

namespace Http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

} // namespace

/// Used on the loop's thread only, once it listens.
class Server::Listener
{
public:
    Listener(asio::io_context &queue, Responder responder, Limits limits)
        : m_service{.responder = std::move(responder), .limits = limits}
        , m_tick(std::clamp<std::chrono::milliseconds>(limits.idle / 4, std::chrono::milliseconds(10), std::chrono::seconds(1)))
        , m_queue(queue)
        , m_acceptor(queue)
        , m_clock(queue)
    {
    }

    [[nodiscard]] error_code listen(const QString &address, quint16 port);
    void start();
    /// Ends everything; \a closed is called when nothing is under way any more.
    void close(std::function<void()> closed);
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void accept();
    void admit(tcp::socket socket);
    void makeRoom();
    void watchTheClock();
    void endIfClosed();

    Service m_service;
    std::chrono::milliseconds m_tick;
    asio::io_context &m_queue;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_clock;
    std::list<Session> m_sessions;
    std::function<void()> m_closed;
    bool m_isAccepting = false;
    bool m_isWatching = false;
    quint16 m_port = 0;
};

error_code Server::Listener::listen(const QString &address, quint16 port)
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

void Server::Listener::start()
{
    accept();
    watchTheClock();
}

void Server::Listener::close(std::function<void()> closed)
{
    m_closed = std::move(closed);
    error_code ignored;
    m_acceptor.close(ignored);
    m_clock.cancel();
    for (Session &session : m_sessions)
        session.abort();
    endIfClosed();
}

/// Its owner may be gone when this returns.
void Server::Listener::endIfClosed()
{
    if (m_closed && !m_isAccepting && !m_isWatching && m_sessions.empty())
        std::exchange(m_closed, nullptr)();
}

void Server::Listener::accept()
{
    if (m_isAccepting || m_closed || m_sessions.size() > static_cast<std::size_t>(m_service.limits.connections))
        return;
    m_isAccepting = true;
    m_acceptor.async_accept([this](const error_code &error, tcp::socket socket) {
        m_isAccepting = false;
        if (m_closed)
            return endIfClosed();
        // Out of descriptors, most likely: the next tick of the clock tries again.
        if (error)
            return;
        admit(std::move(socket));
        accept();
    });
}

void Server::Listener::admit(tcp::socket socket)
{
    const auto session = m_sessions.emplace(m_sessions.end(), std::move(socket), m_service);
    session->start([this, session] {
        // Not at once: the session is still on the stack.
        asio::post(m_queue, [this, session] {
            m_sessions.erase(session);
            accept();
            endIfClosed();
        });
    });
    makeRoom();
}

/// The newcomer is the last, and is heard whatever the others do.
void Server::Listener::makeRoom()
{
    if (m_sessions.size() <= static_cast<std::size_t>(m_service.limits.connections))
        return;
    Session *longest = nullptr;
    for (auto session = m_sessions.begin(); session != std::prev(m_sessions.end()); ++session) {
        if (session->awaitsSince() && (!longest || *session->awaitsSince() < *longest->awaitsSince()))
            longest = &*session;
    }
    if (longest)
        longest->abort();
}

void Server::Listener::watchTheClock()
{
    m_isWatching = true;
    m_clock.expires_after(m_tick);
    m_clock.async_wait([this](const error_code &) {
        m_isWatching = false;
        if (m_closed)
            return endIfClosed();
        const auto now = Session::Clock::now();
        for (Session &session : m_sessions)
            session.expire(now);
        makeRoom();
        accept();
        watchTheClock();
    });
}

Server::Server(std::shared_ptr<Loop> loop, std::unique_ptr<Listener> listener) : m_loop(std::move(loop)), m_listener(std::move(listener))
{
}

Server::~Server()
{
    std::promise<void> closed;
    m_loop->post([&] { m_listener->close([&] { closed.set_value(); }); });
    closed.get_future().wait();
}

quint16 Server::port() const
{
    return m_listener->port();
}

Base::Result<std::unique_ptr<Server>, Server::ListenError> Server::listen(const QString &address, quint16 port, Responder responder, Limits limits,
                                                                          std::shared_ptr<Loop> loop)
{
    const auto failed = [&](const std::string &detail) {
        return Base::unexpected(ListenError{.address = address, .port = port, .detail = QString::fromStdString(detail)});
    };
    // Setting up the event queue and the thread can fail only by exception.
    try {
        if (!loop)
            loop = std::make_shared<Loop>();
        auto listener = std::make_unique<Listener>(loop->m_context->queue, std::move(responder), limits);
        if (const error_code error = listener->listen(address, port))
            return failed(error.message());
        loop->post([started = listener.get()] { started->start(); });
        return std::unique_ptr<Server>(new Server(std::move(loop), std::move(listener)));
    } catch (const std::exception &error) {
        return failed(error.what());
    }
}

Base::Result<std::unique_ptr<Server>, Server::ListenError> Server::listen(const QString &address, quint16 port, Responder responder)
{
    return listen(address, port, std::move(responder), Limits{});
}

} // namespace Http
