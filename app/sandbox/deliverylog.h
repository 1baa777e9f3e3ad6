// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/writer.h"

#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace Sandbox {

/// One try to deliver a notification.
struct Attempt
{
    /// Epoch milliseconds.
    qint64 time = 0;
    /// Of the answer; 0 without one.
    int status = 0;
    /// Why there was no answer, or why it does not count; empty when it was well.
    QString reason = {};

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// A notification and what came of it.
struct Delivery
{
    enum class State {
        Waiting,
        Delivered,
        /// It will not be tried again.
        Failed,
        /// It may not leave this computer, or there was no more room: it was never tried.
        Withheld,
    };

    QString id = {};
    QString organization = {};
    QString subscription = {};
    QString eventType = {};
    QString destination = {};
    State state = State::Waiting;
    QList<Attempt> attempts = {};
    /// Of the next attempt while it waits for one, in epoch milliseconds; else 0.
    qint64 nextTime = 0;
    /// Why it failed or was withheld, for a person.
    QString reason = {};

    [[nodiscard]] bool isOver() const { return state != State::Waiting; }
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// "waiting", "delivered", "failed" or "withheld".
[[nodiscard]] QString nameOf(Delivery::State state);
void write(Json::Writer &writer, const Delivery &delivery);

/// The last deliveries. Any thread may ask and tell.
class DeliveryLog
{
public:
    /// Adds it, or replaces what has its id.
    void put(const Delivery &delivery);
    /// The newest first; of all organizations when none is named.
    [[nodiscard]] QList<Delivery> newest(qsizetype count, const QString &organization = {}) const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::deque<Delivery> m_deliveries;
};

} // namespace Sandbox
