// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/openapi/descriptionerror.h"

#include <QFutureWatcher>
#include <QObject>

namespace Tryout {

/// Fetches an API description once, because somebody asked for it. Follows a few redirects, and sends no credentials anywhere.
class DescriptionFetch : public QObject
{
    Q_OBJECT

public:
    using Outcome = Base::Result<QByteArray, OpenApi::DescriptionError>;

    /// \a transport outlives it.
    DescriptionFetch(const QUrl &url, Http::Transport &transport, QObject *parent);
    ~DescriptionFetch() override;

    void start() { ask(m_url); }

Q_SIGNALS:
    void finished(const Tryout::DescriptionFetch::Outcome &outcome);

private:
    void ask(const QUrl &url);
    void take();
    void fail(const QString &why);

    QUrl m_url;
    QUrl m_asked;
    int m_redirects = 0;
    Http::Transport &m_transport;
    QFutureWatcher<Http::Transport::Outcome> m_call;
};

} // namespace Tryout
