// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"

#include "app/http/call.h"
#include "app/http/loopback.h"
#include "app/http/outgoing.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace Http {

namespace {

/// The proxies of the system, but none on the way to this computer.
class Proxies final : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

NetworkTransport::NetworkTransport()
    : NetworkTransport(Limits{})
{
}

NetworkTransport::NetworkTransport(Limits limits)
    : m_limits(limits)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new Proxies);
}

NetworkTransport::~NetworkTransport() = default;

QFuture<Transport::Outcome> NetworkTransport::send(const Request &request)
{
    if (const auto error = refusal(request))
        return QtFuture::makeReadyFuture(Outcome(Base::unexpected(*error)));
    auto *call = new Call(request, m_limits.responseBytes, m_limits.timeout, m_network.get());
    return call->start(*m_network);
}

} // namespace Http
