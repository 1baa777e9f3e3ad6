// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace Sandbox {

/// Where the client is told what came of its request: an address on the user's own computer (RFC 8252 §7.3), and what it wants back with it.
struct SignInReturn
{
    /// As the client wrote it, to the letter.
    QString address;
    std::optional<QString> state = {};

    /// The address with these parameters beside its own.
    [[nodiscard]] QByteArray with(const QUrlQuery &parameters) const;
    friend bool operator==(const SignInReturn &, const SignInReturn &) = default;
};

/// What a client asks of the authorization endpoint (RFC 6749 §4.1.1 with RFC 7636 §4.3).
struct SignInRequest
{
    QString client;
    SignInReturn back;
    /// Never empty.
    QStringList scopes;
    /// S256 of the code verifier.
    QByteArray challenge;
};

/// Why the request goes no further.
struct SignInRefusal
{
    /// A code of RFC 6749 §4.1.2.1.
    QString error;
    QString description;
    /// Whom to tell; nobody but the user where the address is not to be trusted.
    std::optional<SignInReturn> back = {};
};

/// \a scopes are all there are; a request without any gets them all.
[[nodiscard]] Base::Result<SignInRequest, SignInRefusal> readSignIn(const QUrlQuery &query, const QStringList &scopes);

/// http, a loopback address or localhost, any port; no user, no fragment, nothing that a browser might read in another way.
[[nodiscard]] bool isOwnComputer(const QString &address);
/// Whether \a verifier is what \a challenge was made of (RFC 7636 §4.6).
[[nodiscard]] bool answers(const QByteArray &verifier, const QByteArray &challenge);
/// The first parameter that stands there twice, which RFC 6749 §3.1 forbids; empty for none.
[[nodiscard]] QString repeatedIn(const QUrlQuery &query);

} // namespace Sandbox
