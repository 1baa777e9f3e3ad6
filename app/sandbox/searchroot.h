// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchfilter.h"

namespace Sandbox {

/// Why a search cannot be served, and with which HTTP status that is told.
struct SearchRefusal
{
    QString description;
    int status = 400;
};

/// A root field of the Search schema: which records it finds, and how many at a time.
struct SearchRoot
{
    enum class Records { Tasks, Sessions, Legs };

    Records records = Records::Tasks;
    /// The field that holds them.
    QByteArrayView list = "tasks";
    qsizetype pageSize = 250;
    const SearchFields *fields = nullptr;

    /// By which records are found and ordered.
    [[nodiscard]] QString timeField() const { return records == Records::Sessions ? QStringLiteral("startTime") : QStringLiteral("createdTime"); }
};

/// Half open, in epoch milliseconds.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] bool contains(qint64 time) const { return time >= from && time < to; }
    [[nodiscard]] qint64 span() const { return to - from; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// The arguments from and to: at most 365 days apart. What is older than 36 months or still to come is cut off, since there are no
/// records; the mission's minutes are never too old.
[[nodiscard]] Base::Result<TimeRange, SearchRefusal> timeRange(const GraphQl::Input &arguments, qint64 now);

/// What a root looks through before its filter.
struct SearchScan
{
    const History &history;
    /// What has happened since; may be null.
    const History *recent;
    const SearchRoot &root;
    TimeRange range;
    /// The range is about the end of records, not their beginning.
    bool byEnd = false;
    /// With byEnd: records that began longer before the range are left out.
    std::optional<qint64> lookBack = std::nullopt;

    /// Calls \a visit with each record in range, of both histories, by time, until it says true.
    void visit(bool newestFirst, const SearchVisit &visit) const;
};

} // namespace Sandbox
