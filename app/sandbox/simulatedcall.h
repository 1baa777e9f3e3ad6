// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"
#include "app/sandbox/analyzerhistory.h"

#include <QList>

namespace Sandbox {

/// Who and what a call has to do with: things of the contact centre, as they were called when it happened.
struct CallParties
{
    struct Party
    {
        QString id = {};
        QString name = {};

        friend bool operator==(const Party &, const Party &) = default;
    };

    Party entryPoint = {};
    Party queue = {};
    Party team = {};
    Party site = {};
    Party agent = {};
    Party wrapUpCode = {};
    /// What the agent signs in with, and the extension that rings.
    QString signInId = {};
    QString extension = {};
    /// The number called.
    QString number = {};

    friend bool operator==(const CallParties &, const CallParties &) = default;
};

/// A call that came in, waited in the queue, was answered, put on hold once, ended and wrapped up: everything that follows from it does so
/// by the functions below.
struct SimulatedCall
{
    QUuid id = {};
    /// Epoch milliseconds.
    qint64 startTime = 0;
    TaskDurations durations = {};
    QString callerNumber = {};
    CallParties parties = {};

    [[nodiscard]] qint64 endTime() const { return startTime + durations.total(); }
};

/// One that has just been wrapped up at \a now. How long each part took and who called follow from \a id.
[[nodiscard]] SimulatedCall simulatedCall(const QUuid &id, const CallParties &parties, qint64 now);

/// Something that happened in the course of a call, as subscriptions are told.
struct CallEvent
{
    /// The name of an event type: "task:connected".
    QString type = {};
    qint64 time = 0;
    /// A JSON object.
    QByteArray data = {};
};

/// In the order of time.
[[nodiscard]] QList<CallEvent> eventsOf(const SimulatedCall &call, const QString &organization);

/// The Analyzer's history of \a calls, each agent signed in since shortly before the first of theirs.
[[nodiscard]] History historyOf(const QList<SimulatedCall> &calls, const QString &organization);

/// As it is kept.
[[nodiscard]] QByteArray toJson(const SimulatedCall &call);
[[nodiscard]] SimulatedCall simulatedCall(Json::Node kept);

} // namespace Sandbox
