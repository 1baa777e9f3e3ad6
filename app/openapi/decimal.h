// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace OpenApi {

/// A JSON number by its exact value, whatever its size: DIGITS × 10^exponent, and its sign.
struct Decimal
{
    /// \a text is a JSON number.
    explicit Decimal(QByteArrayView text);

    /// Without zeros at either end; empty for zero.
    QByteArray digits;
    qint64 exponent = 0;
    bool isNegative = false;

    [[nodiscard]] bool isWhole() const { return exponent >= 0; }
    /// The same text for the same value.
    [[nodiscard]] QByteArray canonical() const;
};

/// Exact where the divisor has at most 18 digits, which is more than anybody writes; else by doubles. Nothing is proven wrong of a divisor
/// that is not above zero.
[[nodiscard]] bool isMultiple(const Decimal &number, const Decimal &divisor);

} // namespace OpenApi
