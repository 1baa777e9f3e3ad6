// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sandbox/changes.h"
#include "app/sandbox/simulatedcall.h"

#include <memory>

namespace Sandbox {

/// What a simulated call should be like. Empty: the first that fits.
struct CallWish
{
    /// Id or name.
    QString queue = {};
    /// Id, e-mail address or name.
    QString agent = {};
};

/// The calls simulated in the contact centres of a sandbox. They are kept in the store with everything else of their organization, so
/// resets and snapshots are about them too.
class Calls
{
public:
    /// Tells whoever listens what has happened, and says how many that are.
    using Tell = std::function<qsizetype(const QString &organization, const QList<CallEvent> &events)>;

    /// \a tell is called after a call is kept.
    Calls(Store &store, Clock clock, Tell tell = {});

    struct Error
    {
        enum class Kind { UnknownQueue, UnknownAgent, NoQueue, NoAgent, Database };

        Kind kind = Kind::Database;
        /// What was asked for.
        QString wish = {};

        friend bool operator==(const Error &, const Error &) = default;
    };

    struct Made
    {
        SimulatedCall call;
        /// How many notifications are on their way.
        qsizetype told = 0;
    };

    /// A call that has just been, with a queue that takes calls, one of the agents who serve it, and their team and site.
    [[nodiscard]] Base::Result<Made, Error> simulate(const QString &organization, const CallWish &wish = {});
    /// In the order of their making; the last hundred are kept.
    [[nodiscard]] QList<SimulatedCall> all(const QString &organization);
    /// What Search finds of them; nullptr when there are none. Good until the next call of any of these.
    [[nodiscard]] const History *history(const QString &organization);

private:
    Store &m_store;
    Clock m_clock;
    Tell m_tell;
    // The last history asked for, and what it was made of.
    QString m_organization;
    QList<Record> m_records;
    std::unique_ptr<History> m_history;
};

[[nodiscard]] QString describe(const Calls::Error &error);

} // namespace Sandbox
