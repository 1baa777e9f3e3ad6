// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/requestparser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

namespace Http {

namespace {

namespace http = boost::beast::http;
using boost::beast::string_view;
using boost::system::error_code;

// More than this is set aside for a body only once it has come: a length is easily claimed.
constexpr std::uint64_t trustedLength = 64 * 1024;

QByteArray bytes(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The request target (RFC 9112 §3.2) as a relative URL; invalid when it is none.
QUrl target(string_view text)
{
    // QUrl would take the first segment for a host.
    if (text.starts_with("//"))
        return {};
    QUrl url = QUrl::fromEncoded(bytes(text));
    if (!url.isRelative()) {
        url.setScheme({});
        url.setAuthority({});
        if (url.path().isEmpty())
            url.setPath(QStringLiteral("/"));
    }
    return url;
}

int statusOf(const error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return error == http::error::bad_version ? 505 : 400;
}

} // namespace

class RequestParser::Grammar final : public http::basic_parser<true>
{
public:
    Grammar(qint64 headerBytes, qint64 bodyBytes)
    {
        header_limit(static_cast<std::uint32_t>(headerBytes));
        body_limit(static_cast<std::uint64_t>(bodyBytes));
        eager(true);
    }

    Request request;
    int failure = 0;
    bool isHttp10 = false;
    bool hasBegun = false;

private:
    void on_request_impl(http::verb /*known*/, string_view method, string_view path, int version, error_code &error) override
    {
        request.method = bytes(method);
        request.url = target(path);
        isHttp10 = version == 10;
        if (!request.url.isValid())
            error = http::error::bad_target;
    }
    void on_response_impl(int /*code*/, string_view /*reason*/, int /*version*/, error_code & /*error*/) override { }
    void on_field_impl(http::field /*known*/, string_view name, string_view value, error_code & /*error*/) override
    {
        request.headers.append(bytes(name), bytes(value));
    }
    void on_header_impl(error_code &error) override
    {
        // RFC 9112 §3.2: one Host field, which only HTTP/1.0 may leave out.
        const auto hosts =
            std::ranges::count_if(request.headers, [](const Header &field) { return field.name.compare("Host", Qt::CaseInsensitive) == 0; });
        if (hosts > 1 || (hosts == 0 && !isHttp10))
            error = http::error::bad_field;
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, error_code & /*error*/) override
    {
        request.body.reserve(static_cast<qsizetype>(std::min(length.value_or(0), trustedLength)));
    }
    std::size_t on_body_impl(string_view body, error_code & /*error*/) override { return append(body); }
    void on_chunk_header_impl(std::uint64_t /*size*/, string_view /*extensions*/, error_code & /*error*/) override { }
    std::size_t on_chunk_body_impl(std::uint64_t /*remain*/, string_view body, error_code & /*error*/) override { return append(body); }
    void on_finish_impl(error_code & /*error*/) override { }

    std::size_t append(string_view body)
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }
};

RequestParser::RequestParser(qint64 headerBytes, qint64 bodyBytes)
    : m_grammar(std::make_unique<Grammar>(headerBytes, bodyBytes))
{
}
RequestParser::RequestParser(RequestParser &&) noexcept = default;
RequestParser &RequestParser::operator=(RequestParser &&) noexcept = default;
RequestParser::~RequestParser() = default;

qsizetype RequestParser::feed(QByteArrayView input)
{
    std::size_t used = 0;
    const auto size = static_cast<std::size_t>(input.size());
    while (used < size && state() != State::Complete && state() != State::Failed) {
        error_code error;
        m_grammar->hasBegun = true;
        used += m_grammar->put(boost::asio::const_buffer(input.data() + used, size - used), error);
        if (error == http::error::need_more)
            break;
        if (error)
            m_grammar->failure = statusOf(error);
    }
    return static_cast<qsizetype>(used);
}

RequestParser::State RequestParser::state() const
{
    if (m_grammar->failure != 0)
        return State::Failed;
    if (m_grammar->is_done())
        return State::Complete;
    if (m_grammar->is_header_done())
        return State::Body;
    return m_grammar->hasBegun ? State::Head : State::Waiting;
}

int RequestParser::failure() const
{
    return m_grammar->failure;
}

bool RequestParser::awaitsContinue() const
{
    return !m_grammar->isHttp10 && request().headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool RequestParser::keepsAlive() const
{
    return m_grammar->keep_alive();
}

bool RequestParser::isHttp10() const
{
    return m_grammar->isHttp10;
}

const Request &RequestParser::request() const
{
    return m_grammar->request;
}

} // namespace Http
