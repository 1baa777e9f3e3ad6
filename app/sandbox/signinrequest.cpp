// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinrequest.h"

#include "app/sandbox/secret.h"
#include "app/sandbox/signinwire.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestState = 4000;
constexpr qsizetype longestClient = 200;
/// A SHA-256 in base64url.
constexpr qsizetype challengeLength = 43;

/// RFC 7636 §4.1
bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-._~").contains(c);
}

Base::unexpected<SignInRefusal> refused(const char *error, const QString &description, std::optional<SignInReturn> back = {})
{
    return Base::unexpected(SignInRefusal{QString::fromLatin1(error), description, std::move(back)});
}

Base::Result<QStringList, SignInRefusal> scopesOf(const QString &asked, const QStringList &all, const SignInReturn &back)
{
    QStringList scopes = asked.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    const auto unknown = std::ranges::find_if_not(scopes, [&](const QString &scope) { return all.contains(scope); });
    if (unknown != scopes.end())
        return refused("invalid_scope", u"There is no scope %1"_s.arg(unknown->left(60)), back);
    return scopes.isEmpty() ? all : scopes;
}

} // namespace

QByteArray SignInReturn::with(const QUrlQuery &parameters) const
{
    QByteArray written = address.toLatin1();
    written += address.contains(u'?') ? (address.endsWith(u'?') || address.endsWith(u'&') ? "" : "&") : "?";
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters.queryItems(QUrl::FullyDecoded))
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    if (state)
        pairs.append("state=" + QUrl::toPercentEncoding(*state));
    return written + pairs.join('&');
}

bool isOwnComputer(const QString &address)
{
    const bool isPlain = std::ranges::all_of(address, [](QChar c) { return c > u' ' && c < u'\x7f' && !u"\\\"<>^`{|}"_s.contains(c); });
    if (!isPlain || address.size() > longestAddress || !address.startsWith("http://"_L1, Qt::CaseInsensitive))
        return false;
    const QUrl url(address, QUrl::StrictMode);
    const QStringList hosts{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    return url.isValid() && hosts.contains(url.host()) && url.userInfo().isEmpty() && !url.authority().contains(u'@') && !url.hasFragment()
        && url.port(80) > 0;
}

bool answers(const QByteArray &verifier, const QByteArray &challenge)
{
    const bool isVerifier = verifier.size() >= 43 && verifier.size() <= 128 && std::ranges::all_of(verifier, isUnreserved);
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return isVerifier && isSameSecret(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals), challenge);
}

QString repeatedIn(const QUrlQuery &query)
{
    QSet<QString> seen;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

Base::Result<SignInRequest, SignInRefusal> readSignIn(const QUrlQuery &query, const QStringList &scopes)
{
    // First whom to answer: until that is sure, nothing may be sent anywhere.
    if (const QString twice = repeatedIn(query); !twice.isEmpty())
        return refused("invalid_request", u"The parameter %1 is there twice"_s.arg(twice.left(60)));
    SignInRequest request;
    request.client = parameter(query, u"client_id"_s);
    if (request.client.isEmpty() || request.client.size() > longestClient)
        return refused("invalid_request", u"The parameter client_id should name your program; the sandbox takes any name"_s);
    request.back.address = parameter(query, u"redirect_uri"_s);
    if (!isOwnComputer(request.back.address)) {
        return refused("invalid_request", u"The parameter redirect_uri should be an address on your own computer, such as "
                                          "http://127.0.0.1:8484/callback, without a user name and without a fragment"_s);
    }
    if (query.hasQueryItem(u"state"_s))
        request.back.state = parameter(query, u"state"_s);
    if (request.back.state.value_or(QString()).size() > longestState)
        return refused("invalid_request", u"The parameter state should have at most %1 characters"_s.arg(longestState));

    const SignInReturn &back = request.back;
    const QString type = parameter(query, u"response_type"_s);
    if (type.isEmpty())
        return refused("invalid_request", u"The parameter response_type is missing; it should be code"_s, back);
    if (type != "code"_L1)
        return refused("unsupported_response_type", u"The parameter response_type should be code"_s, back);
    request.challenge = parameter(query, u"code_challenge"_s).toLatin1();
    if (request.challenge.isEmpty())
        return refused("invalid_request", u"code challenge required (PKCE, RFC 7636)"_s, back);
    if (parameter(query, u"code_challenge_method"_s) != "S256"_L1)
        return refused("invalid_request", u"transform algorithm not supported: code_challenge_method should be S256"_s, back);
    if (request.challenge.size() != challengeLength || !std::ranges::all_of(request.challenge, isUnreserved))
        return refused("invalid_request", u"The parameter code_challenge should be a SHA-256 in base64url, 43 characters"_s, back);
    const Base::Result<QStringList, SignInRefusal> granted = scopesOf(parameter(query, u"scope"_s), scopes, back);
    if (!granted)
        return Base::unexpected(granted.error());
    request.scopes = *granted;
    return request;
}

} // namespace Sandbox
