// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <QUrlQuery>

#include <optional>

namespace Sandbox {

/// What a form sent (application/x-www-form-urlencoded); nothing when the body is something else.
[[nodiscard]] std::optional<QUrlQuery> formOf(const Http::Request &request);
/// Decoded; empty when it is not there.
[[nodiscard]] QString parameter(const QUrlQuery &query, const QString &name);
/// RFC 6750 §2.1; empty when the header is not of that form.
[[nodiscard]] QByteArray bearerToken(const QByteArray &authorization);
/// The cookie by which the browser that was sent a page is known again; empty for none.
[[nodiscard]] QByteArray browserOf(const Http::Request &request);
[[nodiscard]] QByteArray browserCookie(const QByteArray &browser);

/// RFC 6749 §5.1: nobody keeps a copy of these.
[[nodiscard]] Http::Response signInJson(int status, const QByteArray &body);
/// RFC 6749 §5.2
[[nodiscard]] Http::Response signInRefused(const char *error, const QString &description);
/// 303: what was a form with a password must not be sent on (RFC 9700 §4.12).
[[nodiscard]] Http::Response redirected(const QByteArray &location);

} // namespace Sandbox
