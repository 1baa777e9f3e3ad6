// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signin.h"

#include "app/http/networktransport.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/service.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QString callback = u"http://127.0.0.1:8484/callback"_s;
const QString home = u"e56f00d4-98d8-4b62-a165-d05a41243d98"_s;
const QString asked = u"/v1/authorize?response_type=code&client_id=tryout&redirect_uri=http%3A%2F%2F127.0.0.1%3A8484%2Fcallback&state=s1"
                      "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
const QByteArray form = "application/x-www-form-urlencoded";

/// The stages of a sign-in; a test changes one of them.
class Visit
{
public:
    explicit Visit(const QString &file = {})
        : m_store(std::move(Sandbox::DatabaseFile::open(file)->file))
        , m_service(OpenApi::Catalog::bundled(), m_store, {"token_SBX_" + home.toLatin1(), home, "trainer"}, {}, [this] { return now; })
    {
    }

    Http::Response send(const QByteArray &method, const QString &path, const QByteArray &body, const Http::Headers &headers)
    {
        return m_service.answer({.method = method, .url = QUrl(path), .headers = headers, .body = body});
    }
    Http::Response open(const QString &path = asked)
    {
        const Http::Response page = send("GET", path, {}, {});
        static const QRegularExpression hidden(u"name=\"page\" value=\"([^\"]+)\""_s);
        key = hidden.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
        cookie = page.headers.value("Set-Cookie").split(';').first();
        return page;
    }
    Http::Response submit(const QByteArray &who = "attendee=140&password=secret&decision=allow")
    {
        return send("POST", u"/v1/authorize"_s, "page=" + key + '&' + who, {{"Content-Type", form}, {"Cookie", cookie}});
    }
    QByteArray code(const QByteArray &who = "attendee=140&password=secret&decision=allow")
    {
        static_cast<void>(open());
        return told(submit(who)).queryItemValue(u"code"_s).toLatin1();
    }
    Http::Response token(const QByteArray &body) { return send("POST", u"/v1/access_token"_s, body, {{"Content-Type", form}}); }
    Http::Response exchange(const QByteArray &code, const QByteArray &more = "&client_id=tryout&code_verifier=" + verifier)
    {
        return token("grant_type=authorization_code&code=" + code + "&redirect_uri=" + QUrl::toPercentEncoding(callback) + more);
    }
    Json::Document signedIn() { return parsed(exchange(code())); }
    Json::Document refreshed(const Json::Document &before)
    {
        return parsed(token("grant_type=refresh_token&client_id=tryout&refresh_token=" + before.root()["refresh_token"].toUtf8()));
    }
    int status(const Json::Document &tokens, const QByteArray &method = "GET")
    {
        const QByteArray access = tokens.root()["access_token"].toUtf8();
        const QString organization = QString::fromLatin1(access.mid(access.lastIndexOf('_') + 1));
        return send(method, u"/organization/%1/v3/address-book"_s.arg(organization), "{\"name\":\"A\",\"parentType\":\"ORGANIZATION\"}",
                    {{"Authorization", "Bearer " + access}})
            .status;
    }
    Json::Document info(const QByteArray &access) { return parsed(send("GET", u"/v1/userinfo"_s, {}, {{"Authorization", "Bearer " + access}})); }

    static Json::Document parsed(const Http::Response &response) { return Json::Document::parse(response.body).value_or(Json::Document()); }
    static QString error(const Http::Response &response) { return parsed(response).root()["error"].toString(); }
    static QUrlQuery told(const Http::Response &response) { return QUrlQuery(QUrl(QString::fromLatin1(response.headers.value("Location")))); }

    qint64 now = 1'738'771'073'576;
    QByteArray key;
    QByteArray cookie;

private:
    Sandbox::Store m_store;
    Sandbox::Service m_service;
};

} // namespace

class SignInTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void eachSeatHasAWorldOfItsOwn();
    void knowsTheSeat_data();
    void knowsTheSeat();
    void asksAgain_data();
    void asksAgain();
    void tenTriesAreEnough();
    void cancelling();
    void tellsTheClientWhatIsWrong();
    void anotherBrowserCannotSendTheForm();
    void aPageWorksOnceAndNotForLong();
    void theCodeIsBound_data();
    void theCodeIsBound();
    void theCodeIsShortLived();
    void aCodeUsedTwiceEndsWhatCameOfIt();
    void theTokenEndpointTakesFormsOnly();
    void aClientMayShowItselfInTheHeader();
    void scopesHold();
    void accessEndsInTimeAndIsRefreshed();
    void anOldRefreshTokenEndsAll();
    void aRefreshCannotAskForMore();
    void revokes();
    void doesNotRevokeWhatIsNotTheirs();
    void saysWhoItIs();
    void survivesARestart();
    void knowsItsVerbs();
    void theJournalHoldsNoSecret();
    void overTheWire();
};

void SignInTest::signsIn()
{
    Visit visit;
    const Http::Response page = visit.open();
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("Content-Type").startsWith("text/html"));
    QVERIFY(page.headers.value("Set-Cookie").contains("HttpOnly; SameSite=Strict"));
    const Http::Response sent = visit.submit();
    QCOMPARE(sent.status, 303);
    QVERIFY(sent.headers.value("Location").startsWith("http://127.0.0.1:8484/callback?code="));
    QCOMPARE(Visit::told(sent).queryItemValue(u"state"_s), u"s1"_s);
    const Http::Response answer = visit.exchange(Visit::told(sent).queryItemValue(u"code"_s).toLatin1());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("Cache-Control"), "no-store");
    const Json::Document tokens = Visit::parsed(answer);
    QCOMPARE(tokens.root()["token_type"].toString(), u"Bearer"_s);
    QCOMPARE(tokens.root()["expires_in"].toInt64(), 1'209'600);
    QCOMPARE(tokens.root()["refresh_token_expires_in"].toInt64(), 7'776'000);
    QVERIFY(tokens.root()["scope"].toString().contains(u"cjp:config_read"_s));
    QCOMPARE(visit.status(tokens), 200);
    QCOMPARE(visit.status(tokens, "POST"), 201);
}

void SignInTest::eachSeatHasAWorldOfItsOwn()
{
    Visit visit;
    const Json::Document mine = visit.signedIn();
    const Json::Document again = visit.signedIn();
    const Json::Document other = Visit::parsed(visit.exchange(visit.code("attendee=141&password=x&decision=allow")));
    const auto organization = [](const Json::Document &tokens) { return tokens.root()["access_token"].toString().section(u'_', -1); };
    QCOMPARE(organization(mine), organization(again));
    QVERIFY(organization(mine) != organization(other) && organization(mine) != home);
    QCOMPARE(visit.status(mine, "POST"), 201);
    QCOMPARE(visit.status(again, "POST"), 409);
    QCOMPARE(visit.status(other, "POST"), 201);
}

void SignInTest::knowsTheSeat_data()
{
    QTest::addColumn<QByteArray>("attendee");
    QTest::newRow("the id") << QByteArray("140");
    QTest::newRow("blanks around it") << QByteArray("+140+");
    QTest::newRow("the address made of it") << QByteArray("wxcclabs%2Badmin_ID140%40gmail.com");
    QTest::newRow("in capitals") << QByteArray("WXCCLABS%2BADMIN_ID140%40GMAIL.COM");
}

void SignInTest::knowsTheSeat()
{
    QFETCH(QByteArray, attendee);
    Visit visit;
    const Json::Document tokens = Visit::parsed(visit.exchange(visit.code("attendee=" + attendee + "&password=x")));
    QCOMPARE(visit.info(tokens.root()["access_token"].toUtf8()).root()["preferred_username"].toString(), u"140"_s);
}

