// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/tokens.h"

#include "app/json/document.h"
#include "app/json/writer.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

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
        m_grants.append(grant);
    }
}

const Grant *Tokens::find(const QByteArray &token) const
{
    const auto found = std::ranges::find(m_grants, token, &Grant::token);
    return found == m_grants.end() ? nullptr : &*found;
}

void Tokens::add(const Grant &grant)
{
    m_grants.append(grant);
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
        writer.endArray().name(u"expired").boolean(grant.isExpired).endObject();
    }
    writer.endArray();
    m_store.setSetting(settingName, QString::fromUtf8(writer.take()));
}

QByteArray madeUpToken(const QString &organizationId)
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto bytes = QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
    return bytes.toBase64(QByteArray::Base64UrlEncoding) + "_SBX_" + organizationId.toLatin1();
}

} // namespace Sandbox
