// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/tokens.h"

namespace Sandbox {

/// One seat signed in by one client, for as long as its refresh token lives.
struct SignInSession
{
    /// Goes before the dot of every refresh token of this sign-in.
    QByteArray family;
    /// Of the refresh token in force: SHA-256 of what is behind the dot.
    QByteArray refreshHash;
    QByteArray accessToken;
    QString client;
    QString attendee;
    QString organizationId;
    QStringList scopes;
    /// Milliseconds since 1970.
    qint64 until = 0;
};

/// The sign-ins of a sandbox, kept in the store with their access tokens. Of too many the oldest ends.
class SignInSessions
{
public:
    SignInSessions(Store &store, Tokens &tokens);

    /// What a client is handed.
    struct Pair
    {
        QByteArray accessToken;
        QByteArray refreshToken;
    };

    /// Begins one: family, hash and access token are made up here. \a accessUntil is when its first access token ends.
    [[nodiscard]] Pair begin(SignInSession session, qint64 accessUntil);
    /// The session of a refresh token, by its family; nullptr when there is none or its time is over.
    [[nodiscard]] const SignInSession *find(const QByteArray &refreshToken, qint64 now) const;
    [[nodiscard]] const SignInSession *ofAccessToken(const QByteArray &accessToken) const;
    /// Whether this is the refresh token in force, not one that was used before.
    [[nodiscard]] static bool isInForce(const SignInSession &session, const QByteArray &refreshToken);
    /// New tokens in place of those before.
    [[nodiscard]] Pair renew(const QByteArray &family, const QStringList &scopes, qint64 accessUntil, qint64 until);
    void end(const QByteArray &family);

private:
    [[nodiscard]] Pair arm(SignInSession &session, const QStringList &scopes, qint64 accessUntil);
    void keep();

    Store &m_store;
    Tokens &m_tokens;
    QList<SignInSession> m_sessions;
};

} // namespace Sandbox
