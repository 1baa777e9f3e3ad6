// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/timepresets.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace Ui {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("Ui::TimeStrip", text, nullptr, number);
}

QString counted(int unit, int number)
{
    switch (unit) {
    case 0:
        return number == 1 ? translated("1 day") : translated("%1 days").arg(number);
    case 1:
        return translated("%1 h").arg(number);
    case 2:
        return translated("%1 min").arg(number);
    case 3:
        return translated("%1 s").arg(number);
    default:
        return translated("%1 ms").arg(number);
    }
}

} // namespace

QList<TimePreset> timePresets(qint64 now, const QTimeZone &zone)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, zone);
    const qint64 midnight = here.date().startOfDay(zone).toMSecsSinceEpoch();
    return {
        {translated("Last hour"), now - hour, now},
        {translated("Today"), midnight, now},
        {translated("Last 24 hours"), now - day, now},
        {translated("Last 7 days"), now - 7 * day, now},
        {translated("Last 30 days"), now - 30 * day, now},
    };
}

QString lengthInWords(qint64 milliseconds)
{
    constexpr std::array units = {day, hour, minute, second, qint64(1)};
    QStringList words;
    for (size_t unit = 0; unit < units.size(); ++unit) {
        const qint64 number = milliseconds / units[unit];
        milliseconds %= units[unit];
        if (number > 0)
            words.append(counted(int(unit), int(number)));
        if (words.size() == 2 || (number == 0 && !words.isEmpty()))
            break;
    }
    return words.isEmpty() ? counted(4, 0) : words.join(u' ');
}

} // namespace Ui
