// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signin.h"

#include "app/account/seat.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/signinpage.h"
#include "app/sandbox/signinwire.h"

#include <QUuid>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageLife = 10 * 60'000;
constexpr qint64 codeLife = 60'000;
constexpr qint64 accessLife = qint64(14) * 24 * 60 * 60'000;
constexpr qint64 refreshLife = qint64(90) * 24 * 60 * 60'000;
constexpr std::size_t mostUnderWay = 256;
constexpr int mostRefusals = 10;

/// "140", or the whole address; empty for what names no seat.
QString attendeeIn(const QString &typed)
{
    const QString id = typed.contains(u'@') ? typed.section(u'@', 0, 0).section(u"_ID"_s, 1) : typed;
    const Account::Seat seat{Account::Seat::accepted(id)};
    const bool isWhole = !typed.contains(u'@') || typed.trimmed().compare(seat.signInAddress(), Qt::CaseInsensitive) == 0;
    return isWhole && seat.attendeeId.size() <= 64 ? seat.attendeeId : QString();
}

} // namespace

QStringList scopesOf(const OpenApi::Catalog &catalog)
{
    QStringList scopes{u"openid"_s, u"email"_s, u"profile"_s, u"cjp:config"_s, u"cjp:user"_s};
    for (const OpenApi::Operation &operation : catalog.operations())
        scopes += operation.scopes;
    scopes.removeDuplicates();
    return scopes;
}

struct SignIn::Place
{
    QString path;
    QByteArrayList methods;
    Http::Response (SignIn::*answer)(const Http::Request &);
};

const QList<SignIn::Place> &SignIn::places()
{
    static const QList<Place> all{
        {u"/v1/authorize"_s, {"GET", "POST"}, &SignIn::authorize},
        {u"/v1/access_token"_s, {"POST"}, &SignIn::exchange},
        {u"/v1/userinfo"_s, {"GET", "POST"}, &SignIn::tell},
        {u"/v1/revoke"_s, {"POST"}, &SignIn::revoke},
    };
    return all;
}

SignIn::SignIn(Store &store, Tokens &tokens, Worlds worlds, QString home, QStringList scopes, Clock clock)
    : m_tokens(tokens)
    , m_worlds(std::move(worlds))
    , m_home(std::move(home))
    , m_scopes(std::move(scopes))
    , m_clock(std::move(clock))
    , m_pages(pageLife, mostUnderWay)
    , m_codes(codeLife, mostUnderWay)
    , m_sessions(store, tokens)
{
}

bool SignIn::isAbout(QStringView path)
{
    return path.startsWith(u"/v1/") && std::ranges::find(places(), path, &Place::path) != places().end();
}

Http::Response SignIn::answer(const Http::Request &request)
{
    const auto place = std::ranges::find(places(), request.url.path(), &Place::path);
    if (place->methods.contains(request.method))
        return (this->*place->answer)(request);
    Http::Response wrongVerb = frameworkError(405, request.url.path());
    wrongVerb.headers.append("Allow", place->methods.join(", "));
    return wrongVerb;
}

Http::Response SignIn::authorize(const Http::Request &request)
{
    return request.method == "GET" ? askWho(request) : takeForm(request);
}

Http::Response SignIn::askWho(const Http::Request &request)
{
    const Base::Result<SignInRequest, SignInRefusal> read = readSignIn(queryOf(request.url), m_scopes);
    if (!read && !read.error().back)
        return signInProblemPage(read.error().description);
    if (!read) {
        QUrlQuery told;
        told.addQueryItem(u"error"_s, read.error().error);
        told.addQueryItem(u"error_description"_s, read.error().description);
        return redirected(read.error().back->with(told));
    }
    // One browser may have several pages open: it keeps the cookie it has.
    const QByteArray had = browserOf(request);
    const QByteArray browser = had.size() == madeUpSecret().size() ? had : madeUpSecret();
    const QByteArray key = m_pages.add({*read, browser}, m_clock());
    Http::Response page = signInPage({key, read->client, read->scopes, read->back.address});
    page.headers.append("Set-Cookie", browserCookie(browser));
    return page;
}

