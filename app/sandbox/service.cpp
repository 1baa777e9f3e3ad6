// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/service.h"

#include "app/sandbox/gzip.h"
#include "app/sandbox/multipart.h"
#include "app/sandbox/signinwire.h"
#include "app/sandbox/subscriptions.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The request's own, or one as the configuration API makes them up, or the service behind the subscriptions.
QByteArray trackingIdOf(const Http::Request &request)
{
    const QByteArray sent = request.headers.value("TrackingId");
    if (!sent.isEmpty())
        return sent;
    // It only has to be told apart: the system's random numbers, which QUuid would take, cost as much as finding the operation.
    std::array<quint32, 4> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random);
    const QByteArray prefix = isAboutSubscriptions(request.url.path()) ? "NOTIFS_" : "ccconfig_";
    return prefix + QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
}

/// An error as the operation's own service tells it.
Http::Response refusal(const ApiError &error, const OpenApi::Operation &operation, const QByteArray &trackingId)
{
    return response(error, trackingId, isAboutSubscriptions(operation.path) ? ErrorShape::Notifications : ErrorShape::Configuration);
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

/// One that is made up, with how long it asks to wait.
Http::Response madeRefusal(int status, int retryAfter, const OpenApi::Operation &operation, const QByteArray &trackingId)
{
    Http::Response made = refusal(madeToFail(status), operation, trackingId);
    if (status == 429 || status == 503)
        made.headers.append("Retry-After", QByteArray::number(retryAfter));
    return made;
}

} // namespace

Clock machineClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Service::Service(OpenApi::Catalog catalog, Store &store, Access access, std::unique_ptr<const Search> search, Clock clock)
    : m_catalog(std::move(catalog))
    , m_router(m_catalog)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_tokens(store, {access.token, access.organizationId})
    , m_search(std::move(search))
    , m_actions(m_catalog, store, m_clock)
    , m_deliveries(access.deliveries)
    , m_calls(store, m_clock, [this](const QString &organization, const QList<CallEvent> &events) { return notify(organization, events); })
    , m_admin(access.adminToken, m_tokens, m_mischief, m_journal, Worlds(store, m_clock), m_calls, m_deliveries.log())
    , m_signIn(store, m_tokens, Worlds(store, m_clock), access.organizationId, scopesOf(m_catalog), m_clock)
{
}

Http::Reply Service::reply(const Http::Request &request)
{
    if (Admin::isAbout(request))
        return m_admin.answer(request);
    const QByteArray trackingId = trackingIdOf(request);
    const Caller caller = callerOf(request);
    // A copy: answering may give out tokens and take them back.
    const QString organization = caller.grant ? caller.grant->organizationId : QString();
    Http::Reply reply = SignIn::isAbout(request.url.path()) ? m_signIn.answer(request) : routed(request, caller, trackingId);
    reply.delivery.delay += m_mischief.latency();
    reply.response.headers.set("TrackingId", trackingId);
    m_journal.add(m_clock(), organization, request, reply.response);
    compressIfLarge(reply.response, request);
    return reply;
}

Service::Caller Service::callerOf(const Http::Request &request) const
{
    const QByteArray authorization = request.headers.value("Authorization");
    const QByteArray token = bearerToken(authorization);
    return {authorization, token, m_tokens.find(token)};
}

Http::Reply Service::routed(const Http::Request &request, const Caller &caller, const QByteArray &trackingId)
{
    const OpenApi::Catalog::Match match = m_router.route(request.method, request.url.path(QUrl::FullyEncoded));
    if (!match.operation)
        return unrouted(request, match.pathKnown);
    const Base::Result<QString, ApiError> organization = admit(request, match, caller);
    if (!organization)
        return refusal(organization.error(), *match.operation, trackingId);
    if (const std::optional<int> wait = m_mischief.rateLimit().exceeded(caller.token, m_clock()))
        return madeRefusal(429, *wait, *match.operation, trackingId);
    const std::optional<Fault> fault = m_mischief.strike(*match.operation, *organization);
    if (!fault || fault->status == 0)
        return {acted({request, match, *organization, trackingId}), fault ? fault->delivery : Http::Delivery()};
    return {madeRefusal(fault->status, fault->retryAfter, *match.operation, trackingId), fault->delivery};
}

Http::Response Service::acted(const Admitted &call)
{
    if (m_search && call.match.operation->path == "/search"_L1)
        return m_search->answer(call.request, call.trackingId, m_calls.history(call.organization));
    const Route *route = m_actions.route(*call.match.operation);
    return route ? remembered(call, *route) : exemplary(call);
}

Http::Response Service::exemplary(const Admitted &call)
{
    const std::optional<ApiError> error = breach(call.request, call.match);
    return error ? response(*error, call.trackingId) : m_examples.answer(*call.match.operation);
}

Http::Response Service::remembered(const Admitted &admitted, const Route &route)
{
    const Http::Request &request = admitted.request;
    const Base::Result<Json::Document, ApiError> body = bodyOf(request, *admitted.match.operation);
    if (!body)
        return refusal(body.error(), *route.operation, admitted.trackingId);
    const Call call{route, admitted.organization, admitted.match.parameters, request.url.path(QUrl::FullyEncoded), queryOf(request.url),
                    *body, admitted.trackingId};
    const Outcome outcome = act(request, call);
    if (!outcome)
        return refusal(outcome.error(), *route.operation, admitted.trackingId);
    Http::Response response{.status = outcome->status, .headers = {}, .body = outcome->body};
    if (!response.body.isEmpty())
        response.headers.append("Content-Type", "application/json");
    return response;
}

/// How many notifications that makes.
qsizetype Service::notify(const QString &organization, const QList<CallEvent> &events)
{
    const QList<Notification> made = notifications(activeSubscriptions(m_store, organization), events, organization, m_clock());
    m_deliveries.post(made);
    return made.size();
}

Http::Response Service::unrouted(const Http::Request &request, bool isPathKnown) const
{
    Http::Response response = frameworkError(isPathKnown ? 405 : 404, request.url.path());
    QByteArrayList allowed;
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        if (isPathKnown && m_router.route(method, request.url.path(QUrl::FullyEncoded)).operation)
            allowed.append(method);
    }
    if (!allowed.isEmpty())
        response.headers.append("Allow", allowed.join(", "));
    return response;
}

/// The organization of the token, or why the call may not go on.
Base::Result<QString, ApiError> Service::admit(const Http::Request &request, const OpenApi::Catalog::Match &match, const Caller &caller) const
{
    if (caller.authorization.isEmpty())
        return Base::unexpected(authorizationMissing());
    if (caller.token.isEmpty())
        return Base::unexpected(authorizationMalformed());
    const Grant *grant = caller.grant;
    if (!grant || grant->isOver(m_clock()))
        return Base::unexpected(tokenUnknown());
    const QUrlQuery query = queryOf(request.url);
    const QString organization = match.parameters.value(u"orgid"_s, match.parameters.value(u"orgId"_s, query.queryItemValue(u"orgId"_s)));
    if (!organization.isEmpty() && organization.compare(grant->organizationId, Qt::CaseInsensitive) != 0)
        return Base::unexpected(organizationForeign());
    if (!covers(*grant, *match.operation))
        return Base::unexpected(scopeMissing(match.operation->scopes));
    return grant->organizationId;
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
