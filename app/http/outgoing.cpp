// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/outgoing.h"

#include "app/http/loopback.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Http {

namespace {

/// RFC 9110 §5.6.2
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    const auto allowed = [&](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || marks.contains(c); };
    return !text.isEmpty() && std::ranges::all_of(text, allowed);
}

bool staysInItsLine(QByteArrayView value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// The same fields, several of one name joined in the place of the first.
Headers joined(const Headers &headers)
{
    Headers single;
    for (const auto &[name, value] : headers) {
        const QByteArray separator = name.compare("Cookie", Qt::CaseInsensitive) == 0 ? "; " : ", ";
        single.set(name, single.contains(name) ? single.value(name) + separator + value : value);
    }
    return single;
}

void setPolicies(QNetworkRequest &target)
{
    target.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    target.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    target.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    target.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    target.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    target.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over plain HTTP Qt would add an Upgrade to each request.
    target.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

} // namespace

std::optional<TransportError> refusal(const Request &request)
{
    const QString scheme = request.url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!request.url.isValid() || !isWeb || request.url.host().isEmpty())
        return TransportError{.kind = TransportError::Kind::InvalidUrl, .url = request.url, .detail = request.url.errorString()};
    const auto isBroken = [](const Header &field) { return !isToken(field.name) || !staysInItsLine(field.value); };
    const auto broken = std::ranges::find_if(request.headers, isBroken);
    if (isToken(request.method) && broken == request.headers.end())
        return std::nullopt;
    const QByteArray culprit = isToken(request.method) ? broken->name : request.method;
    const QString detail = QCoreApplication::translate("Http::TransportError", "“%1” holds characters that cannot be sent.");
    return TransportError{.url = request.url, .detail = detail.arg(QString::fromUtf8(culprit).simplified())};
}

QNetworkRequest outgoing(const Request &request)
{
    QNetworkRequest target(request.url);
    setPolicies(target);
    // A null value would remove the field.
    for (const auto &[name, value] : joined(request.headers))
        target.setRawHeader(name, value.isNull() ? QByteArray("") : value);
    // "identity" keeps Qt from unpacking the answer, "*" from telling the system's language.
    const std::array defaults{Header{"User-Agent", "Tryout/" TRYOUT_VERSION}, Header{"Accept-Encoding", "identity"}, Header{"Accept-Language", "*"}};
    for (const Header &field : defaults) {
        if (!target.hasRawHeader(field.name))
            target.setRawHeader(field.name, field.value);
    }
    // A kept connection to a server just stopped would be taken for a failed call; here a new one costs next to nothing.
    if (isLoopback(request.url.host()) && !target.hasRawHeader("Connection"))
        target.setRawHeader("Connection", "close");
    return target;
}

bool sendsBody(const Request &request)
{
    constexpr std::array<QByteArrayView, 3> meantToHaveOne{"POST", "PUT", "PATCH"};
    return !request.body.isEmpty() || std::ranges::find(meantToHaveOne, request.method) != meantToHaveOne.end();
}

BodyReadOnce::BodyReadOnce(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyReadOnce::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, m_bytes.size() - m_read);
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 BodyReadOnce::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Http
