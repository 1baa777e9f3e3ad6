// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/tokens.h"

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/sandbox/secret.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString settingName = u"tokens"_s;

bool holds(const Grant &grant, const QString &scope)
{
    return grant.scopes.contains(scope) || (scope.startsWith(u"cjp:config_"_s) && grant.scopes.contains(u"cjp:config"_s));
}

QStringList scopesOf(const OpenApi::SecurityRequirement &requirement)
{
    QStringList scopes;
    for (const OpenApi::SecurityRequirement::Part &part : requirement.parts)
        scopes += part.scopes;
    return scopes;
}

} // namespace

bool covers(const Grant &grant, const OpenApi::Operation &operation)
{
    bool isAsked = false;
    for (const OpenApi::SecurityRequirement &requirement : operation.security) {
        const QStringList scopes = scopesOf(requirement);
        if (!scopes.isEmpty() && std::ranges::all_of(scopes, [&](const QString &scope) { return holds(grant, scope); }))
            return true;
        isAsked |= !scopes.isEmpty();
    }
    return !isAsked || grant.scopes.isEmpty();
}

Tokens::Tokens(Store &store, Grant first)
    : m_store(store)
    , m_grants{std::move(first)}
{
    const Json::Document kept = Json::Document::parse(store.setting(settingName).toUtf8()).value_or(Json::Document());
    for (const Json::Node each : kept.root()) {
        Grant grant{each["token"].toUtf8(), each["organizationId"].toString()};
        for (const Json::Node scope : each["scopes"])
            grant.scopes.append(scope.toString());
        grant.isExpired = each["expired"].toBool();
        grant.until = each["until"].toInt64().value_or(0);
        grant.attendee = each["attendee"].toString();
        m_grants.append(grant);
    }
}

const Grant *Tokens::find(const QByteArray &token) const
{
    const auto found = std::ranges::find_if(m_grants, [&](const Grant &grant) { return isSameSecret(grant.token, token); });
    return found == m_grants.end() ? nullptr : &*found;
}

void Tokens::add(const Grant &grant)
{
    m_grants.append(grant);
    keep();
}

void Tokens::remove(const QByteArray &token)
{
    const auto grant = std::find_if(m_grants.begin() + 1, m_grants.end(), [&](const Grant &each) { return isSameSecret(each.token, token); });
    if (grant == m_grants.end())
        return;
    m_grants.erase(grant);
    keep();
}

bool Tokens::setExpired(const QByteArray &token, bool isExpired)
{
    bool isFound = false;
    for (Grant &grant : m_grants) {
        if (!token.isEmpty() && grant.token != token)
            continue;
        grant.isExpired = isExpired;
        isFound = true;
    }
    keep();
    return isFound;
}

void Tokens::keep()
{
    Json::Writer writer;
    writer.beginArray();
    for (const Grant &grant : m_grants.sliced(1)) {
        writer.beginObject().member(u"token", QString::fromLatin1(grant.token)).member(u"organizationId", grant.organizationId);
        writer.name(u"scopes").beginArray();
        for (const QString &scope : grant.scopes)
            writer.string(scope);
        writer.endArray().name(u"expired").boolean(grant.isExpired).member(u"until", grant.until).member(u"attendee", grant.attendee).endObject();
    }
    writer.endArray();
    m_store.setSetting(settingName, QString::fromUtf8(writer.take()));
}

QByteArray madeUpToken(const QString &organizationId)
{
    return madeUpSecret() + "_SBX_" + organizationId.toLatin1();
}

} // namespace Sandbox
