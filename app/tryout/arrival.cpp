// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/arrival.h"

#include "app/http/signature.h"
#include "app/json/formatter.h"

#include <QCoreApplication>

namespace Tryout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Tryout::Arrival", text);
}

SignatureVerdict verdictOn(const Http::Request &request, const QByteArray &secret)
{
    const QByteArray given = request.headers.value("X-WebexCC-Signature").trimmed();
    if (given.isEmpty())
        return SignatureVerdict::Missing;
    return Http::isSignature(given, request.body, secret) ? SignatureVerdict::Right : SignatureVerdict::Wrong;
}

} // namespace

QString describe(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Right:
        return tr("The signature is right: made with the secret you share, over just these bytes.");
    case SignatureVerdict::Wrong:
        return tr("The signature is wrong: made with another secret, or the message was changed on the way. Do not trust it.");
    case SignatureVerdict::Missing:
        return tr("There is no signature: the subscription has no secret, so anybody could have sent this.");
    }
    return {};
}

QByteArray Arrival::shownBody() const
{
    const auto document = Json::Document::parse(body);
    return document ? Json::Formatter::pretty(*document) : body;
}

Arrival arrival(const Http::Request &request, const QByteArray &secret, qint64 time, int answered)
{
    const Json::Document document = Json::Document::parse(request.body).value_or(Json::Document());
    return {.time = time,
            .headers = request.headers,
            .body = request.body,
            .signature = verdictOn(request, secret),
            .id = document.root()["id"].toString(),
            .eventType = document.root()["type"].toString(),
            .answered = answered};
}

} // namespace Tryout
