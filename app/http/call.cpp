// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/call.h"

#include "app/http/outgoing.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Http {

namespace {

using Error = QNetworkReply::NetworkError;

/// Qt counts an answer that says no (4xx, 5xx) among the errors, those it has no own error for among the protocol's, and a 307
/// or 308 as a failure to repeat the body, although nobody asked it to follow.
bool isAnswer(Error error, int status)
{
    if (error == Error::ContentReSendError)
        return status == 307 || status == 308;
    if (error == Error::ProtocolInvalidOperationError)
        return status >= 400;
    return error == Error::NoError || error >= Error::InternalServerError
        || (error >= Error::ContentAccessDenied && error <= Error::UnknownContentError);
}

TransportError::Kind kindOf(Error error)
{
    using Kind = TransportError::Kind;
    switch (error) {
    case Error::ConnectionRefusedError:
        return Kind::Refused;
    case Error::HostNotFoundError:
        return Kind::HostNotFound;
    case Error::TimeoutError:
    case Error::OperationCanceledError:
        return Kind::TimedOut;
    case Error::SslHandshakeFailedError:
        return Kind::Tls;
    case Error::RemoteHostClosedError:
    case Error::TemporaryNetworkFailureError:
    case Error::ContentReSendError:
        return Kind::ConnectionLost;
    case Error::ProtocolUnknownError:
    case Error::ProtocolInvalidOperationError:
    case Error::ProtocolFailure:
        return Kind::Protocol;
    default:
        return error >= Error::ProxyConnectionRefusedError && error <= Error::UnknownProxyError ? Kind::Proxy : Kind::Other;
    }
}

/// Qt joins the Set-Cookie fields with line ends.
Headers fieldsOf(const QNetworkReply &reply)
{
    Headers headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        for (const QByteArray &single : value.split('\n'))
            headers.append(name, single);
    }
    return headers;
}

} // namespace

Call::Call(Request request, qint64 responseBytes, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_responseBytes(responseBytes)
    , m_timeout(timeout)
{
}

QFuture<Transport::Outcome> Call::start(QNetworkAccessManager &network)
{
    m_elapsed.start();
    m_promise.start();
    m_reply = dispatch(network);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::receive);
    connect(m_reply, &QNetworkReply::finished, this, &Call::finish);
    connect(&m_watcher, &QFutureWatcherBase::canceled, m_reply, &QNetworkReply::abort);
    m_watcher.setFuture(m_promise.future());
    return m_promise.future();
}

QNetworkReply *Call::dispatch(QNetworkAccessManager &network)
{
    QNetworkRequest request = outgoing(m_request);
    request.setTransferTimeout(static_cast<int>(m_timeout.count()));
    // Only of this one Qt knows that no body follows the answer's head.
    if (m_request.method == "HEAD")
        return network.head(request);
    if (!sendsBody(m_request))
        return network.sendCustomRequest(request, m_request.method);
    auto *body = new BodyReadOnce(m_request.body, this);
    return network.sendCustomRequest(request, m_request.method, body);
}

void Call::receive()
{
    if (m_body.size() + m_reply->bytesAvailable() <= m_responseBytes) {
        m_body += m_reply->readAll();
        return;
    }
    m_isTooLarge = true;
    m_reply->abort();
}

void Call::finish()
{
    if (m_reply->bytesAvailable() > 0)
        receive();
    m_promise.addResult(outcome());
    m_promise.finish();
    deleteLater();
}

Transport::Outcome Call::outcome() const
{
    if (!m_isTooLarge && isAnswer(m_reply->error(), status()))
        return response();
    return Base::unexpected(TransportError{.kind = failure(), .url = m_request.url, .detail = m_reply->errorString()});
}

int Call::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Response Call::response() const
{
    return {
        .status = status(), .headers = fieldsOf(*m_reply), .body = m_body, .duration = std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1000)};
}

TransportError::Kind Call::failure() const
{
    if (m_isTooLarge)
        return TransportError::Kind::TooLarge;
    return m_watcher.isCanceled() ? TransportError::Kind::Cancelled : kindOf(m_reply->error());
}

} // namespace Http
