// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinrequest.h"

#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

/// Of the verifier in RFC 7636, appendix B.
const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const QStringList all{u"cjp:config_read"_s, u"cjp:config_write"_s};

QUrlQuery request()
{
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, u"tryout"_s);
    query.addQueryItem(u"redirect_uri"_s, u"http://127.0.0.1:8484/callback"_s);
    query.addQueryItem(u"state"_s, u"a&b=c"_s);
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challenge));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    return query;
}

/// One parameter changed; an empty value takes it away.
QUrlQuery with(const QString &name, const QString &value)
{
    QUrlQuery query = request();
    query.removeAllQueryItems(name);
    if (!value.isEmpty())
        query.addQueryItem(name, value);
    return query;
}

} // namespace

class SignInRequestTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsAsked();
    void givesEveryScopeToWhoAsksForNone();
    void goesBackOnlyToTheOwnComputer_data();
    void goesBackOnlyToTheOwnComputer();
    void tellsNobodyItDoesNotTrust_data();
    void tellsNobodyItDoesNotTrust();
    void tellsTheClient_data();
    void tellsTheClient();
    void aRepeatedParameterIsTrustedNowhere();
    void addsToTheAddress_data();
    void addsToTheAddress();
    void provesTheVerifier();
};

void SignInRequestTest::readsWhatIsAsked()
{
    const auto read = Sandbox::readSignIn(with(u"scope"_s, u"cjp:config_read  cjp:config_read"_s), all);
    QVERIFY(read.has_value());
    QCOMPARE(read->client, u"tryout"_s);
    QCOMPARE(read->back, (Sandbox::SignInReturn{u"http://127.0.0.1:8484/callback"_s, u"a&b=c"_s}));
    QCOMPARE(read->scopes, QStringList{u"cjp:config_read"_s});
    QCOMPARE(read->challenge, challenge);
}

void SignInRequestTest::givesEveryScopeToWhoAsksForNone()
{
    QCOMPARE(Sandbox::readSignIn(request(), all)->scopes, all);
    QCOMPARE(Sandbox::readSignIn(with(u"state"_s, {}), all)->back.state, std::nullopt);
}

void SignInRequestTest::goesBackOnlyToTheOwnComputer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("loopback") << u"http://127.0.0.1:8484/callback"_s << true;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8484/callback?from=here"_s << true;
    QTest::newRow("localhost, as the lab has it") << u"http://localhost:5000/auth/webex/callback"_s << true;
    QTest::newRow("another computer") << u"http://192.0.2.1/callback"_s << false;
    QTest::newRow("a name that only begins so") << u"http://127.0.0.1.example/callback"_s << false;
    QTest::newRow("a name that only ends so") << u"http://evil-localhost/callback"_s << false;
    QTest::newRow("a subdomain of localhost") << u"http://evil.localhost/"_s << false;
    QTest::newRow("a user name that looks like it") << u"http://127.0.0.1:80@evil.example/"_s << false;
    QTest::newRow("an empty user name") << u"http://@127.0.0.1/"_s << false;
    QTest::newRow("a backslash") << u"http://127.0.0.1\\@evil.example/"_s << false;
    QTest::newRow("a fragment") << u"http://127.0.0.1/#here"_s << false;
    QTest::newRow("a line end") << u"http://127.0.0.1/\r\nSet-Cookie: a=b"_s << false;
    QTest::newRow("a letter beyond ASCII") << u"http://127.0.0.1/ä"_s << false;
    QTest::newRow("another scheme") << u"https://127.0.0.1/callback"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"http:///callback"_s << false;
    QTest::newRow("no scheme") << u"//127.0.0.1/callback"_s << false;
    QTest::newRow("without end") << u"http://127.0.0.1/"_s + QString(3000, u'a') << false;
    QTest::newRow("nothing") << QString() << false;
}

void SignInRequestTest::goesBackOnlyToTheOwnComputer()
{
    QFETCH(QString, address);
    QTEST(Sandbox::isOwnComputer(address), "isOwn");
}

void SignInRequestTest::tellsNobodyItDoesNotTrust_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no client") << u"client_id"_s << QString();
    QTest::newRow("a client without end") << u"client_id"_s << QString(300, u'a');
    QTest::newRow("no address") << u"redirect_uri"_s << QString();
    QTest::newRow("an address elsewhere") << u"redirect_uri"_s << u"http://evil.example/"_s;
    QTest::newRow("a state without end") << u"state"_s << QString(5000, u'a');
}

void SignInRequestTest::tellsNobodyItDoesNotTrust()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto read = Sandbox::readSignIn(with(name, value), all);
    QVERIFY(!read);
    QVERIFY(!read.error().back);
}

void SignInRequestTest::tellsTheClient_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("no response type") << u"response_type"_s << QString() << u"invalid_request"_s;
    QTest::newRow("the implicit grant") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("a challenge too short") << u"code_challenge"_s << u"short"_s << u"invalid_request"_s;
    QTest::newRow("a challenge in the plain") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("no method, which means plain") << u"code_challenge_method"_s << QString() << u"invalid_request"_s;
    QTest::newRow("a scope nobody knows") << u"scope"_s << u"cjp:config_read everything"_s << u"invalid_scope"_s;
}

void SignInRequestTest::tellsTheClient()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto read = Sandbox::readSignIn(with(name, value), all);
    QVERIFY(!read);
    QTEST(read.error().error, "error");
    QVERIFY(read.error().back.has_value());
    QCOMPARE(read.error().back->state, u"a&b=c"_s);
}

void SignInRequestTest::aRepeatedParameterIsTrustedNowhere()
{
    QUrlQuery query = request();
    query.addQueryItem(u"redirect_uri"_s, u"http://127.0.0.1:1/"_s);
    const auto read = Sandbox::readSignIn(query, all);
    QVERIFY(!read && !read.error().back);
    QCOMPARE(Sandbox::repeatedIn(query), u"redirect_uri"_s);
    QCOMPARE(Sandbox::repeatedIn(request()), QString());
}

void SignInRequestTest::addsToTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("alone") << u"http://[::1]/"_s << QByteArray("http://[::1]/?code=1%202&state=a%26b%3Dc");
    QTest::newRow("beside its own") << u"http://[::1]/?x=y"_s << QByteArray("http://[::1]/?x=y&code=1%202&state=a%26b%3Dc");
    QTest::newRow("behind an empty query") << u"http://[::1]/?"_s << QByteArray("http://[::1]/?code=1%202&state=a%26b%3Dc");
}

void SignInRequestTest::addsToTheAddress()
{
    QFETCH(QString, address);
    QUrlQuery told;
    told.addQueryItem(u"code"_s, u"1 2"_s);
    QTEST((Sandbox::SignInReturn{address, u"a&b=c"_s}.with(told)), "whole");
}

void SignInRequestTest::provesTheVerifier()
{
    QVERIFY(Sandbox::answers(verifier, challenge));
    QVERIFY(!Sandbox::answers(challenge, challenge));
    QVERIFY(!Sandbox::answers("too short", challenge));
    QVERIFY(!Sandbox::answers(verifier + '!', challenge));
    QVERIFY(!Sandbox::answers({}, {}));
}

QTEST_GUILESS_MAIN(SignInRequestTest)
#include "signinrequesttest.moc"
