// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/sandbox/actions.h"
#include "app/sandbox/admin.h"
#include "app/sandbox/calls.h"
#include "app/sandbox/deliveries.h"
#include "app/sandbox/examples.h"
#include "app/sandbox/router.h"
#include "app/sandbox/search.h"
#include "app/sandbox/signin.h"

#include <memory>

namespace Sandbox {

/// Whom the service lets in: at first one token, for one organization; and who may let others in.
struct Access
{
    QByteArray token;
    QString organizationId;
    /// Empty: nobody.
    QByteArray adminToken = {};
    DeliveryRules deliveries = {};
};

[[nodiscard]] Clock machineClock();

/// The pretend contact centre without its network: route, authenticate, validate, act, answer. What has no behaviour here is answered with
/// an example of its description. Lives on the store's thread.
class Service
{
public:
    /// Without a \a search, POST /search is answered with an example too.
    Service(OpenApi::Catalog catalog, Store &store, Access access, std::unique_ptr<const Search> search = {}, Clock clock = machineClock());

    /// The request's url may be relative: path and query.
    [[nodiscard]] Http::Response answer(const Http::Request &request) { return reply(request).response; }
    /// The same, with how it should go wrong on its way.
    [[nodiscard]] Http::Reply reply(const Http::Request &request);
    /// A call in a contact centre, which Search finds and subscriptions are told of.
    [[nodiscard]] Base::Result<Calls::Made, Calls::Error> simulateCall(const QString &organization, const CallWish &wish = {})
    {
        return m_calls.simulate(organization, wish);
    }
    [[nodiscard]] Deliveries &deliveries() { return m_deliveries; }
    /// How it acts on the store for \a operation; nullptr for what is answered with an example.
    [[nodiscard]] const Route *remembers(const OpenApi::Operation &operation) { return m_actions.route(operation); }

private:
    /// A call whose operation is known, and who calls.
    struct Admitted
    {
        const Http::Request &request;
        const OpenApi::Catalog::Match &match;
        QString organization;
        QByteArray trackingId;
    };

    /// Who sends a request: what its Authorization says, the token in it, and what that is good for, if anything.
    struct Caller
    {
        QByteArray authorization;
        QByteArray token;
        const Grant *grant;
    };

    [[nodiscard]] Caller callerOf(const Http::Request &request) const;
    [[nodiscard]] Http::Reply routed(const Http::Request &request, const Caller &caller, const QByteArray &trackingId);
    [[nodiscard]] Base::Result<QString, ApiError> admit(const Http::Request &request, const OpenApi::Catalog::Match &match, const Caller &caller) const;
    [[nodiscard]] Http::Response unrouted(const Http::Request &request, bool isPathKnown) const;
    [[nodiscard]] Http::Response acted(const Admitted &call);
    [[nodiscard]] Http::Response exemplary(const Admitted &call);
    [[nodiscard]] Http::Response remembered(const Admitted &call, const Route &route);
    [[nodiscard]] qsizetype notify(const QString &organization, const QList<CallEvent> &events);
    [[nodiscard]] Outcome act(const Http::Request &request, const Call &call);

    OpenApi::Catalog m_catalog;
    Router m_router;
    Store &m_store;
    Clock m_clock;
    Tokens m_tokens;
    std::unique_ptr<const Search> m_search;
    Actions m_actions;
    Examples m_examples;
    Mischief m_mischief;
    Journal m_journal;
    Deliveries m_deliveries;
    Calls m_calls;
    Admin m_admin;
    SignIn m_signIn;
};

} // namespace Sandbox
