// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/message.h"
#include "app/openapi/catalog.h"
#include "app/sandbox/calls.h"
#include "app/sandbox/deliverylog.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <memory>

namespace Sandbox {

/// Where a running sandbox is, and what opens it.
struct Endpoint
{
    QUrl baseUrl;
    QByteArray token;
    QString organizationId;
    /// What opens the trainer's API below /sandbox-admin.
    QByteArray adminToken = {};
    /// What a person should know about the start, for instance that a damaged database was set aside; usually empty.
    QString notice = {};

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

struct Options
{
    /// Numeric; anything but loopback is for a class server.
    QString address = QStringLiteral("127.0.0.1");
    /// 0: any free one.
    quint16 port = 0;
    /// The database file; empty keeps everything in memory and forgets it at the end.
    QString databaseFile;
    /// Empty: one is made up.
    QByteArray token;
    /// For the trainer's API; empty: one is made up.
    QByteArray adminToken = {};
    /// How many tasks of made-up Analyzer history stand beside the mission's own.
    int tasks = 200;
    /// Notifications may leave this computer.
    bool deliversElsewhere = false;
    /// Answered with what their descriptions give as examples, beside what comes with Tryout.
    OpenApi::Catalog apis = {};
};

struct StartError
{
    enum class Kind { AddressInUse, AddressNotAvailable, DatabaseUnusable };

    Kind kind = Kind::AddressInUse;
    QString detail;

    friend bool operator==(const StartError &, const StartError &) = default;
};

[[nodiscard]] QString describe(const StartError &error);

/// The pretend contact centre, serving on a thread of its own. Everything it says leaves it as a value.
class Sandbox
{
public:
    using Started = Base::Result<Endpoint, StartError>;

    explicit Sandbox(Options options);
    /// Stops and waits for the thread; nothing answered is lost.
    ~Sandbox();

    /// Opens the store and listens, off the caller's thread. Calling it again after stop() starts afresh on the same data.
    [[nodiscard]] QFuture<Started> start();
    /// Stops listening. Calls are refused until start().
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// The trainer's API (see Admin) without the network; \a path is below /sandbox-admin. No result before the first start().
    [[nodiscard]] QFuture<Http::Response> administer(const QByteArray &method, const QString &path, const QByteArray &body = {});

    /// A call in the contact centre of \a organization (empty: the endpoint's), as if a customer had rung just now. Once started.
    [[nodiscard]] QFuture<Base::Result<Calls::Made, Calls::Error>> simulateCall(const CallWish &wish = {}, const QString &organization = {});
    /// The newest notifications of all organizations and what came of them. Once started.
    [[nodiscard]] QFuture<QList<Delivery>> deliveries(qsizetype count);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace Sandbox