Http::Response SignIn::takeForm(const Http::Request &request)
{
    const std::optional<QUrlQuery> form = formOf(request);
    const QByteArray key = form ? parameter(*form, u"page"_s).toLatin1() : QByteArray();
    Page *page = m_pages.find(key, m_clock());
    if (!page || !isSameSecret(page->browser, browserOf(request)))
        return signInProblemPage(u"This page is too old, was used already, or was opened in another browser; or your browser keeps no cookies"_s);
    const SignInReturn back = page->request.back;
    QUrlQuery told;
    if (parameter(*form, u"decision"_s) == "deny"_L1) {
        m_pages.remove(key);
        told.addQueryItem(u"error"_s, u"access_denied"_s);
        told.addQueryItem(u"error_description"_s, u"The sign-in was cancelled"_s);
        return redirected(back.with(told));
    }
    const QString typed = parameter(*form, u"attendee"_s).trimmed().left(200);
    const QString attendee = attendeeIn(typed);
    if (attendee.isEmpty())
        return refuseForm(key, *page, typed, u"Type your attendee ID as it stands on your seat, for instance 140: letters, digits, dots, hyphens and underscores."_s);
    const QString password = parameter(*form, u"password"_s);
    if (password.isEmpty() || password == "wrong"_L1)
        return refuseForm(key, *page, typed, u"That attendee ID and password do not fit together. Type the password again; here any will do but “wrong”."_s);
    told.addQueryItem(u"code"_s, QString::fromLatin1(m_codes.add({page->request, attendee}, m_clock())));
    m_pages.remove(key);
    return redirected(back.with(told));
}

Http::Response SignIn::refuseForm(const QByteArray &key, Page &page, const QString &attendee, const QString &problem)
{
    const SignInForm form{key, page.request.client, page.request.scopes, page.request.back.address, attendee, problem};
    if (++page.refusals < mostRefusals)
        return signInPage(form);
    m_pages.remove(key);
    return signInProblemPage(u"This was the tenth try"_s);
}