void SignInTest::asksAgain_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::newRow("nobody") << QByteArray("attendee=&password=x");
    QTest::newRow("an id with a blank in it") << QByteArray("attendee=1+4&password=x");
    QTest::newRow("somebody else's address") << QByteArray("attendee=ann%40example.com&password=x");
    QTest::newRow("an address that only looks like a seat's") << QByteArray("attendee=x_ID140%40gmail.com&password=x");
    QTest::newRow("no password") << QByteArray("attendee=140&password=");
    QTest::newRow("the password that is wrong") << QByteArray("attendee=140&password=wrong");
}

void SignInTest::asksAgain()
{
    QFETCH(QByteArray, who);
    Visit visit;
    static_cast<void>(visit.open());
    const Http::Response again = visit.submit(who);
    QCOMPARE(again.status, 200);
    QVERIFY(again.body.contains("role=\"alert\""));
    QCOMPARE(visit.submit().status, 303);
}

void SignInTest::tenTriesAreEnough()
{
    Visit visit;
    static_cast<void>(visit.open());
    for (int i = 0; i < 9; ++i)
        QCOMPARE(visit.submit("attendee=140&password=wrong").status, 200);
    QCOMPARE(visit.submit("attendee=140&password=wrong").status, 400);
    QCOMPARE(visit.submit().status, 400);
}

void SignInTest::cancelling()
{
    Visit visit;
    static_cast<void>(visit.open());
    const Http::Response sent = visit.submit("attendee=&password=&decision=deny");
    QCOMPARE(sent.status, 303);
    QCOMPARE(Visit::told(sent).queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(Visit::told(sent).queryItemValue(u"state"_s), u"s1"_s);
    QCOMPARE(visit.submit().status, 400);
}

void SignInTest::tellsTheClientWhatIsWrong()
{
    Visit visit;
    const Http::Response sent = visit.open(QString(asked).replace(u"=code&"_s, u"=token&"_s));
    QCOMPARE(sent.status, 303);
    QCOMPARE(Visit::told(sent).queryItemValue(u"error"_s), u"unsupported_response_type"_s);
    const Http::Response elsewhere = visit.open(QString(asked).replace(u"127.0.0.1"_s, u"evil.example"_s));
    QCOMPARE(elsewhere.status, 400);
    QVERIFY(!elsewhere.headers.contains("Location"));
}

void SignInTest::anotherBrowserCannotSendTheForm()
{
    Visit visit;
    static_cast<void>(visit.open());
    const QByteArray mine = visit.cookie;
    for (const QByteArray &cookie : {QByteArray(), QByteArray("tryout_sign_in="), QByteArray("tryout_sign_in=") + QByteArray(32, 'a')}) {
        visit.cookie = cookie;
        QCOMPARE(visit.submit().status, 400);
    }
    visit.cookie = "other=1; " + mine;
    QCOMPARE(visit.submit().status, 303);
}

void SignInTest::aPageWorksOnceAndNotForLong()
{
    Visit visit;
    static_cast<void>(visit.open());
    QCOMPARE(visit.submit().status, 303);
    QCOMPARE(visit.submit().status, 400);
    static_cast<void>(visit.open());
    visit.now += 10 * 60'000;
    QCOMPARE(visit.submit().status, 400);
}

void SignInTest::theCodeIsBound_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("to the client") << "&client_id=other&code_verifier=" + verifier;
    QTest::newRow("to a client at all") << "&code_verifier=" + verifier;
    QTest::newRow("to the verifier") << "&client_id=tryout&code_verifier=" + QByteArray(43, 'a');
    QTest::newRow("to a verifier at all") << QByteArray("&client_id=tryout");
}

