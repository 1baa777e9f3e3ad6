// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/admin.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/secret.h"

#include <QUuid>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/sandbox-admin"_s;

Http::Response json(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

Http::Response done()
{
    return {.status = 204, .headers = {}, .body = {}};
}

Http::Response refused(int status, const QString &text)
{
    return response(ApiError{status, {text}}, "admin");
}

Http::Response doneUnlessFailed(bool isDone)
{
    return isDone ? done() : response(databaseFailed(), "admin");
}

void write(Json::Writer &writer, const Grant &grant)
{
    writer.beginObject().member(u"token", QString::fromLatin1(grant.token)).member(u"organizationId", grant.organizationId);
    writer.name(u"scopes").beginArray();
    for (const QString &scope : grant.scopes)
        writer.string(scope);
    writer.endArray().name(u"expired").boolean(grant.isExpired).endObject();
}

void write(Json::Writer &writer, const SimulatedCall &call)
{
    writer.raw(toJson(call));
}

/// The items of \a list, each by its own write().
template <typename List> QByteArray asJson(const List &list)
{
    Json::Writer writer;
    writer.beginArray();
    for (const auto &each : list)
        write(writer, each);
    writer.endArray();
    return writer.take();
}

} // namespace

struct Admin::Place
{
    QByteArray methods;
    QString path;
    Http::Response (Admin::*answer)(const Http::Request &, Json::Node);
};

const QList<Admin::Place> &Admin::places()
{
    static const QList<Place> all{
        {"GET, POST, DELETE", u"/faults"_s, &Admin::faults},
        {"GET", u"/mischief"_s, &Admin::mischief},
        {"PUT", u"/latency"_s, &Admin::latency},
        {"PUT", u"/rate-limit"_s, &Admin::rateLimit},
        {"GET, POST", u"/tokens"_s, &Admin::tokens},
        {"POST", u"/tokens/expire"_s, &Admin::expireTokens},
        {"POST", u"/tokens/renew"_s, &Admin::renewTokens},
        {"POST", u"/reset"_s, &Admin::reset},
        {"GET, POST", u"/snapshots"_s, &Admin::snapshots},
        {"POST", u"/snapshots/restore"_s, &Admin::restore},
        {"GET, POST", u"/calls"_s, &Admin::calls},
        {"GET, DELETE", u"/deliveries"_s, &Admin::deliveries},
        {"GET, DELETE", u"/journal"_s, &Admin::journal},
    };
    return all;
}

Admin::Admin(QByteArray token, Tokens &tokens, Mischief &mischief, Journal &journal, Worlds worlds, Calls &calls, DeliveryLog &deliveries)
    : m_token(std::move(token))
    , m_tokens(tokens)
    , m_mischief(mischief)
    , m_journal(journal)
    , m_worlds(std::move(worlds))
    , m_calls(calls)
    , m_deliveries(deliveries)
{
}

bool Admin::isAbout(const Http::Request &request)
{
    const QString path = request.url.path();
    return path == root || path.startsWith(root + u'/');
}

Http::Response Admin::answer(const Http::Request &request)
{
    if (m_token.isEmpty() || !isSameSecret(request.headers.value("Authorization"), "Bearer " + m_token))
        return refused(401, u"Authorization: the admin token is needed; the sandbox printed it when it started"_s);
    const QString path = request.url.path().mid(root.size());
    const auto place = std::ranges::find(places(), path, &Place::path);
    if (place == places().end())
        return frameworkError(404, request.url.path());
    if (!place->methods.split(',').contains(request.method) && !place->methods.split(',').contains(' ' + request.method)) {
        Http::Response wrongVerb = frameworkError(405, request.url.path());
        wrongVerb.headers.append("Allow", place->methods);
        return wrongVerb;
    }
    const auto body = Json::Document::parse(request.body.trimmed().isEmpty() ? "{}" : request.body);
    if (!body || !body->root().isObject())
        return refused(400, u"The request body should be a JSON object"_s);
    return (this->*place->answer)(request, body->root());
}

QString Admin::organizationOf(const QString &asked) const
{
    return asked.isEmpty() ? m_tokens.all().first().organizationId : asked;
}

Http::Response Admin::faults(const Http::Request &request, Json::Node body)
{
    if (request.method == "GET")
        return json(200, asJson(m_mischief.faults()));
    if (request.method == "DELETE") {
        m_mischief.clear();
        return done();
    }
    const Base::Result<Fault, QString> fault = readFault(body);
    if (!fault)
        return refused(400, fault.error());
    m_mischief.add(*fault);
    return json(201, asJson(QList<Fault>{*fault}));
}

