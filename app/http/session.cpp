// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/session.h"

#include "app/http/localaccess.h"
#include "app/http/responsehead.h"

#include <boost/asio/write.hpp>

#include <array>

namespace Http {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr qsizetype chunk = 16 * 1024;
constexpr std::size_t mostAtOnce = 1024 * 1024;
/// So long a client that is told no may go on sending before it is cut off; cut off at once, it would never see the answer.
constexpr std::chrono::milliseconds grace{2000};

QByteArray reason(int status)
{
    switch (status) {
    case 403:
        return "This server answers programs on its own computer only.\n";
    case 408:
        return "The request did not arrive in time.\n";
    case 413:
        return "The request's body is larger than this server takes in.\n";
    case 431:
        return "The request's header fields are larger than this server takes in.\n";
    case 505:
        return "This server speaks HTTP/1.1.\n";
    default:
        return "This is not a request this server can read.\n";
    }
}

} // namespace

const QByteArray &DateField::now()
{
    const std::time_t now = std::time(nullptr);
    if (now != m_second) {
        m_second = now;
        m_value = httpDate(now);
    }
    return m_value;
}

Session::Session(asio::ip::tcp::socket socket, Service &service)
    : m_socket(std::move(socket))
    , m_delay(m_socket.get_executor())
    , m_service(service)
    , m_parser(service.limits.headerBytes, service.limits.bodyBytes)
{
}

void Session::start(std::function<void()> ended)
{
    m_ended = std::move(ended);
    error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    await();
    read();
}

void Session::abort()
{
    error_code ignored;
    m_socket.close(ignored);
    m_delay.cancel();
}

std::optional<Session::Clock::time_point> Session::awaitsSince() const
{
    const bool isBusy = m_stage == Stage::Waiting || m_stage == Stage::Writing || m_stage == Stage::Ended;
    return !isBusy && m_socket.is_open() ? std::optional(m_awaitsSince) : std::nullopt;
}

void Session::expire(Clock::time_point now)
{
    if (now < m_deadline || m_stage == Stage::Ended)
        return;
    m_timedOut = true;
    error_code ignored;
    m_socket.cancel(ignored);
}

void Session::read()
{
    const qsizetype before = m_received.size();
    m_received.resize(before + chunk);
    m_socket.async_read_some(asio::buffer(m_received.data() + before, chunk), [this, before](const error_code &error, std::size_t size) {
        m_received.resize(before + static_cast<qsizetype>(size));
        if (error)
            return readFailed(error);
        // The head must come as a whole within the time; a body may take longer as long as it comes.
        if (m_parser.state() != RequestParser::State::Head)
            touch();
        proceed();
    });
}

void Session::readFailed(const error_code &error)
{
    const bool hasBegun = m_parser.state() != RequestParser::State::Waiting;
    if (hasBegun && m_timedOut)
        return refuse(408);
    if (hasBegun && error == asio::error::eof)
        return refuse(400);
    end();
}

void Session::proceed()
{
    m_received.remove(0, m_parser.feed(m_received));
    switch (m_parser.state()) {
    case RequestParser::State::Waiting:
    case RequestParser::State::Head:
        return read();
    case RequestParser::State::Body:
        return m_parser.awaitsContinue() && !m_isContinued ? sendContinue() : read();
    case RequestParser::State::Complete:
        return answer();
    case RequestParser::State::Failed:
        return refuse(m_parser.failure());
    }
}

void Session::sendContinue()
{
    m_isContinued = true;
    m_head = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket, asio::buffer(m_head.constData(), m_head.size()),
                      [this](const error_code &error, std::size_t) { return error ? end() : read(); });
}

void Session::answer()
{
    const Request &request = m_parser.request();
    if (m_service.isLocal && isFromElsewhere(request.headers))
        return refuse(403);
    m_keepsAlive = m_parser.keepsAlive();
    Reply reply = m_service.responder(request);
    const std::chrono::milliseconds delay = reply.delivery.delay;
    if (delay.count() <= 0)
        return deliver(std::move(reply));
    m_stage = Stage::Waiting;
    m_deadline = Clock::now() + delay + m_service.limits.idle;
    m_delay.expires_after(delay);
    m_delay.async_wait([this, held = std::move(reply)](const error_code &) { deliver(held); });
}

void Session::deliver(Reply reply)
{
    if (reply.delivery.kind == Delivery::Kind::Never)
        return wait();
    m_isCutOff = reply.delivery.kind == Delivery::Kind::CutOff;
    m_keepsAlive = m_keepsAlive && !m_isCutOff;
    const bool isHead = m_parser.request().method == "HEAD";
    write(std::move(reply.response), !isHead, !m_keepsAlive ? "close" : m_parser.isHttp10() ? "keep-alive" : "");
}

/// Says nothing until the client gives up, or the time is over.
void Session::wait()
{
    m_stage = Stage::Waiting;
    m_received.resize(chunk);
    m_socket.async_read_some(asio::buffer(m_received.data(), chunk), [this](const error_code &error, std::size_t) { return error ? end() : wait(); });
}

void Session::refuse(int status)
{
    m_keepsAlive = false;
    const bool isHead = m_parser.request().method == "HEAD";
    write({.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = reason(status)}, !isHead, "close");
}

void Session::write(Response response, bool withBody, QByteArrayView connection)
{
    m_stage = Stage::Writing;
    m_timedOut = false;
    touch();
    m_head = responseHead(response, m_service.date.now(), connection);
    m_body = withBody && hasBody(response.status) ? std::move(response.body) : QByteArray();
    if (m_isCutOff)
        (m_body.isEmpty() ? m_head : m_body).chop((m_body.isEmpty() ? m_head : m_body).size() / 2);
    const std::array buffers{asio::buffer(m_head.constData(), m_head.size()), asio::buffer(m_body.constData(), m_body.size())};
    const auto progress = [this](const error_code &error, std::size_t) -> std::size_t {
        touch();
        return error ? 0 : mostAtOnce;
    };
    asio::async_write(m_socket, buffers, progress, [this](const error_code &error, std::size_t) { written(error); });
}

void Session::written(const error_code &error)
{
    if (error || m_isCutOff)
        return end();
    m_body.clear();
    if (!m_keepsAlive)
        return drain();
    m_parser = RequestParser(m_service.limits.headerBytes, m_service.limits.bodyBytes);
    m_isContinued = false;
    await();
    return m_received.isEmpty() ? read() : proceed();
}

void Session::drain()
{
    if (m_stage != Stage::Draining) {
        m_stage = Stage::Draining;
        m_deadline = Clock::now() + std::min(grace, m_service.limits.idle);
        error_code ignored;
        m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
    m_received.resize(chunk);
    m_socket.async_read_some(asio::buffer(m_received.data(), chunk),
                             [this](const error_code &error, std::size_t) { return error ? end() : drain(); });
}

void Session::end()
{
    m_stage = Stage::Ended;
    error_code ignored;
    m_socket.close(ignored);
    m_ended();
}

void Session::await()
{
    m_stage = Stage::Reading;
    touch();
    m_awaitsSince = m_deadline - m_service.limits.idle;
}

void Session::touch()
{
    m_deadline = Clock::now() + m_service.limits.idle;
}

} // namespace Http
