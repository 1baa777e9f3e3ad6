// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/calls.h"
#include "app/sandbox/deliverylog.h"
#include "app/sandbox/journal.h"
#include "app/sandbox/mischief.h"
#include "app/sandbox/tokens.h"
#include "app/sandbox/worlds.h"

namespace Sandbox {

/// The trainer's own API, below /sandbox-admin and behind a token of its own:
///
///     GET /mischief                       everything that goes wrong
///     GET POST DELETE /faults             what goes wrong (see readFault); DELETE ends all of it, latency and rate limit too
///     PUT /latency                        {"milliseconds": 300}
///     PUT /rate-limit                     {"perMinute": 60} calls with one token; 0 for any number
///     GET POST /tokens                    POST {"organizationId", "scopes"} makes one, for a new organization when none is named
///     POST /tokens/expire, /tokens/renew  {"token"}; without one, all
///     POST /reset                         {"organizationId"}; without one, the first
///     GET /snapshots                      ?organizationId= the names kept
///     POST /snapshots, /snapshots/restore {"name", "organizationId"}
///     GET POST /calls                     POST {"organizationId", "queue", "agent"} simulates one that Search finds and webhooks are told of
///     GET DELETE /deliveries              ?count=20&organizationId=: the notifications, and each attempt to deliver them
///     GET DELETE /journal                 ?count=20&organizationId=
class Admin
{
public:
    Admin(QByteArray token, Tokens &tokens, Mischief &mischief, Journal &journal, Worlds worlds, Calls &calls, DeliveryLog &deliveries);

    [[nodiscard]] static bool isAbout(const Http::Request &request);
    [[nodiscard]] Http::Response answer(const Http::Request &request);

private:
    [[nodiscard]] Http::Response faults(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response mischief(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response latency(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response rateLimit(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response tokens(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response expireTokens(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response renewTokens(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response reset(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response snapshots(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response restore(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response calls(const Http::Request &request, Json::Node body);
    template <typename Log> [[nodiscard]] static Http::Response log(Log &log, const Http::Request &request);
    [[nodiscard]] Http::Response deliveries(const Http::Request &request, Json::Node body);
    [[nodiscard]] Http::Response journal(const Http::Request &request, Json::Node body);
    [[nodiscard]] QString organizationOf(const QString &asked) const;

    struct Place;
    static const QList<Place> &places();

    QByteArray m_token;
    Tokens &m_tokens;
    Mischief &m_mischief;
    Journal &m_journal;
    Worlds m_worlds;
    Calls &m_calls;
    DeliveryLog &m_deliveries;
};

} // namespace Sandbox
