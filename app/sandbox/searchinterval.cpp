// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchinterval.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

/// Of the intervals shorter than a day, in minutes; 0 for the others.
int minutesOf(const QString &interval)
{
    return interval == "FIFTEEN_MINUTES"_L1 ? 15 : interval == "THIRTY_MINUTES"_L1 ? 30 : interval == "HOURLY"_L1 ? 60 : 0;
}

bool isAllowed(const QString &interval, qint64 span)
{
    const int minutes = minutesOf(interval);
    return minutes == 0 || span <= day || (minutes >= 30 && span <= 7 * day);
}

} // namespace

Base::Result<std::optional<SearchInterval>, SearchRefusal> SearchInterval::from(const GraphQl::Input &argument, const TimeRange &range)
{
    if (argument.isNull())
        return std::optional<SearchInterval>();
    const QString name = argument[u"interval"].toString();
    const QString zoneName = argument[u"timezone"].toString();
    const QTimeZone zone(zoneName.isEmpty() ? QByteArray("UTC") : zoneName.toUtf8());
    if (!zone.isValid()) {
        return Base::unexpected(SearchRefusal{
            QCoreApplication::translate("Sandbox", "There is no time zone \"%1\". Write one like \"Europe/Amsterdam\".").arg(zoneName)});
    }
    if (!isAllowed(name, range.span())) {
        return Base::unexpected(SearchRefusal{
            QCoreApplication::translate("Sandbox",
                                        "The interval %1 is too short for this range: up to one day any interval will do, up to seven days "
                                        "THIRTY_MINUTES and longer, beyond that DAILY, WEEKLY or MONTHLY.")
                .arg(name)});
    }
    return std::optional(SearchInterval(name, zone));
}

SearchInterval::SearchInterval(QString name, QTimeZone zone)
    : m_name(std::move(name))
    , m_zone(std::move(zone))
{
}

qint64 SearchInterval::startOf(qint64 time) const
{
    if (!m_last.contains(time)) {
        const QDateTime first = start(QDateTime::fromMSecsSinceEpoch(time, m_zone));
        m_last = {.from = first.toMSecsSinceEpoch(), .to = end(first).toMSecsSinceEpoch()};
    }
    return m_last.from;
}

QDateTime SearchInterval::start(const QDateTime &time) const
{
    if (const int minutes = minutesOf(m_name); minutes > 0) {
        const qint64 length = minutes * minute;
        const qint64 local = time.toMSecsSinceEpoch() + time.offsetFromUtc() * 1000LL;
        return time.addMSecs(-(local % length));
    }
    QDate date = time.date();
    if (m_name == "WEEKLY"_L1)
        date = date.addDays(1 - date.dayOfWeek());
    else if (m_name == "MONTHLY"_L1)
        date = QDate(date.year(), date.month(), 1);
    return date.startOfDay(m_zone);
}

QDateTime SearchInterval::end(const QDateTime &start) const
{
    if (const int minutes = minutesOf(m_name); minutes > 0)
        return start.addMSecs(minutes * minute);
    const QDate next = m_name == "WEEKLY"_L1 ? start.date().addDays(7) : m_name == "MONTHLY"_L1 ? start.date().addMonths(1) : start.date().addDays(1);
    return next.startOfDay(m_zone);
}

} // namespace Sandbox
