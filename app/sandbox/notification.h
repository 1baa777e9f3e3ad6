// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/sandbox/simulatedcall.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// A subscription as far as it decides what is sent to whom.
struct Subscription
{
    QString id = {};
    /// 1 or 2.
    int version = 1;
    QStringList eventTypes = {};
    QUrl destination = {};
    /// Empty: nothing is signed.
    QByteArray secret = {};
    /// Of version 2: "task:1.0.0".
    QString resourceVersion = {};
};

/// Those of an organization that are active, of both versions.
[[nodiscard]] QList<Subscription> activeSubscriptions(Store &store, const QString &organization);

/// One event on its way to one subscription.
struct Notification
{
    QString id = {};
    QString organization = {};
    QString subscription = {};
    QString eventType = {};
    /// The same each time it is tried.
    Http::Request request = {};
};

/// What is posted: a CloudEvents 1.0 envelope around the event's data, and with a secret its signature (Http::signature over the body) in
/// X-WebexCC-Signature. Version 2 also says when it was made, and of which version its data is, in the body and in header fields.
[[nodiscard]] Notification notification(const Subscription &subscription, const CallEvent &event, const QString &organization, qint64 now,
                                        const QUuid &id);

/// A notification for every subscription that asks for one of \a events, in the order of the events.
[[nodiscard]] QList<Notification> notifications(const QList<Subscription> &subscriptions, const QList<CallEvent> &events,
                                                const QString &organization, qint64 now);

} // namespace Sandbox
