// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/trainer.h"

#include <QFutureWatcher>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{1500};

QByteArray member(QStringView name, QStringView value)
{
    Json::Writer writer;
    writer.beginObject().member(name, value).endObject();
    return writer.take();
}

QByteArray member(QStringView name, qint64 value)
{
    Json::Writer writer;
    writer.beginObject().member(name, value).endObject();
    return writer.take();
}

/// The admin API says in its first message what is amiss.
QString reasonIn(const Http::Response &response)
{
    const auto document = Json::Document::parse(response.body);
    const QString reason = document ? document->root()["error"]["message"][0]["description"].toString() : QString();
    return reason.isEmpty() ? Trainer::tr("the sandbox answered %1").arg(Http::statusInWords(response.status)) : reason;
}

} // namespace

Trainer::Trainer(Send send, QObject *parent)
    : QObject(parent)
    , m_send(std::move(send))
{
    m_again.setInterval(pause);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Trainer::look);
}

Trainer::Availability Trainer::availability() const
{
    if (m_isLive)
        return Availability::Live;
    return m_token.isEmpty() ? Availability::NotRunning : Availability::Ready;
}

void Trainer::setSandbox(const QByteArray &token)
{
    m_token = token;
    Q_EMIT availabilityChanged();
    if (m_inForce.isAny())
        look();
}

void Trainer::setLive(bool live)
{
    if (m_isLive == live)
        return;
    m_isLive = live;
    Q_EMIT availabilityChanged();
}

void Trainer::ask(const QByteArray &method, const QString &path, const QByteArray &body, Then then)
{
    auto *watcher = new QFutureWatcher<Http::Response>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then = std::move(then)] {
        watcher->deleteLater();
        const Http::Response response = watcher->future().resultCount() > 0 ? watcher->result() : Http::Response{.status = 503, .headers = {}, .body = {}};
        if (!response.isSuccess())
            return Q_EMIT failed(tr("That could not be done: %1.").arg(reasonIn(response)));
        then(response);
    });
    watcher->setFuture(m_send(method, path, body));
}

void Trainer::change(const QByteArray &method, const QString &path, const QByteArray &body, const QString &what, const Then &then)
{
    ask(method, path, body, [this, what, then](const Http::Response &response) {
        if (then)
            then(response);
        Q_EMIT done(what);
        look();
    });
}

void Trainer::look()
{
    ask("GET", u"/mischief"_s, {}, [this](const Http::Response &response) {
        const auto document = Json::Document::parse(response.body);
        take(document ? readInForce(document->root()) : InForce());
    });
}

void Trainer::take(const InForce &inForce)
{
    if (inForce.isAny())
        m_again.start();
    if (inForce == m_inForce)
        return;
    m_inForce = inForce;
    Q_EMIT inForceChanged(inForce);
}

void Trainer::add(const Fault &fault)
{
    Json::Writer writer;
    write(writer, fault);
    change("POST", u"/faults"_s, writer.take(), {});
}

void Trainer::setLatency(std::chrono::milliseconds latency)
{
    change("PUT", u"/latency"_s, member(u"milliseconds", qint64(latency.count())), {});
}

void Trainer::setRateLimit(int perMinute)
{
    change("PUT", u"/rate-limit"_s, member(u"perMinute", qint64(perMinute)), {});
}

void Trainer::expireToken()
{
    change("POST", u"/tokens/expire"_s, member(u"token", QString::fromUtf8(m_token)), {});
}

void Trainer::endAll()
{
    ask("DELETE", u"/faults"_s, {}, [this](const Http::Response &) {
        change("POST", u"/tokens/renew"_s, "{}", tr("All mischief has ended. Calls are answered as ever."));
    });
}

void Trainer::reset()
{
    change("POST", u"/reset"_s, "{}", tr("The contact centre is as on the first day."), [this](const Http::Response &) { Q_EMIT worldChanged(); });
}

void Trainer::keep(const QString &name)
{
    change("POST", u"/snapshots"_s, member(u"name", name), tr("Kept as “%1”.").arg(name));
}

void Trainer::restore(const QString &name)
{
    change("POST", u"/snapshots/restore"_s, member(u"name", name), tr("The contact centre is as it was kept under “%1”.").arg(name),
           [this](const Http::Response &) { Q_EMIT worldChanged(); });
}

void Trainer::readSnapshots()
{
    ask("GET", u"/snapshots"_s, {}, [this](const Http::Response &response) {
        QStringList names;
        const auto document = Json::Document::parse(response.body);
        for (const Json::Node name : document ? document->root() : Json::Node())
            names.append(name.toString());
        Q_EMIT snapshotsRead(names);
    });
}

void Trainer::readJournal()
{
    ask("GET", u"/journal?count=200"_s, {}, [this](const Http::Response &response) {
        QList<Journal::Entry> entries;
        const auto document = Json::Document::parse(response.body);
        for (const Json::Node entry : document ? document->root() : Json::Node())
            entries.append(readEntry(entry));
        Q_EMIT journalRead(entries);
    });
}

void Trainer::clearJournal()
{
    ask("DELETE", u"/journal"_s, {}, [this](const Http::Response &) { readJournal(); });
}

} // namespace Sandbox
