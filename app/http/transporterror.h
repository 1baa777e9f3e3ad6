// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Http {

/// Why there is no response at all.
struct TransportError
{
    enum class Kind { InvalidUrl, HostNotFound, Refused, TimedOut, Cancelled, Tls, ConnectionLost, Proxy, TooLarge, Protocol, Other };

    Kind kind = Kind::Other;
    QUrl url{};
    /// The network library's own words, for the small print.
    QString detail{};

    friend bool operator==(const TransportError &, const TransportError &) = default;
};

/// What happened, in one sentence.
[[nodiscard]] QString describe(const TransportError &error);
/// What to do next, in one or two sentences.
[[nodiscard]] QString advice(const TransportError &error);

} // namespace Http
