// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <compare>
#include <optional>

namespace Json {

/// The exact value of a number's text, whatever its size: ± 0.DIGITS × 10^exponent.
class Number
{
public:
    /// \a text is a JSON number.
    explicit Number(QByteArrayView text);

    [[nodiscard]] std::optional<qint64> toInt64() const;
    [[nodiscard]] std::optional<quint64> toUInt64() const;

    friend std::strong_ordering operator<=>(const Number &left, const Number &right);
    friend bool operator==(const Number &left, const Number &right) { return (left <=> right) == 0; }

private:
    [[nodiscard]] std::optional<quint64> magnitude() const;

    bool m_isNegative = false;
    /// Without zeros at either end; empty for zero.
    QByteArray m_digits;
    qint64 m_exponent = 0;
};

/// The nearest double; nothing when it is too large for one.
[[nodiscard]] std::optional<double> toDouble(QByteArrayView number);

/// By value, exactly: 1e2 equals 100, and 9007199254740993 differs from 9007199254740992.
[[nodiscard]] std::strong_ordering compareNumbers(QByteArrayView left, QByteArrayView right);

} // namespace Json
