// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliveries.h"

#include "app/http/loopback.h"
#include "app/http/networktransport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Watcher = QFutureWatcher<Http::Transport::Outcome>;

constexpr qint64 mostAnswerBytes = 64 * 1024;
constexpr qsizetype mostUnderWay = 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

qint64 machineTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// A notification in the queue.
struct Parcel
{
    Notification notification;
    Delivery delivery;
    /// Not before this time.
    qint64 dueTime = 0;
};

struct UnderWay
{
    Parcel parcel;
    std::unique_ptr<Watcher> watcher;
    qint64 deadline = 0;
};

/// What an answer means that is none of 2xx.
QString complaint(int status)
{
    const QString said = Http::statusInWords(status);
    return status >= 300 && status < 400 ? tr("The receiver answered %1. Redirects are not followed.").arg(said)
                                         : tr("The receiver answered %1; only 2xx counts as received.").arg(said);
}

} // namespace

bool isWorthRetrying(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

/// Lives on the thread.
class Deliveries::Worker : public QObject
{
public:
    Worker(const DeliveryRules &rules, DeliveryLog &log)
        : m_rules(rules)
        , m_log(log)
    {
        m_timer.setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Worker::proceed);
    }

    void add(const QList<Notification> &notifications)
    {
        for (const Notification &notification : notifications)
            add(notification);
        proceed();
    }

    void drop()
    {
        std::deque<Parcel> gone = std::move(m_waiting);
        m_waiting.clear();
        for (UnderWay &one : m_underWay) {
            one.watcher->cancel();
            gone.push_back(std::move(one.parcel));
        }
        m_underWay.clear();
        for (Parcel &parcel : gone)
            end(parcel.delivery, Delivery::State::Failed, tr("The sandbox was stopped before this could be delivered."));
        m_timer.stop();
    }

private:
    void add(const Notification &notification)
    {
        Delivery delivery{.id = notification.id,
                          .organization = notification.organization,
                          .subscription = notification.subscription,
                          .eventType = notification.eventType,
                          .destination = notification.request.url.toString(QUrl::FullyEncoded)};
        if (!m_rules.mayLeave && !Http::isLoopback(notification.request.url.host())) {
            return end(delivery, Delivery::State::Withheld,
                       tr("This sandbox delivers on this computer only. Use an address such as http://127.0.0.1:9000/, or start the sandbox with "
                          "--deliver-elsewhere."));
        }
        if (qsizetype(m_waiting.size() + m_underWay.size()) >= m_rules.most)
            return end(delivery, Delivery::State::Withheld, tr("Too many notifications are waiting already, so this one was left out."));
        m_log.put(delivery);
        m_waiting.push_back({notification, delivery});
    }

    void end(Delivery &delivery, Delivery::State state, const QString &reason = {})
    {
        delivery.state = state;
        delivery.nextTime = 0;
        delivery.reason = reason;
        m_log.put(delivery);
    }

    [[nodiscard]] bool isBusy(const QString &subscription) const
    {
        return std::ranges::any_of(m_underWay, [&](const UnderWay &one) { return one.parcel.notification.subscription == subscription; });
    }

    /// Sends what is due, gives up what takes too long, and sets the timer to when there is more to do.
    void proceed()
    {
        const qint64 now = machineTime();
        for (UnderWay &one : m_underWay) {
            if (one.deadline <= now)
                one.watcher->cancel();
        }
        for (auto parcel = m_waiting.begin(); parcel != m_waiting.end() && qsizetype(m_underWay.size()) < mostUnderWay;) {
            if (parcel->dueTime > now || isBusy(parcel->notification.subscription)) {
                ++parcel;
                continue;
            }
            Parcel next = std::move(*parcel);
            parcel = m_waiting.erase(parcel);
            send(std::move(next), now);
        }
        awake(now);
    }

    void awake(qint64 now)
    {
        std::optional<qint64> next;
        const auto consider = [&](qint64 time) { next = next ? std::min(*next, time) : time; };
        for (const Parcel &parcel : m_waiting) {
            if (parcel.dueTime > now)
                consider(parcel.dueTime);
        }
        for (const UnderWay &one : m_underWay) {
            if (!one.watcher->isCanceled())
                consider(one.deadline);
        }
        if (next)
            m_timer.start(int(std::max<qint64>(*next - now, 1)));
        else
            m_timer.stop();
    }

    void send(Parcel parcel, qint64 now)
    {
        parcel.delivery.nextTime = 0;
        parcel.delivery.attempts.append(Attempt{.time = now});
        auto watcher = std::make_unique<Watcher>();
        Watcher *watched = watcher.get();
        const Http::Request request = parcel.notification.request;
        m_underWay.push_back({std::move(parcel), std::move(watcher), now + m_rules.patience.count()});
        // Queued: a call that cannot even begin is over at once, and what it belongs to has to be there.
        connect(watched, &QFutureWatcherBase::finished, this, [this, watched] { finish(watched); }, Qt::QueuedConnection);
        // Made here: it belongs to the thread that made it.
        if (!m_transport)
            m_transport.emplace(Http::NetworkTransport::Limits{.timeout = m_rules.patience, .responseBytes = mostAnswerBytes});
        watched->setFuture(m_transport->send(request));
    }

    void finish(const Watcher *watcher)
    {
        const auto found = std::ranges::find(m_underWay, watcher, [](const UnderWay &one) { return one.watcher.get(); });
        if (found == m_underWay.end())
            return;
        UnderWay done = std::move(*found);
        m_underWay.erase(found);
        judge(std::move(done.parcel), *done.watcher);
        // Not here: it has just emitted.
        done.watcher.release()->deleteLater();
        proceed();
    }

    void judge(Parcel parcel, const Watcher &watcher)
    {
        Attempt &attempt = parcel.delivery.attempts.last();
        if (watcher.isCanceled() || watcher.future().resultCount() == 0)
            attempt.reason = tr("The receiver did not answer within %1 seconds.").arg(double(m_rules.patience.count()) / 1000);
        else if (const Http::Transport::Outcome outcome = watcher.result(); !outcome)
            attempt.reason = Http::describe(outcome.error());
        else if (attempt.status = outcome->status; !outcome->isSuccess())
            attempt.reason = complaint(outcome->status);
        if (attempt.reason.isEmpty())
            return end(parcel.delivery, Delivery::State::Delivered);
        const qsizetype tried = parcel.delivery.attempts.size();
        const QString reason = attempt.reason;
        if (!isWorthRetrying(attempt.status))
            return end(parcel.delivery, Delivery::State::Failed, reason);
        if (tried > m_rules.pauses.size())
            return end(parcel.delivery, Delivery::State::Failed, tr("Given up after %1 attempts. %2").arg(tried).arg(reason));
        parcel.dueTime = parcel.delivery.nextTime = machineTime() + m_rules.pauses[tried - 1].count();
        m_log.put(parcel.delivery);
        m_waiting.push_back(std::move(parcel));
    }

    const DeliveryRules m_rules;
    DeliveryLog &m_log;
    std::optional<Http::NetworkTransport> m_transport;
    QTimer m_timer;
    std::deque<Parcel> m_waiting;
    std::deque<UnderWay> m_underWay;
};

Deliveries::Deliveries(const DeliveryRules &rules)
    : m_worker(new Worker(rules, m_log))
{
    m_thread.setObjectName(u"deliveries"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

Deliveries::~Deliveries()
{
    if (!m_thread.isRunning())
        delete m_worker;
    m_thread.quit();
    m_thread.wait();
}

/// The thread begins when there is something to do: mostly there never is.
void Deliveries::post(const QList<Notification> &notifications)
{
    if (notifications.isEmpty())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, notifications] { worker->add(notifications); }, Qt::QueuedConnection);
}

void Deliveries::drop()
{
    QMetaObject::invokeMethod(m_worker, &Worker::drop, Qt::QueuedConnection);
}

} // namespace Sandbox
