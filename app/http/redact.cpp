// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/redact.h"

#include <algorithm>
#include <array>

namespace Http {

namespace {

constexpr int shownCharacters = 4;
// Below this length four characters would be too large a part of the secret.
constexpr int shortSecret = 12;

QString dots()
{
    return QString(8, QChar(0x2022));
}

QByteArray redactedValue(const QByteArray &value)
{
    const QByteArray scheme = "Bearer ";
    if (value.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
        return value.left(scheme.size()) + masked(QString::fromUtf8(value.mid(scheme.size()).trimmed())).toUtf8();
    // The end of a Basic credential or a cookie is the end of a password.
    return value.isEmpty() ? value : dots().toUtf8();
}

} // namespace

QString masked(QStringView secret)
{
    if (secret.isEmpty())
        return {};
    return secret.size() < shortSecret ? dots() : dots() + secret.last(shownCharacters).toString();
}

bool isSecret(QByteArrayView headerName)
{
    constexpr std::array<QByteArrayView, 4> secrets{"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"};
    return std::ranges::any_of(secrets, [&](QByteArrayView secret) { return secret.compare(headerName, Qt::CaseInsensitive) == 0; });
}

Request redacted(Request request)
{
    Headers headers;
    for (const Header &field : request.headers)
        headers.append(field.name, isSecret(field.name) ? redactedValue(field.value) : field.value);
    request.headers = headers;
    return request;
}

} // namespace Http