Http::Response Admin::mischief(const Http::Request &, Json::Node)
{
    InForce inForce = m_mischief.inForce();
    inForce.expiredTokens = int(std::ranges::count_if(m_tokens.all(), &Grant::isExpired));
    Json::Writer writer;
    write(writer, inForce);
    return json(200, writer.take());
}

Http::Response Admin::latency(const Http::Request &, Json::Node body)
{
    const std::optional<qint64> asked = body["milliseconds"].toInt64();
    if (!asked || *asked < 0 || *asked > 120'000)
        return refused(400, u"milliseconds: should be a whole number from 0 to 120000"_s);
    m_mischief.setLatency(std::chrono::milliseconds(*asked));
    return done();
}

Http::Response Admin::rateLimit(const Http::Request &, Json::Node body)
{
    const std::optional<qint64> asked = body["perMinute"].toInt64();
    if (!asked || *asked < 0 || *asked > 1'000'000)
        return refused(400, u"perMinute: should be a whole number from 0 to 1000000"_s);
    m_mischief.rateLimit().set(int(*asked));
    return done();
}

Http::Response Admin::tokens(const Http::Request &request, Json::Node body)
{
    if (request.method == "GET")
        return json(200, asJson(m_tokens.all()));
    Grant grant;
    grant.organizationId = body["organizationId"].toString();
    if (grant.organizationId.isEmpty())
        grant.organizationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (QUuid(grant.organizationId).isNull())
        return refused(400, u"organizationId: should be a UUID"_s);
    for (const Json::Node scope : body["scopes"])
        grant.scopes.append(scope.toString());
    if (!m_worlds.open(grant.organizationId))
        return response(databaseFailed(), "admin");
    grant.token = madeUpToken(grant.organizationId);
    m_tokens.add(grant);
    Json::Writer writer;
    write(writer, grant);
    return json(201, writer.take());
}

Http::Response Admin::expireTokens(const Http::Request &, Json::Node body)
{
    return m_tokens.setExpired(body["token"].toUtf8(), true) ? done() : refused(404, u"token: there is no such token"_s);
}

Http::Response Admin::renewTokens(const Http::Request &, Json::Node body)
{
    return m_tokens.setExpired(body["token"].toUtf8(), false) ? done() : refused(404, u"token: there is no such token"_s);
}

Http::Response Admin::reset(const Http::Request &, Json::Node body)
{
    return doneUnlessFailed(m_worlds.reset(organizationOf(body["organizationId"].toString())));
}

Http::Response Admin::snapshots(const Http::Request &request, Json::Node body)
{
    if (request.method == "GET") {
        Json::Writer writer;
        writer.beginArray();
        for (const QString &name : m_worlds.kept(organizationOf(queryOf(request.url).queryItemValue(u"organizationId"_s))))
            writer.string(name);
        writer.endArray();
        return json(200, writer.take());
    }
    const QString name = body["name"].toString();
    if (name.trimmed().isEmpty())
        return refused(400, blank(u"name"_s));
    return doneUnlessFailed(m_worlds.keep(organizationOf(body["organizationId"].toString()), name));
}

Http::Response Admin::restore(const Http::Request &, Json::Node body)
{
    const QString organization = organizationOf(body["organizationId"].toString());
    if (!m_worlds.hasKept(organization, body["name"].toString()))
        return refused(404, u"name: there is no snapshot of that name"_s);
    return doneUnlessFailed(m_worlds.restore(organization, body["name"].toString()));
}

Http::Response Admin::calls(const Http::Request &request, Json::Node body)
{
    if (request.method == "GET")
        return json(200, asJson(m_calls.all(organizationOf(queryOf(request.url).queryItemValue(u"organizationId"_s)))));
    const auto call = m_calls.simulate(organizationOf(body["organizationId"].toString()), {.queue = body["queue"].toString(), .agent = body["agent"].toString()});
    if (!call)
        return call.error().kind == Calls::Error::Kind::Database ? response(databaseFailed(), "admin") : refused(400, describe(call.error()));
    Json::Writer writer;
    writer.beginObject().name(u"call").raw(toJson(call->call)).member(u"notifications", qint64(call->told)).endObject();
    return json(201, writer.take());
}

/// What a log that only a trainer reads is asked.
template <typename Log> Http::Response Admin::log(Log &log, const Http::Request &request)
{
    if (request.method == "DELETE") {
        log.clear();
        return done();
    }
    const QUrlQuery query = queryOf(request.url);
    const int count = query.queryItemValue(u"count"_s).toInt();
    return json(200, asJson(log.newest(count > 0 ? count : 20, query.queryItemValue(u"organizationId"_s))));
}

Http::Response Admin::deliveries(const Http::Request &request, Json::Node)
{
    return log(m_deliveries, request);
}

Http::Response Admin::journal(const Http::Request &request, Json::Node)
{
    return log(m_journal, request);
}

} // namespace Sandbox