Http::Response SignIn::exchange(const Http::Request &request)
{
    std::optional<QUrlQuery> form = formOf(request);
    if (!form)
        return signInRefused("invalid_request", u"The body should be a form (Content-Type: application/x-www-form-urlencoded)"_s);
    if (const QString twice = repeatedIn(*form); !twice.isEmpty())
        return signInRefused("invalid_request", u"The parameter %1 is there twice"_s.arg(twice.left(60)));
    // RFC 6749 §2.3.1: a client may show itself in the header instead.
    const QByteArray authorization = request.headers.value("Authorization");
    if (authorization.left(6).compare("Basic ", Qt::CaseInsensitive) == 0) {
        const QByteArray client = QByteArray::fromBase64(authorization.sliced(6).trimmed()).split(':').first();
        form->removeQueryItem(u"client_id"_s);
        form->addQueryItem(u"client_id"_s, QString::fromUtf8(client));
    }
    const QString type = parameter(*form, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return exchangeCode(*form);
    if (type == "refresh_token"_L1)
        return refresh(*form);
    return type.isEmpty() ? signInRefused("invalid_request", u"The parameter grant_type is missing"_s)
                          : signInRefused("unsupported_grant_type", u"The parameter grant_type should be authorization_code or refresh_token"_s);
}

Http::Response SignIn::exchangeCode(const QUrlQuery &form)
{
    const QByteArray key = parameter(form, u"code"_s).toLatin1();
    Code *code = m_codes.find(key, m_clock());
    if (!code)
        return signInRefused("invalid_grant", u"There is no such code: it is unknown, or was not used within a minute"_s);
    if (!code->used.isEmpty()) {
        // RFC 6749 §4.1.2: somebody has stolen it, so nobody keeps what came of it.
        m_sessions.end(code->used);
        m_codes.remove(key);
        return signInRefused("invalid_grant", u"This code was used before, so the tokens that came of it have ended"_s);
    }
    const SignInRequest request = code->request;
    if (parameter(form, u"client_id"_s) != request.client)
        return signInRefused("invalid_grant", u"The code was given to another client_id"_s);
    if (parameter(form, u"redirect_uri"_s) != request.back.address)
        return signInRefused("invalid_grant", u"The parameter redirect_uri should be the one the sign-in began with, to the letter"_s);
    if (!answers(parameter(form, u"code_verifier"_s).toLatin1(), request.challenge)) {
        m_codes.remove(key);
        return signInRefused("invalid_grant", u"The parameter code_verifier is not what code_challenge was made of; begin the sign-in again"_s);
    }
    const QString organization = organizationOf(code->attendee);
    if (!m_worlds.open(organization))
        return response(databaseFailed(), "sign-in");
    const qint64 now = m_clock();
    const SignInSessions::Pair pair = m_sessions.begin(
        {.family = {}, .refreshHash = {}, .accessToken = {}, .client = request.client, .attendee = code->attendee, .organizationId = organization, .scopes = request.scopes, .until = now + refreshLife},
        now + accessLife);
    code->used = pair.refreshToken.left(pair.refreshToken.indexOf('.'));
    return handOut(pair, request.scopes);
}

Http::Response SignIn::refresh(const QUrlQuery &form)
{
    const QByteArray token = parameter(form, u"refresh_token"_s).toLatin1();
    const qint64 now = m_clock();
    const SignInSession *session = m_sessions.find(token, now);
    if (!session || parameter(form, u"client_id"_s) != session->client)
        return signInRefused("invalid_grant", u"There is no such refresh token for this client_id; sign in again"_s);
    if (!SignInSessions::isInForce(*session, token)) {
        // RFC 9700 §4.14.2: two have it, and nobody knows which is the thief.
        m_sessions.end(session->family);
        return signInRefused("invalid_grant", u"This refresh token was used before, so the whole sign-in has ended; sign in again"_s);
    }
    QStringList scopes = parameter(form, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(scopes, [&](const QString &scope) { return session->scopes.contains(scope); }))
        return signInRefused("invalid_scope", u"A refresh cannot ask for more than the sign-in was given"_s);
    if (scopes.isEmpty())
        scopes = session->scopes;
    return handOut(m_sessions.renew(session->family, scopes, now + accessLife, now + refreshLife), scopes);
}

Http::Response SignIn::handOut(const SignInSessions::Pair &pair, const QStringList &scopes) const
{
    Json::Writer writer;
    writer.beginObject().member(u"access_token", QString::fromLatin1(pair.accessToken)).member(u"token_type", u"Bearer");
    writer.member(u"expires_in", accessLife / 1000).member(u"refresh_token", QString::fromLatin1(pair.refreshToken));
    writer.member(u"refresh_token_expires_in", refreshLife / 1000).member(u"scope", scopes.join(u' ')).endObject();
    return signInJson(200, writer.take());
}

Http::Response SignIn::tell(const Http::Request &request)
{
    const Grant *grant = m_tokens.find(bearerToken(request.headers.value("Authorization")));
    if (!grant || grant->isOver(m_clock())) {
        Http::Response refusal = signInJson(401, {});
        refusal.headers.append("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return refusal;
    }
    const Account::Seat seat{grant->attendee};
    Json::Writer writer;
    writer.beginObject().member(u"sub", seat.isTaken() ? seat.signInAddress() : grant->organizationId);
    writer.member(u"name", seat.isTaken() ? u"Attendee "_s + seat.attendeeId : u"The sandbox's own token"_s);
    if (seat.isTaken())
        writer.member(u"preferred_username", seat.attendeeId).member(u"email", seat.signInAddress());
    writer.member(u"organizationId", grant->organizationId).endObject();
    return signInJson(200, writer.take());
}

Http::Response SignIn::revoke(const Http::Request &request)
{
    const std::optional<QUrlQuery> form = formOf(request);
    const QByteArray token = form ? parameter(*form, u"token"_s).toLatin1() : QByteArray();
    if (token.isEmpty())
        return signInRefused("invalid_request", u"The parameter token is missing; the body should be a form"_s);
    const SignInSession *refreshed = m_sessions.find(token, m_clock());
    const SignInSession *session = refreshed ? refreshed : m_sessions.ofAccessToken(token);
    if (!session && m_tokens.find(token))
        return signInRefused("unsupported_token_type", u"This token was not made by a sign-in; the trainer ends it"_s);
    // RFC 7009 §2.2: a token nobody knows is as good as revoked.
    if (!session)
        return signInJson(200, {});
    if (parameter(*form, u"client_id"_s) != session->client)
        return signInRefused("invalid_client", u"The token was given to another client_id"_s);
    if (refreshed)
        m_sessions.end(session->family);
    else
        m_tokens.remove(token);
    return signInJson(200, {});
}

/// The same for the same seat, whenever it signs in.
QString SignIn::organizationOf(const QString &attendee) const
{
    return QUuid::createUuidV5(QUuid(m_home), attendee.toLower()).toString(QUuid::WithoutBraces);
}

} // namespace Sandbox
