// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinpage.h"

#include "tests/support/test.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const Sandbox::SignInForm form{"key", u"tryout"_s, {u"cjp:config_read"_s}, u"http://127.0.0.1:8484/callback?a=b"_s};

} // namespace

class SignInPageTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasALabel();
    void escapesWhatOthersWrote();
    void saysWhatWasWrong();
    void neitherFramedNorScripted();
    void letsTheBrowserGoBackToTheClientAlone_data();
    void letsTheBrowserGoBackToTheClientAlone();
    void aProblemHasNoForm();
};

void SignInPageTest::everyFieldHasALabel()
{
    const QString page = QString::fromUtf8(Sandbox::signInPage(form).body);
    static const QRegularExpression field(u"<input id=\"(\\w+)\""_s);
    int fields = 0;
    for (QRegularExpressionMatchIterator each = field.globalMatch(page); each.hasNext(); ++fields)
        QVERIFY(page.contains(u"<label for=\"%1\">"_s.arg(each.next().captured(1))));
    QCOMPARE(fields, 2);
    QVERIFY(page.contains(u"<html lang=\"en\">"_s) && page.contains(u"<title>"_s) && page.contains(u"name=\"page\" value=\"key\""_s));
}

void SignInPageTest::escapesWhatOthersWrote()
{
    Sandbox::SignInForm hostile = form;
    hostile.client = u"<script>alert(1)</script>%4"_s;
    hostile.scopes = {u"<b>"_s};
    hostile.attendee = u"\"><img src=x onerror=alert(1)>"_s;
    hostile.problem = u"<i>&"_s;
    const QByteArray page = Sandbox::signInPage(hostile).body;
    for (const char *raw : {"<script", "<b>", "<img", "<i>", "value=\"\">"})
        QVERIFY2(!page.contains(raw), raw);
    QVERIFY(page.contains("&lt;script&gt;") && page.contains("%4"));
    QVERIFY(!Sandbox::signInProblemPage(u"<script>"_s).body.contains("<script"));
}

void SignInPageTest::saysWhatWasWrong()
{
    QVERIFY(!Sandbox::signInPage(form).body.contains("aria-invalid"));
    Sandbox::SignInForm refused = form;
    refused.attendee = u"140"_s;
    refused.problem = u"No."_s;
    const QByteArray page = Sandbox::signInPage(refused).body;
    QVERIFY(page.contains("role=\"alert\">No.<") && page.contains("aria-invalid=\"true\" aria-describedby=\"problem\"") && page.contains("value=\"140\""));
}

void SignInPageTest::neitherFramedNorScripted()
{
    for (const Http::Response &page : {Sandbox::signInPage(form), Sandbox::signInProblemPage(u"It is so"_s)}) {
        const QByteArray policy = page.headers.value("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"));
        QCOMPARE(page.headers.value("Cache-Control"), "no-store");
        QCOMPARE(page.headers.value("X-Content-Type-Options"), "nosniff");
        QCOMPARE(page.headers.value("X-Frame-Options"), "DENY");
        QVERIFY(!page.body.contains("<script"));
    }
}

void SignInPageTest::letsTheBrowserGoBackToTheClientAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("targets");
    QTest::newRow("to its address") << u"http://127.0.0.1:8484/callback?a=b"_s << QByteArray("form-action 'self' http://127.0.0.1:8484;");
    QTest::newRow("IPv6, of which the policy knows nothing") << u"http://[::1]:8484/"_s << QByteArray("form-action 'self' http:;");
}

void SignInPageTest::letsTheBrowserGoBackToTheClientAlone()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, targets);
    Sandbox::SignInForm there = form;
    there.returnsTo = address;
    QVERIFY(Sandbox::signInPage(there).headers.value("Content-Security-Policy").contains(targets));
}

void SignInPageTest::aProblemHasNoForm()
{
    const Http::Response page = Sandbox::signInProblemPage(u"The parameter client_id is missing"_s);
    QCOMPARE(page.status, 400);
    QVERIFY(!page.body.contains("<form") && page.body.contains("client_id is missing."));
}

QTEST_GUILESS_MAIN(SignInPageTest)
#include "signinpagetest.moc"
