// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/shortlived.h"
#include "app/sandbox/signinrequest.h"
#include "app/sandbox/signinsessions.h"
#include "app/sandbox/worlds.h"

namespace Sandbox {

/// Signing in with OAuth 2.0, authorization code with PKCE, where the service has it:
///
///     GET POST /v1/authorize      the page, and what its form answers
///     POST /v1/access_token       code or refresh token for tokens (RFC 6749 §4.1.3, §6)
///     GET POST /v1/userinfo       whose token it is
///     POST /v1/revoke             RFC 7009
///
/// Every client is taken, by whatever name and with whatever secret; every seat that signs in has a contact centre of its own.
class SignIn
{
public:
    /// \a home is the sandbox's own organization, of which those of the seats are derived. \a scopes are all there are.
    SignIn(Store &store, Tokens &tokens, Worlds worlds, QString home, QStringList scopes, Clock clock);

    [[nodiscard]] static bool isAbout(QStringView path);
    [[nodiscard]] Http::Response answer(const Http::Request &request);

private:
    /// A page that waits for its form.
    struct Page
    {
        SignInRequest request;
        /// The cookie of the browser it was sent to.
        QByteArray browser;
        int refusals = 0;
    };
    struct Code
    {
        SignInRequest request;
        QString attendee;
        /// Once it is used: the family of what came of it.
        QByteArray used = {};
    };

    [[nodiscard]] Http::Response authorize(const Http::Request &request);
    [[nodiscard]] Http::Response askWho(const Http::Request &request);
    [[nodiscard]] Http::Response takeForm(const Http::Request &request);
    [[nodiscard]] Http::Response refuseForm(const QByteArray &key, Page &page, const QString &attendee, const QString &problem);
    [[nodiscard]] Http::Response exchange(const Http::Request &request);
    [[nodiscard]] Http::Response exchangeCode(const QUrlQuery &form);
    [[nodiscard]] Http::Response refresh(const QUrlQuery &form);
    [[nodiscard]] Http::Response tell(const Http::Request &request);
    [[nodiscard]] Http::Response revoke(const Http::Request &request);
    [[nodiscard]] Http::Response handOut(const SignInSessions::Pair &pair, const QStringList &scopes) const;
    [[nodiscard]] QString organizationOf(const QString &attendee) const;

    struct Place;
    static const QList<Place> &places();

    Tokens &m_tokens;
    Worlds m_worlds;
    QString m_home;
    QStringList m_scopes;
    Clock m_clock;
    ShortLived<Page> m_pages;
    ShortLived<Code> m_codes;
    SignInSessions m_sessions;
};

/// Every scope that an operation asks for, and what tells who somebody is.
[[nodiscard]] QStringList scopesOf(const OpenApi::Catalog &catalog);

} // namespace Sandbox