void SignInTest::theCodeIsBound()
{
    QFETCH(QByteArray, more);
    Visit visit;
    const Http::Response refused = visit.exchange(visit.code(), more);
    QCOMPARE(refused.status, 400);
    QCOMPARE(Visit::error(refused), u"invalid_grant"_s);
    const QByteArray code = visit.code();
    const Http::Response elsewhere = visit.token("grant_type=authorization_code&client_id=tryout&redirect_uri=http%3A%2F%2F127.0.0.1%2F&code=" + code
                                                 + "&code_verifier=" + verifier);
    QCOMPARE(Visit::error(elsewhere), u"invalid_grant"_s);
    QCOMPARE(visit.exchange(code).status, 200);
}

void SignInTest::theCodeIsShortLived()
{
    Visit visit;
    const QByteArray code = visit.code();
    visit.now += 60'000;
    QCOMPARE(Visit::error(visit.exchange(code)), u"invalid_grant"_s);
    QCOMPARE(Visit::error(visit.exchange("made-up")), u"invalid_grant"_s);
}

void SignInTest::aCodeUsedTwiceEndsWhatCameOfIt()
{
    Visit visit;
    const QByteArray code = visit.code();
    const Json::Document tokens = Visit::parsed(visit.exchange(code));
    QCOMPARE(visit.status(tokens), 200);
    QCOMPARE(Visit::error(visit.exchange(code)), u"invalid_grant"_s);
    QCOMPARE(visit.status(tokens), 401);
    QCOMPARE(visit.refreshed(tokens).root()["error"].toString(), u"invalid_grant"_s);
}

void SignInTest::theTokenEndpointTakesFormsOnly()
{
    Visit visit;
    QCOMPARE(Visit::error(visit.send("POST", u"/v1/access_token"_s, "{}", {{"Content-Type", "application/json"}})), u"invalid_request"_s);
    QCOMPARE(Visit::error(visit.token("grant_type=a&grant_type=b")), u"invalid_request"_s);
    QCOMPARE(Visit::error(visit.token({})), u"invalid_request"_s);
    QCOMPARE(Visit::error(visit.token("grant_type=password&username=140&password=x")), u"unsupported_grant_type"_s);
}

void SignInTest::aClientMayShowItselfInTheHeader()
{
    Visit visit;
    const QByteArray body = "grant_type=authorization_code&code=" + visit.code() + "&redirect_uri=" + QUrl::toPercentEncoding(callback)
        + "&code_verifier=" + verifier;
    const auto as = [&](const QByteArray &client) {
        return visit.send("POST", u"/v1/access_token"_s, body, {{"Content-Type", form}, {"Authorization", "Basic " + client.toBase64()}}).status;
    };
    QCOMPARE(as("other:hush"), 400);
    QCOMPARE(as("tryout:hush"), 200);
}

void SignInTest::scopesHold()
{
    Visit visit;
    static_cast<void>(visit.open(asked + u"&scope=cjp:config_read"_s));
    const Json::Document tokens = Visit::parsed(visit.exchange(Visit::told(visit.submit()).queryItemValue(u"code"_s).toLatin1()));
    QCOMPARE(tokens.root()["scope"].toString(), u"cjp:config_read"_s);
    QCOMPARE(visit.status(tokens), 200);
    QCOMPARE(visit.status(tokens, "POST"), 403);
}

void SignInTest::accessEndsInTimeAndIsRefreshed()
{
    Visit visit;
    const Json::Document first = visit.signedIn();
    visit.now += qint64(1'209'600) * 1000 - 1;
    QCOMPARE(visit.status(first), 200);
    visit.now += 1;
    QCOMPARE(visit.status(first), 401);
    QCOMPARE(visit.info(first.root()["access_token"].toUtf8()).text(), QByteArray());
    const Json::Document second = visit.refreshed(first);
    QCOMPARE(visit.status(second), 200);
    QVERIFY(second.root()["refresh_token"].toString() != first.root()["refresh_token"].toString());
    visit.now += qint64(7'776'000) * 1000;
    QCOMPARE(visit.refreshed(second).root()["error"].toString(), u"invalid_grant"_s);
}

