// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace OpenApi {

/// What a plain (unquoted) YAML scalar means by the core schema of YAML 1.2 (§10.3.2), as JSON text. A number keeps its text where JSON
/// allows it; .inf and .nan, which JSON has no number for, and whatever the schema does not know are strings.
[[nodiscard]] QByteArray jsonOfPlainScalar(QByteArrayView text);

/// \a utf8 as a JSON string, quotes included.
[[nodiscard]] QByteArray jsonString(QByteArrayView utf8);

} // namespace OpenApi
