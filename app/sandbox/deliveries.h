// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/deliverylog.h"
#include "app/sandbox/notification.h"

#include <QThread>

#include <chrono>
#include <memory>

namespace Sandbox {

struct DeliveryRules
{
    /// Notifications may leave this computer. Otherwise what is addressed elsewhere is only written into the log.
    bool mayLeave = false;
    /// A receiver has so long to answer.
    std::chrono::milliseconds patience{5'000};
    /// Before each further attempt. Tried again is after no answer at all, 408, 429 and 5xx.
    QList<std::chrono::milliseconds> pauses = {std::chrono::seconds(1), std::chrono::seconds(3), std::chrono::seconds(9)};
    /// How many may wait; what comes beyond is withheld.
    qsizetype most = 2'000;
};

/// Posts notifications, on a thread of its own. Of one subscription one is under way at a time, in the order posted; one that has to be tried
/// again lets the others pass. Redirects are not followed. What waits at the end of the program is lost, as the service promises nothing either.
class Deliveries
{
public:
    explicit Deliveries(const DeliveryRules &rules = {});
    /// Waits for the thread, not for what is under way.
    ~Deliveries();

    void post(const QList<Notification> &notifications);
    /// Forgets what waits: it counts as failed.
    void drop();
    [[nodiscard]] DeliveryLog &log() { return m_log; }

private:
    class Worker;

    DeliveryLog m_log;
    QThread m_thread;
    Worker *m_worker;
};

/// Whether an answer of that status (0: none) is a reason to try again.
[[nodiscard]] bool isWorthRetrying(int status);

} // namespace Sandbox
