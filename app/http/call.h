// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>

class QNetworkAccessManager;
class QNetworkReply;

namespace Http {

/// One request on its way and what came of it so far. Deletes itself when its future has finished.
class Call final : public QObject
{
    Q_OBJECT

public:
    /// Takes in at most \a responseBytes; gives up after \a timeout without progress.
    Call(Request request, qint64 responseBytes, std::chrono::milliseconds timeout, QObject *parent);

    [[nodiscard]] QFuture<Transport::Outcome> start(QNetworkAccessManager &network);

private:
    [[nodiscard]] QNetworkReply *dispatch(QNetworkAccessManager &network);
    void receive();
    void finish();
    [[nodiscard]] Transport::Outcome outcome() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] Response response() const;
    [[nodiscard]] TransportError::Kind failure() const;

    Request m_request;
    qint64 m_responseBytes;
    std::chrono::milliseconds m_timeout;
    QElapsedTimer m_elapsed;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    bool m_isTooLarge = false;
    QPromise<Transport::Outcome> m_promise;
    QFutureWatcher<Transport::Outcome> m_watcher;
};

} // namespace Http
