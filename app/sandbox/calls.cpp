// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/calls.h"

#include "app/sandbox/callparties.h"
#include "app/sandbox/scene.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 100;

Collection callsOf(const QString &organization)
{
    return {organization, u"simulated-call"_s};
}

QList<SimulatedCall> read(const QList<Record> &records)
{
    QList<SimulatedCall> calls;
    for (const Record &record : records)
        calls.append(simulatedCall(bodyOf(record).root()));
    return calls;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

} // namespace

QString describe(const Calls::Error &error)
{
    using Kind = Calls::Error::Kind;
    switch (error.kind) {
    case Kind::UnknownQueue:
        return tr("No queue has the id or name “%1”. Take one from the list of contact service queues, or leave it out.").arg(error.wish);
    case Kind::UnknownAgent:
        return tr("No active user has the id, e-mail address or name “%1”. Take one from the list of users, or leave it out.").arg(error.wish);
    case Kind::NoQueue:
        return tr("No call can come in because no active queue takes calls. Make one with channelType TELEPHONY, or reset the sandbox.");
    case Kind::NoAgent:
        return tr("Nobody can take the call because no active user is in a team. Put one into a team, or reset the sandbox.");
    case Kind::Database:
        return tr("The call could not be kept because the sandbox's database failed. Look whether its disk is full.");
    }
    return {};
}

Calls::Calls(Store &store, Clock clock, Tell tell)
    : m_store(store)
    , m_clock(std::move(clock))
    , m_tell(std::move(tell))
{
}

Base::Result<Calls::Made, Calls::Error> Calls::simulate(const QString &organization, const CallWish &wish)
{
    m_store.begin();
    const auto parties = callParties(m_store, organization, wish);
    if (!parties) {
        m_store.rollback();
        return Base::unexpected(parties.error());
    }
    const qint64 now = m_clock();
    const SimulatedCall call = simulatedCall(QUuid::createUuid(), *parties, now);
    const QList<Record> before = m_store.all(callsOf(organization));
    for (const Record &old : before.first(std::max<qsizetype>(before.size() + 1 - kept, 0)))
        m_store.remove(callsOf(organization), old.id);
    m_store.insert(callsOf(organization),
                   {.id = call.id.toString(QUuid::WithoutBraces), .version = 0, .name = {}, .createdTime = now, .lastUpdatedTime = now, .body = toJson(call)});
    if (!m_store.commit())
        return Base::unexpected(Error{});
    return Made{call, m_tell ? m_tell(organization, eventsOf(call, organization)) : 0};
}

QList<SimulatedCall> Calls::all(const QString &organization)
{
    m_store.beginReading();
    return read(m_store.all(callsOf(organization)));
}

const History *Calls::history(const QString &organization)
{
    m_store.beginReading();
    const QList<Record> records = m_store.all(callsOf(organization));
    if (records.isEmpty())
        return nullptr;
    if (!m_history || m_organization != organization || m_records != records) {
        m_organization = organization;
        m_records = records;
        m_history = std::make_unique<History>(historyOf(read(records), organization));
    }
    m_history->now = m_clock();
    return m_history.get();
}

} // namespace Sandbox
