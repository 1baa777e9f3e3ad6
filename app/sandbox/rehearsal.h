// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandbox.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Sandbox {

/// Lets calls happen in a sandbox, and follows the notifications of them until each is delivered or given up. For a window: nothing waits.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    /// \a sandbox outlives it.
    explicit Rehearsal(Sandbox &sandbox, QObject *parent = nullptr);

    /// callMade() or failed() follows, then deliveriesChanged() as often as something changes. An empty \a organization: the sandbox's own.
    void simulateCall(const QString &organization = {});
    /// deliveriesChanged() follows when something has.
    void look();

    /// As they were when last read, the newest first.
    [[nodiscard]] const QList<Delivery> &deliveries() const { return m_deliveries; }

Q_SIGNALS:
    /// \a told: how many notifications are on their way.
    void callMade(const ::Sandbox::SimulatedCall &call, qsizetype told);
    void failed(const QString &what);
    void deliveriesChanged(const QList<::Sandbox::Delivery> &deliveries);

private:
    void takeCall();
    void takeDeliveries();

    Sandbox &m_sandbox;
    QFutureWatcher<Base::Result<Calls::Made, Calls::Error>> m_call;
    QFutureWatcher<QList<Delivery>> m_reading;
    QList<Delivery> m_deliveries;
    QTimer m_again;
};

} // namespace Sandbox
