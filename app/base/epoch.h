// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Base {

/// A number in a text that can be a point in time: seconds (10 digits) or milliseconds (13 digits) since 1970, from 2001 to 2100.
struct Epoch
{
    enum class Unit { Seconds, Milliseconds };

    TextRange range;
    qint64 milliseconds = 0;
    Unit unit = Unit::Milliseconds;

    friend bool operator==(const Epoch &, const Epoch &) = default;
};

/// The epoch value that byte \a offset stands in or touches. Digits that belong to a word, an id or a telephone number with + are none.
[[nodiscard]] std::optional<Epoch> epochAt(QByteArrayView text, qsizetype offset);
/// All of a text, in its order.
[[nodiscard]] QList<Epoch> epochsIn(QByteArrayView text);

/// A time in UTC, whatever the machine's language: 2023-08-11 13:20:00 UTC; milliseconds only when there are some.
[[nodiscard]] QString inUtc(qint64 milliseconds);
/// The same in a zone, with its offset: 2023-08-11 15:20:00 UTC+02:00.
[[nodiscard]] QString inZone(qint64 milliseconds, const QTimeZone &zone);
/// The digits for a time in that unit.
[[nodiscard]] QByteArray digitsOf(qint64 milliseconds, Epoch::Unit unit);

} // namespace Base
