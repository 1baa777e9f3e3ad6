// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/input.h"
#include "app/sandbox/searchroot.h"

#include <QTimeZone>

namespace Sandbox {

/// The argument aggregationInterval: what falls into the same interval is counted together.
class SearchInterval
{
public:
    /// Nothing without the argument. Refused: an unknown time zone, and intervals shorter than the length of \a range allows (up to a day
    /// any, up to a week from half an hour, else from a day).
    [[nodiscard]] static Base::Result<std::optional<SearchInterval>, SearchRefusal> from(const GraphQl::Input &argument, const TimeRange &range);

    /// When the interval that \a time is in begins, in the time zone; weeks begin on Monday.
    [[nodiscard]] qint64 startOf(qint64 time) const;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString timeZone() const { return QString::fromUtf8(m_zone.id()); }

private:
    SearchInterval(QString name, QTimeZone zone);

    [[nodiscard]] QDateTime start(const QDateTime &time) const;
    [[nodiscard]] QDateTime end(const QDateTime &start) const;

    QString m_name;
    QTimeZone m_zone;
    /// Of the interval found last: times come in order, mostly.
    mutable TimeRange m_last;
};

} // namespace Sandbox