void SignInTest::anOldRefreshTokenEndsAll()
{
    Visit visit;
    const Json::Document first = visit.signedIn();
    const Json::Document second = visit.refreshed(first);
    QCOMPARE(visit.status(first), 401);
    QCOMPARE(visit.status(second), 200);
    QCOMPARE(visit.refreshed(first).root()["error"].toString(), u"invalid_grant"_s);
    QCOMPARE(visit.status(second), 401);
    QCOMPARE(visit.refreshed(second).root()["error"].toString(), u"invalid_grant"_s);
}

void SignInTest::aRefreshCannotAskForMore()
{
    Visit visit;
    static_cast<void>(visit.open(asked + u"&scope=cjp:config_read%20cjp:config_write"_s));
    const Json::Document tokens = Visit::parsed(visit.exchange(Visit::told(visit.submit()).queryItemValue(u"code"_s).toLatin1()));
    const QByteArray again = "grant_type=refresh_token&client_id=tryout&refresh_token=" + tokens.root()["refresh_token"].toUtf8();
    QCOMPARE(Visit::error(visit.token(again + "&scope=cjp:user")), u"invalid_scope"_s);
    QCOMPARE(Visit::error(visit.token(QByteArray(again).replace("=tryout", "=other"))), u"invalid_grant"_s);
    const Json::Document less = Visit::parsed(visit.token(again + "&scope=cjp:config_read"));
    QCOMPARE(visit.status(less, "POST"), 403);
}

void SignInTest::revokes()
{
    Visit visit;
    const auto revoke = [&](const Json::Document &tokens, const char *which) {
        return visit.send("POST", u"/v1/revoke"_s, "client_id=tryout&token=" + tokens.root()[which].toUtf8(), {{"Content-Type", form}}).status;
    };
    const Json::Document first = visit.signedIn();
    QCOMPARE(revoke(first, "access_token"), 200);
    QCOMPARE(visit.status(first), 401);
    const Json::Document second = visit.refreshed(first);
    QCOMPARE(visit.status(second), 200);
    QCOMPARE(revoke(second, "refresh_token"), 200);
    QCOMPARE(visit.status(second), 401);
    QCOMPARE(visit.refreshed(second).root()["error"].toString(), u"invalid_grant"_s);
    QCOMPARE(revoke(second, "refresh_token"), 200);
}

void SignInTest::doesNotRevokeWhatIsNotTheirs()
{
    Visit visit;
    const Json::Document tokens = visit.signedIn();
    const auto revoke = [&](const QByteArray &body) { return Visit::error(visit.send("POST", u"/v1/revoke"_s, body, {{"Content-Type", form}})); };
    QCOMPARE(revoke("client_id=other&token=" + tokens.root()["access_token"].toUtf8()), u"invalid_client"_s);
    QCOMPARE(visit.status(tokens), 200);
    QCOMPARE(revoke("client_id=tryout&token=token_SBX_" + home.toLatin1()), u"unsupported_token_type"_s);
    QCOMPARE(revoke("client_id=tryout"), u"invalid_request"_s);
}

void SignInTest::saysWhoItIs()
{
    Visit visit;
    const Json::Document seat = visit.info(visit.signedIn().root()["access_token"].toUtf8());
    QCOMPARE(seat.root()["email"].toString(), u"wxcclabs+admin_ID140@gmail.com"_s);
    QVERIFY(!seat.root()["organizationId"].toString().isEmpty());
    QCOMPARE(visit.info("token_SBX_" + home.toLatin1()).root()["sub"].toString(), home);
    const Http::Response nobody = visit.send("GET", u"/v1/userinfo"_s, {}, {});
    QCOMPARE(nobody.status, 401);
    QVERIFY(nobody.headers.value("WWW-Authenticate").startsWith("Bearer"));
}

