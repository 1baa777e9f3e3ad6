// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/journal.h"
#include "app/sandbox/mischief.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Sandbox {

/// What a trainer does to a sandbox, through its admin API, and what is known of it here. Asks nothing before somebody asks it; while something
/// goes wrong on purpose it looks again by itself, because calls use it up.
class Trainer : public QObject
{
    Q_OBJECT

public:
    /// Sends one request of the admin API: method, path below /sandbox-admin, body.
    using Send = std::function<QFuture<Http::Response>(const QByteArray &method, const QString &path, const QByteArray &body)>;
    explicit Trainer(Send send, QObject *parent = nullptr);

    enum class Availability { NotRunning, Live, Ready };
    [[nodiscard]] Availability availability() const;
    /// The sandbox answers; \a token is the one this program calls it with. An empty one: it does not.
    void setSandbox(const QByteArray &token);
    /// Calls go to a live service, where nobody plays tricks.
    void setLive(bool live);

    /// As it was when last asked.
    [[nodiscard]] const InForce &inForce() const { return m_inForce; }

    void look();
    void add(const Fault &fault);
    void setLatency(std::chrono::milliseconds latency);
    void setRateLimit(int perMinute);
    /// The token this program calls with, from now on.
    void expireToken();
    /// Faults, latency and limit go, and expired tokens open again.
    void endAll();

    void reset();
    void keep(const QString &name);
    void restore(const QString &name);
    /// snapshotsRead() follows.
    void readSnapshots();
    /// journalRead() follows.
    void readJournal();
    void clearJournal();

Q_SIGNALS:
    void availabilityChanged();
    void inForceChanged(const InForce &inForce);
    void snapshotsRead(const QStringList &names);
    void journalRead(const QList<Journal::Entry> &entries);
    /// Reset or restored: what was read before is no longer so.
    void worldChanged();
    /// Something was done. In words, where inForceChanged() does not tell it.
    void done(const QString &what);
    void failed(const QString &what);

private:
    using Then = std::function<void(const Http::Response &)>;
    void ask(const QByteArray &method, const QString &path, const QByteArray &body, Then then);
    void change(const QByteArray &method, const QString &path, const QByteArray &body, const QString &done, const Then &then = {});
    void take(const InForce &inForce);

    Send m_send;
    QByteArray m_token;
    bool m_isLive = false;
    InForce m_inForce;
    QTimer m_again;
};

} // namespace Sandbox
