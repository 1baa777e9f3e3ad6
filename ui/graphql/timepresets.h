// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace Ui {

/// A stretch of time that is often asked for. Epoch milliseconds.
struct TimePreset
{
    QString name;
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const TimePreset &, const TimePreset &) = default;
};

/// Those that end \a now; a day begins at midnight in the zone.
[[nodiscard]] QList<TimePreset> timePresets(qint64 now, const QTimeZone &zone);

/// How long that is, in the two largest units: 1 day 2 h.
[[nodiscard]] QString lengthInWords(qint64 milliseconds);

} // namespace Ui
