// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinsessions.h"

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/sandbox/secret.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"sign-ins"_s;
constexpr qsizetype most = 500;

QByteArray familyOf(const QByteArray &refreshToken)
{
    return refreshToken.left(refreshToken.indexOf('.'));
}

QByteArray hashOf(const QByteArray &refreshToken)
{
    return QCryptographicHash::hash(refreshToken.mid(refreshToken.indexOf('.') + 1), QCryptographicHash::Sha256).toHex();
}

QStringList texts(Json::Node array)
{
    QStringList texts;
    for (const Json::Node each : array)
        texts.append(each.toString());
    return texts;
}

SignInSession readSession(Json::Node node)
{
    return {.family = node["family"].toUtf8(),
            .refreshHash = node["refreshHash"].toUtf8(),
            .accessToken = node["accessToken"].toUtf8(),
            .client = node["client"].toString(),
            .attendee = node["attendee"].toString(),
            .organizationId = node["organizationId"].toString(),
            .scopes = texts(node["scopes"]),
            .until = node["until"].toInt64().value_or(0)};
}

void write(Json::Writer &writer, const SignInSession &session)
{
    writer.beginObject().member(u"family", QString::fromLatin1(session.family)).member(u"refreshHash", QString::fromLatin1(session.refreshHash));
    writer.member(u"accessToken", QString::fromLatin1(session.accessToken)).member(u"client", session.client);
    writer.member(u"attendee", session.attendee).member(u"organizationId", session.organizationId).name(u"scopes").beginArray();
    for (const QString &scope : session.scopes)
        writer.string(scope);
    writer.endArray().member(u"until", session.until).endObject();
}

} // namespace

SignInSessions::SignInSessions(Store &store, Tokens &tokens)
    : m_store(store)
    , m_tokens(tokens)
{
    const auto kept = Json::Document::parse(store.setting(settingName).toUtf8());
    if (!kept)
        return;
    for (const Json::Node each : kept->root())
        m_sessions.append(readSession(each));
}

SignInSessions::Pair SignInSessions::arm(SignInSession &session, const QStringList &scopes, qint64 accessUntil)
{
    const QByteArray secret = madeUpSecret();
    m_tokens.remove(session.accessToken);
    session.refreshHash = hashOf(secret);
    session.accessToken = madeUpToken(session.organizationId);
    m_tokens.add({.token = session.accessToken, .organizationId = session.organizationId, .scopes = scopes, .until = accessUntil,
                  .attendee = session.attendee});
    keep();
    return {session.accessToken, session.family + '.' + secret};
}

SignInSessions::Pair SignInSessions::begin(SignInSession session, qint64 accessUntil)
{
    if (m_sessions.size() >= most)
        m_tokens.remove(m_sessions.takeFirst().accessToken);
    session.family = madeUpSecret();
    m_sessions.append(std::move(session));
    return arm(m_sessions.last(), m_sessions.last().scopes, accessUntil);
}

const SignInSession *SignInSessions::find(const QByteArray &refreshToken, qint64 now) const
{
    const QByteArray family = familyOf(refreshToken);
    const auto found = std::ranges::find_if(m_sessions, [&](const SignInSession &each) { return isSameSecret(each.family, family); });
    return found == m_sessions.end() || found->until <= now ? nullptr : &*found;
}

const SignInSession *SignInSessions::ofAccessToken(const QByteArray &accessToken) const
{
    const auto found = std::ranges::find_if(m_sessions, [&](const SignInSession &each) { return isSameSecret(each.accessToken, accessToken); });
    return found == m_sessions.end() ? nullptr : &*found;
}

bool SignInSessions::isInForce(const SignInSession &session, const QByteArray &refreshToken)
{
    return isSameSecret(session.refreshHash, hashOf(refreshToken));
}

SignInSessions::Pair SignInSessions::renew(const QByteArray &family, const QStringList &scopes, qint64 accessUntil, qint64 until)
{
    const auto session = std::ranges::find(m_sessions, family, &SignInSession::family);
    session->until = until;
    return arm(*session, scopes, accessUntil);
}

void SignInSessions::end(const QByteArray &family)
{
    const auto session = std::ranges::find(m_sessions, family, &SignInSession::family);
    if (session == m_sessions.end())
        return;
    m_tokens.remove(session->accessToken);
    m_sessions.erase(session);
    keep();
}

void SignInSessions::keep()
{
    Json::Writer writer;
    writer.beginArray();
    for (const SignInSession &session : m_sessions)
        write(writer, session);
    writer.endArray();
    m_store.setSetting(settingName, QString::fromUtf8(writer.take()));
}

} // namespace Sandbox
