// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rehearsal.h"

#include <algorithm>

namespace Sandbox {

namespace {

constexpr qsizetype followed = 200;
constexpr std::chrono::milliseconds pause{300};

} // namespace

Rehearsal::Rehearsal(Sandbox &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &Rehearsal::look);
    connect(&m_call, &QFutureWatcherBase::finished, this, &Rehearsal::takeCall);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &Rehearsal::takeDeliveries);
}

void Rehearsal::simulateCall(const QString &organization)
{
    if (!m_sandbox.isRunning())
        return Q_EMIT failed(tr("No call can come in because the sandbox is not running. Start it again with File, Start the sandbox again."));
    m_call.setFuture(m_sandbox.simulateCall({}, organization));
}

void Rehearsal::look()
{
    m_again.stop();
    m_reading.setFuture(m_sandbox.deliveries(followed));
}

void Rehearsal::takeCall()
{
    if (m_call.future().resultCount() == 0)
        return;
    const auto made = m_call.result();
    if (!made)
        return Q_EMIT failed(describe(made.error()));
    Q_EMIT callMade(made->call, made->told);
    look();
}

/// Goes on looking while something is on its way.
void Rehearsal::takeDeliveries()
{
    if (m_reading.future().resultCount() == 0)
        return;
    const QList<Delivery> read = m_reading.result();
    if (!std::ranges::all_of(read, &Delivery::isOver))
        m_again.start();
    if (read == m_deliveries)
        return;
    m_deliveries = read;
    Q_EMIT deliveriesChanged(m_deliveries);
}

} // namespace Sandbox
