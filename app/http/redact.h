// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Http {

/// A secret as it may be shown: its last four characters behind dots, or dots only when it is short.
[[nodiscard]] QString masked(QStringView secret);
/// Is this a header whose value is a secret (Authorization, Proxy-Authorization, Cookie, Set-Cookie)?
[[nodiscard]] bool isSecret(QByteArrayView headerName);
/// The same request with the values of secret headers masked; a bearer token keeps its scheme.
[[nodiscard]] Request redacted(Request request);

} // namespace Http
