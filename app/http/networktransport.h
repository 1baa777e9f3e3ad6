// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <memory>

class QNetworkAccessManager;

namespace Http {

/// Sends through QNetworkAccessManager. Redirects are not followed (a 3xx is a response: the token must not travel to another host),
/// the user agent is Tryout/version, nothing is cached and no cookie is kept. Lives on the thread that made it.
class NetworkTransport final : public Transport
{
public:
    struct Limits
    {
        /// Without any progress for so long, the call has timed out.
        std::chrono::milliseconds timeout{30'000};
        qint64 responseBytes = qint64(2) << 30;
    };

    NetworkTransport();
    explicit NetworkTransport(Limits limits);
    ~NetworkTransport() override;

    [[nodiscard]] QFuture<Outcome> send(const Request &request) override;

private:
    Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace Http
