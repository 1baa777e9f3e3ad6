// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinpage.h"

#include <QCryptographicHash>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString style = QStringLiteral(R"(
:root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif; }
body { max-width: 28rem; margin: 8vh auto; padding: 0 1.5rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
small { display: block; opacity: .85; }
input { box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .6rem; font: inherit; border: 1px solid GrayText; border-radius: .3rem; }
button { margin: 1.5rem 1rem 0 0; padding: .6rem 1.4rem; font: inherit; border: 1px solid GrayText; border-radius: .3rem; cursor: pointer; }
button.first { font-weight: 600; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.problem { margin-top: 1rem; padding: .6rem 1rem; border-left: .4rem solid Mark; }
)");

QString page(const QString &title, const QString &body)
{
    return uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title>
<style>%2</style>
</head>
<body>
<main>
%3
</main>
</body>
</html>
)"_s.arg(title, style, body);
}

/// A browser holds the way back after the form to form-action as well. It knows no IPv6 addresses there.
QByteArray origin(const QString &address)
{
    const QUrl url(address);
    return url.host().contains(u':') ? "http:" : url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
}

Http::Response html(int status, const QString &text, const QByteArray &formTargets)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'sha256-" + hash + "'; form-action " + formTargets
                             + "; frame-ancestors 'none'; base-uri 'none'"},
                        {"X-Frame-Options", "DENY"},
                        {"X-Content-Type-Options", "nosniff"},
                        // Without any referrer the form's Origin would be null, which the server refuses.
                        {"Referrer-Policy", "same-origin"}},
            .body = text.toUtf8()};
}

QString problemOf(const SignInForm &form)
{
    return form.problem.isEmpty() ? QString() : uR"(<p class="problem" id="problem" role="alert">%1</p>)"_s.arg(form.problem.toHtmlEscaped());
}

} // namespace

Http::Response signInPage(const SignInForm &form)
{
    const QString invalid = form.problem.isEmpty() ? QString() : uR"( aria-invalid="true" aria-describedby="problem")"_s;
    const QString attendee = uR"(<label for="attendee">Attendee ID, or the address made of it</label>
<input id="attendee" name="attendee" type="text" value="%1" required maxlength="200" autocomplete="username" autocapitalize="none" spellcheck="false" autofocus%2>
)"_s.arg(form.attendee.toHtmlEscaped(), invalid);
    const QString body = uR"(<h1>Sign in to the sandbox</h1>
<p><strong>%1</strong> asks to work in your practice contact centre. It would be allowed: %2.</p>
%3
<form method="post" action="/v1/authorize" accept-charset="utf-8">
<input type="hidden" name="page" value="%4">
%5<label for="password">Password</label>
<input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password" aria-describedby="advice">
<small id="advice">This is a place to practise: any password will do, but never type a real one here. The password “wrong” shows what a refused sign-in looks like.</small>
<button class="first" type="submit" name="decision" value="allow">Sign in</button>
<button type="submit" name="decision" value="deny" formnovalidate>Cancel</button>
</form>)"_s.arg(form.client.toHtmlEscaped(), form.scopes.join(u", "_s).toHtmlEscaped(), problemOf(form), QString::fromLatin1(form.page), attendee);
    return html(200, page(u"Sign in to the sandbox"_s, body), "'self' " + origin(form.returnsTo));
}

Http::Response signInProblemPage(const QString &what)
{
    const QString body = uR"(<h1>This sign-in cannot go on</h1>
<p class="problem" role="alert">%1.</p>
<p>Nothing was sent to any program. Go back to the program you came from, mend what is named above, and start the sign-in there again.</p>)"_s.arg(
        what.toHtmlEscaped());
    return html(400, page(u"This sign-in cannot go on"_s, body), "'none'");
}

} // namespace Sandbox
