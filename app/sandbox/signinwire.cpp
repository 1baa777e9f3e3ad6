// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/signinwire.h"

#include "app/json/writer.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView cookieName = "tryout_sign_in=";

} // namespace

std::optional<QUrlQuery> formOf(const Http::Request &request)
{
    const QByteArray type = request.headers.value("Content-Type");
    if (type.split(';').first().trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return QUrlQuery(QString::fromUtf8(request.body).replace(u'+', u"%20"_s));
}

QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme = "Bearer ";
    const bool isBearer = authorization.first(std::min(authorization.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) == 0;
    const QByteArray token = isBearer ? authorization.sliced(scheme.size()).trimmed() : QByteArray();
    return token.contains(' ') ? QByteArray() : token;
}

QString parameter(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray browserOf(const Http::Request &request)
{
    for (const QByteArray &each : request.headers.value("Cookie").split(';')) {
        if (each.trimmed().startsWith(cookieName))
            return each.trimmed().sliced(cookieName.size());
    }
    return {};
}

QByteArray browserCookie(const QByteArray &browser)
{
    return cookieName.toByteArray() + browser + "; Path=/v1/authorize; Max-Age=600; HttpOnly; SameSite=Strict";
}

Http::Response signInJson(int status, const QByteArray &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}, {"Pragma", "no-cache"}},
            .body = body};
}

Http::Response signInRefused(const char *error, const QString &description)
{
    Json::Writer writer;
    writer.beginObject().member(u"error", QString::fromLatin1(error)).member(u"error_description", description).endObject();
    return signInJson(400, writer.take());
}

Http::Response redirected(const QByteArray &location)
{
    return {.status = 303, .headers = {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}}, .body = {}};
}

} // namespace Sandbox