void SignInTest::survivesARestart()
{
    const QTemporaryDir folder;
    Json::Document tokens;
    {
        Visit visit(folder.filePath(u"sandbox.db"_s));
        tokens = visit.signedIn();
    }
    Visit again(folder.filePath(u"sandbox.db"_s));
    QCOMPARE(again.status(tokens), 200);
    QCOMPARE(again.status(again.refreshed(tokens)), 200);
}

void SignInTest::knowsItsVerbs()
{
    Visit visit;
    const Http::Response wrongVerb = visit.send("DELETE", u"/v1/authorize"_s, {}, {});
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.headers.value("Allow"), "GET, POST");
    QCOMPARE(visit.send("GET", u"/v1/access_token"_s, {}, {}).status, 405);
}

void SignInTest::theJournalHoldsNoSecret()
{
    Visit visit;
    const QByteArray code = visit.code("attendee=140&password=hush&decision=allow");
    const Json::Document tokens = Visit::parsed(visit.exchange(code));
    static_cast<void>(visit.refreshed(tokens));
    const QByteArray journal = visit.send("GET", u"/sandbox-admin/journal"_s, {}, {{"Authorization", "Bearer trainer"}}).body;
    QVERIFY(journal.contains("attendee=140") && journal.contains("/v1/access_token"));
    for (const QByteArray &secret : {QByteArray("hush"), code, verifier, visit.key, visit.cookie.split('=').last(),
                                     tokens.root()["access_token"].toUtf8(), tokens.root()["refresh_token"].toUtf8()})
        QVERIFY2(!journal.contains(secret), secret.constData());
}

void SignInTest::overTheWire()
{
    Sandbox::Sandbox sandbox({});
    const auto started = sandbox.start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 10'000);
    const QString base = started.result()->baseUrl.toString();
    Http::NetworkTransport transport;
    const auto call = [&](const QByteArray &method, const QString &path, const QByteArray &body, Http::Headers headers) {
        if (!body.isEmpty())
            headers.append("Content-Type", form);
        const auto future = transport.send({.method = method, .url = QUrl(base + path), .headers = headers, .body = body});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
            qFatal("no answer");
        return *future.result();
    };
    const Http::Response page = call("GET", asked, {}, {});
    QCOMPARE(page.status, 200);
    static const QRegularExpression hidden(u"name=\"page\" value=\"([^\"]+)\""_s);
    const QByteArray key = hidden.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    const QByteArray filled = "page=" + key + "&attendee=140&password=secret&decision=allow";
    const QByteArray cookie = page.headers.value("Set-Cookie").split(';').first();
    // As a browser sends it from this page, and as one sends it from a page of another site.
    QCOMPARE(call("POST", u"/v1/authorize"_s, filled, {{"Cookie", cookie}, {"Origin", "http://evil.example"}}).status, 403);
    const Http::Response sent = call("POST", u"/v1/authorize"_s, filled, {{"Cookie", cookie}, {"Origin", base.toLatin1()}});
    QCOMPARE(sent.status, 303);
    const QByteArray code = Visit::told(sent).queryItemValue(u"code"_s).toLatin1();
    const Http::Response tokens = call("POST", u"/v1/access_token"_s,
                                       "grant_type=authorization_code&client_id=tryout&redirect_uri=" + QUrl::toPercentEncoding(callback) + "&code=" + code
                                           + "&code_verifier=" + verifier, {});
    QCOMPARE(tokens.status, 200);
    const QByteArray access = Visit::parsed(tokens).root()["access_token"].toUtf8();
    const QString organization = QString::fromLatin1(access.mid(access.lastIndexOf('_') + 1));
    const Http::Response books = call("GET", u"/organization/%1/v3/address-book"_s.arg(organization), {}, {{"Authorization", "Bearer " + access}});
    QCOMPARE(books.status, 200);
    QVERIFY(books.body.contains("Supervisors"));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
