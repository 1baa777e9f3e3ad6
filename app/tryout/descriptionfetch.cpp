// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/descriptionfetch.h"

namespace Tryout {

namespace {

constexpr int MostRedirects = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

DescriptionFetch::DescriptionFetch(const QUrl &url, Http::Transport &transport, QObject *parent) : QObject(parent), m_url(url), m_transport(transport)
{
    connect(&m_call, &QFutureWatcherBase::finished, this, &DescriptionFetch::take);
}

DescriptionFetch::~DescriptionFetch()
{
    m_call.disconnect(this);
    m_call.cancel();
}

void DescriptionFetch::ask(const QUrl &url)
{
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return fail(tr("It is no web address (https://…)."));
    m_asked = url;
    Http::Request request;
    request.url = url;
    request.headers.append("Accept", "application/yaml, application/json, */*");
    m_call.setFuture(m_transport.send(request));
}

void DescriptionFetch::take()
{
    if (m_call.future().resultCount() == 0)
        return fail(tr("It was cancelled."));
    const Http::Transport::Outcome outcome = m_call.result();
    if (!outcome)
        return fail(Http::describe(outcome.error()));
    if (isRedirect(outcome->status)) {
        const QUrl next = m_asked.resolved(QUrl::fromEncoded(outcome->headers.value("Location")));
        const bool isWeaker = m_asked.scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
        if (++m_redirects > MostRedirects || isWeaker)
            return fail(tr("It leads on to another address that is not followed."));
        return ask(next);
    }
    if (!outcome->isSuccess())
        return fail(tr("The server answered %1.").arg(Http::statusInWords(outcome->status)));
    Q_EMIT finished(outcome->body);
}

void DescriptionFetch::fail(const QString &why)
{
    using OpenApi::DescriptionError;
    Q_EMIT finished(Base::unexpected<DescriptionError>(DescriptionError{DescriptionError::Kind::NotFetched, m_url.toString(), why}));
}

} // namespace Tryout
