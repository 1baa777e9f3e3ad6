// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/sandbox/actions.h"
#include "app/sandbox/examples.h"
#include "app/sandbox/search.h"

#include <memory>

namespace Sandbox {

/// Whom the service lets in: one token, for one organization.
struct Access
{
    QByteArray token;
    QString organizationId;
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
    [[nodiscard]] Http::Response answer(const Http::Request &request);
    /// How it acts on the store for \a operation; nullptr for what is answered with an example.
    [[nodiscard]] const Route *remembers(const OpenApi::Operation &operation) { return m_actions.route(operation); }

private:
    [[nodiscard]] Http::Response routed(const Http::Request &request, const QByteArray &trackingId);
    [[nodiscard]] std::optional<ApiError> refusal(const Http::Request &request, const OpenApi::Catalog::Match &match) const;
    [[nodiscard]] Http::Response unrouted(const Http::Request &request, bool isPathKnown) const;
    [[nodiscard]] Http::Response exemplary(const Http::Request &request, const OpenApi::Catalog::Match &match, const QByteArray &trackingId);
    [[nodiscard]] Http::Response remembered(const Http::Request &request, const OpenApi::Catalog::Match &match, const Route &route,
                                            const QByteArray &trackingId);
    [[nodiscard]] Outcome act(const Http::Request &request, const Call &call);

    OpenApi::Catalog m_catalog;
    Store &m_store;
    Access m_access;
    std::unique_ptr<const Search> m_search;
    Actions m_actions;
    Examples m_examples;
};

} // namespace Sandbox
