// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace GraphQl {

/// The answer to a query with aggregations as a table: a row for each group, what it is grouped by before what is told about it. Texts and
/// numbers as they came.
struct GroupTable
{
    /// The root field it is about.
    QString title;
    /// What the records are grouped by, by its way below a record: lastQueue.name.
    QStringList keys;
    /// The names of the aggregations.
    QStringList values;
    /// Keys, then values; empty where there is none.
    QList<QStringList> rows;

    /// The column with the start of each interval, in epoch milliseconds; -1 where there are none.
    [[nodiscard]] qsizetype timeColumn() const { return keys.indexOf(QLatin1String("intervalStartTime")); }
    friend bool operator==(const GroupTable &, const GroupTable &) = default;
};

/// Nothing where the answer has no groups: lists whose objects have a list aggregation of names and values. Of several the first.
[[nodiscard]] std::optional<GroupTable> groupTable(const Json::Document &answer);

/// The same to be drawn: a category for each group or, over time, each interval; a series for each aggregation or, over time, for each of them and
/// each group.
struct ChartSeries
{
    QString name;
    /// For each category; nothing where there is no value.
    QList<std::optional<double>> values;

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

struct ChartContent
{
    /// The root field, and what is told about it.
    QString title;
    /// Groups by name; over time the starts, in epoch milliseconds and their order.
    QStringList categories;
    QList<ChartSeries> series;
    bool isOverTime = false;
    /// How many groups, and series over time, there are; the largest of them are drawn.
    qsizetype groups = 0;
    qsizetype allSeries = 0;

    friend bool operator==(const ChartContent &, const ChartContent &) = default;
};

/// At most \a mostGroups groups, the largest by their first value first, and \a mostSeries series; over time all intervals.
[[nodiscard]] ChartContent chartOf(const GroupTable &table, qsizetype mostGroups, qsizetype mostSeries);

} // namespace GraphQl
