// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace OpenApi {

/// What PCRE2 writes for an ECMA-262 pattern. What cannot be told in PCRE2 becomes a pattern it refuses.
[[nodiscard]] QString toPcre(const QString &pattern);

} // namespace OpenApi
