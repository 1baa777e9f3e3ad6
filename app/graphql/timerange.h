// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/querytexts.h"
#include "app/graphql/selections.h"
#include "app/json/document.h"

#include <optional>

namespace GraphQl {

/// The times a root field searches between, as they are written: in the query, or in the variables.
struct TimeRange
{
    QString field;
    /// Absent: not written, or not a number.
    std::optional<qint64> from;
    std::optional<qint64> to;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Of every root field with an argument from or to in the operation at \a cursor. \a variables may be blank.
[[nodiscard]] QList<TimeRange> timeRanges(const Document &document, qsizetype cursor, const QByteArray &variables);

/// Writes the times (epoch milliseconds) to every from and to of the operation at \a cursor: where a variable stands, into the variables, as a
/// text where one stands there; every other byte stays. Variables that are not a JSON object are left alone.
[[nodiscard]] QueryTexts withTimes(const Document &document, qsizetype cursor, const QByteArray &variables, qint64 from, qint64 to);

/// Does what timeProblems() suggests for each problem that has a suggestion, at \a now: seconds become milliseconds, a to in the future becomes now.
[[nodiscard]] QueryTexts withTimesMended(const Document &document, const QByteArray &variables, qint64 now);

} // namespace GraphQl
