// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Tryout {

/// What a receiver of webhooks can say about who a notification comes from.
enum class SignatureVerdict {
    /// Made with the secret both know, over these very bytes.
    Right,
    /// Made with another secret, or the body was changed on its way.
    Wrong,
    /// There is none.
    Missing,
};

[[nodiscard]] QString describe(SignatureVerdict verdict);

/// A notification as it arrived.
struct Arrival
{
    /// Epoch milliseconds.
    qint64 time = 0;
    Http::Headers headers = {};
    QByteArray body = {};
    SignatureVerdict signature = SignatureVerdict::Missing;
    /// Out of the envelope; empty where the body is none.
    QString id = {};
    QString eventType = {};
    /// What it was answered with.
    int answered = 0;

    /// The body laid out, or as it is when it is not JSON.
    [[nodiscard]] QByteArray shownBody() const;
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// Reads a POST, as the receiver that knows \a secret.
[[nodiscard]] Arrival arrival(const Http::Request &request, const QByteArray &secret, qint64 time, int answered);

} // namespace Tryout
