// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/server.h"
#include "app/settings/store.h"
#include "app/tryout/arrival.h"

#include <QObject>

#include <atomic>

namespace Tryout {

/// A server of one's own that notifications can be sent to, on this computer only, listening while it is asked to. Its address and secret stay
/// the same from one run to the next where the port is free, so that a subscription made once stays right.
class WebhookReceiver : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlives it.
    explicit WebhookReceiver(Settings::Store &settings, QObject *parent = nullptr);
    ~WebhookReceiver() override;

    void start();
    void stop();
    [[nodiscard]] bool isListening() const { return m_server != nullptr; }
    /// Where it listens; empty while it does not.
    [[nodiscard]] QUrl address() const;
    /// What a subscription to it is made of: the body of a POST to /v2/subscriptions, laid out.
    [[nodiscard]] QString subscription() const;

    /// What notifications to it are signed with; empty until it listens for the first time.
    [[nodiscard]] QString secret() const;

    /// While it fails it takes notifications but answers 500, as a receiver with a fault would.
    void setFailing(bool failing) { m_isFailing = failing; }
    [[nodiscard]] bool isFailing() const { return m_isFailing; }

    /// The last two hundred, the newest last.
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    void clear();

Q_SIGNALS:
    void listeningChanged(bool listening);
    /// It could not listen, and why.
    void failed(const QString &what);
    void arrived(const Tryout::Arrival &arrival);
    void cleared();

private:
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] Http::Response answer(const Http::Request &request, const QByteArray &secret);
    void take(const Arrival &arrival);

    Settings::Store &m_settings;
    std::atomic<bool> m_isFailing = false;
    QList<Arrival> m_arrivals;
    std::unique_ptr<Http::Server> m_server;
};

} // namespace Tryout
