// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Http {

/// HMAC-SHA256 (RFC 2104) of \a body under \a secret, in lower-case hexadecimal: how webhooks are signed.
[[nodiscard]] QByteArray signature(const QByteArray &body, const QByteArray &secret);
/// Whether \a given is that signature, in either case. Takes as long wherever the first difference is, so that nobody finds the right one
/// out by the time it takes.
[[nodiscard]] bool isSignature(const QByteArray &given, const QByteArray &body, const QByteArray &secret);

} // namespace Http
