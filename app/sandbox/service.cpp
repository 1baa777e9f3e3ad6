// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/service.h"

#include "app/sandbox/multipart.h"

#include <QDateTime>
#include <QUuid>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The request's own, or one as the configuration API makes them up.
QByteArray trackingIdOf(const Http::Request &request)
{
    const QByteArray sent = request.headers.value("TrackingId");
    return sent.isEmpty() ? "ccconfig_" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : sent;
}

/// RFC 6750 §2.1; empty when the header is not of that form.
QByteArray bearerToken(const QByteArray &header)
{
    constexpr QByteArrayView scheme = "Bearer ";
    const bool isBearer = header.first(std::min(header.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) == 0;
    const QByteArray token = isBearer ? header.sliced(scheme.size()).trimmed() : QByteArray();
    return token.contains(' ') ? QByteArray() : token;
}

/// A form with files counts as the JSON that stands for it.
Base::Result<Json::Document, ApiError> bodyOf(const Http::Request &request, const OpenApi::Operation &operation)
{
    if (!operation.requestBody)
        return Json::Document();
    if (request.body.trimmed().isEmpty())
        return Base::unexpected(bodyMissing());
    const QByteArray text = formAsJson(request.headers.value("Content-Type"), request.body).value_or(request.body);
    const Base::Result<Json::Document, Json::SyntaxError> parsed = Json::Document::parse(text);
    if (!parsed)
        return Base::unexpected(bodyNotJson(Json::describe(parsed.error(), text)));
    return *parsed;
}

} // namespace

Clock machineClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Service::Service(OpenApi::Catalog catalog, Store &store, Access access, std::unique_ptr<const Search> search, Clock clock)
    : m_catalog(std::move(catalog))
    , m_store(store)
    , m_access(std::move(access))
    , m_search(std::move(search))
    , m_actions(m_catalog, store, std::move(clock))
{
}

Http::Response Service::answer(const Http::Request &request)
{
    const QByteArray trackingId = trackingIdOf(request);
    Http::Response response = routed(request, trackingId);
    response.headers.set("TrackingId", trackingId);
    return response;
}

Http::Response Service::routed(const Http::Request &request, const QByteArray &trackingId)
{
    const OpenApi::Catalog::Match match = m_catalog.route(request.method, request.url.path(QUrl::FullyEncoded));
    if (!match.operation)
        return unrouted(request, match.pathKnown);
    if (const std::optional<ApiError> error = refusal(request, match))
        return response(*error, trackingId);
    if (m_search && match.operation->path == "/search"_L1)
        return m_search->answer(request, trackingId);
    const Route *route = m_actions.route(*match.operation);
    return route ? remembered(request, match, *route, trackingId) : exemplary(request, match, trackingId);
}

Http::Response Service::exemplary(const Http::Request &request, const OpenApi::Catalog::Match &match, const QByteArray &trackingId)
{
    const std::optional<ApiError> error = breach(request, match);
    return error ? response(*error, trackingId) : m_examples.answer(*match.operation);
}

Http::Response Service::remembered(const Http::Request &request, const OpenApi::Catalog::Match &match, const Route &route,
                                   const QByteArray &trackingId)
{
    const Base::Result<Json::Document, ApiError> body = bodyOf(request, *match.operation);
    if (!body)
        return response(body.error(), trackingId);
    const Call call{route,
                    m_access.organizationId,
                    match.parameters,
                    request.url.path(QUrl::FullyEncoded),
                    queryOf(request.url),
                    *body,
                    trackingId};
    const Outcome outcome = act(request, call);
    if (!outcome)
        return response(outcome.error(), trackingId);
    Http::Response response{.status = outcome->status, .headers = {}, .body = outcome->body};
    if (!response.body.isEmpty())
        response.headers.append("Content-Type", "application/json");
    return response;
}

Http::Response Service::unrouted(const Http::Request &request, bool isPathKnown) const
{
    Http::Response response = frameworkError(isPathKnown ? 405 : 404, request.url.path());
    QByteArrayList allowed;
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        if (isPathKnown && m_catalog.route(method, request.url.path(QUrl::FullyEncoded)).operation)
            allowed.append(method);
    }
    if (!allowed.isEmpty())
        response.headers.append("Allow", allowed.join(", "));
    return response;
}

std::optional<ApiError> Service::refusal(const Http::Request &request, const OpenApi::Catalog::Match &match) const
{
    const QByteArray header = request.headers.value("Authorization");
    if (header.isEmpty())
        return authorizationMissing();
    const QByteArray token = bearerToken(header);
    if (token.isEmpty())
        return authorizationMalformed();
    if (token != m_access.token)
        return tokenUnknown();
    const QUrlQuery query = queryOf(request.url);
    const QString organization = match.parameters.value(u"orgid"_s, match.parameters.value(u"orgId"_s, query.queryItemValue(u"orgId"_s)));
    if (!organization.isEmpty() && organization.compare(m_access.organizationId, Qt::CaseInsensitive) != 0)
        return organizationForeign();
    return std::nullopt;
}

Outcome Service::act(const Http::Request &request, const Call &call)
{
    if (request.method == "GET") {
        m_store.beginReading();
        Outcome outcome = m_actions.act(call);
        if (m_store.hasFailed())
            return Base::unexpected(databaseFailed());
        return outcome;
    }

    m_store.begin();
    Outcome outcome = m_actions.act(call);
    if (m_store.hasFailed())
        outcome = Base::unexpected(databaseFailed());
    if (!outcome)
        m_store.rollback();
    else if (!m_store.commit())
        return Base::unexpected(databaseFailed());
    return outcome;
}

} // namespace Sandbox
