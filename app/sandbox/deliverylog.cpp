// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliverylog.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kept = 500;

} // namespace

QString nameOf(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Waiting:
        return u"waiting"_s;
    case Delivery::State::Delivered:
        return u"delivered"_s;
    case Delivery::State::Failed:
        return u"failed"_s;
    case Delivery::State::Withheld:
        return u"withheld"_s;
    }
    return {};
}

void write(Json::Writer &writer, const Delivery &delivery)
{
    writer.beginObject().member(u"id", delivery.id).member(u"organizationId", delivery.organization);
    writer.member(u"subscriptionId", delivery.subscription).member(u"type", delivery.eventType).member(u"destinationUrl", delivery.destination);
    writer.member(u"state", nameOf(delivery.state)).name(u"attempts").beginArray();
    for (const Attempt &attempt : delivery.attempts) {
        writer.beginObject().member(u"time", attempt.time).member(u"status", qint64(attempt.status));
        if (!attempt.reason.isEmpty())
            writer.member(u"reason", attempt.reason);
        writer.endObject();
    }
    writer.endArray();
    if (delivery.nextTime != 0)
        writer.member(u"nextAttempt", delivery.nextTime);
    if (!delivery.reason.isEmpty())
        writer.member(u"reason", delivery.reason);
    writer.endObject();
}

void DeliveryLog::put(const Delivery &delivery)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_deliveries, delivery.id, &Delivery::id);
    if (known != m_deliveries.end()) {
        *known = delivery;
        return;
    }
    if (m_deliveries.size() == kept)
        m_deliveries.pop_front();
    m_deliveries.push_back(delivery);
}

QList<Delivery> DeliveryLog::newest(qsizetype count, const QString &organization) const
{
    const std::scoped_lock lock(m_mutex);
    QList<Delivery> found;
    for (auto delivery = m_deliveries.rbegin(); delivery != m_deliveries.rend() && found.size() < count; ++delivery) {
        if (organization.isEmpty() || delivery->organization == organization)
            found.append(*delivery);
    }
    return found;
}

void DeliveryLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_deliveries.clear();
}

} // namespace Sandbox
