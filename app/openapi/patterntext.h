// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/pattern.h"

#include <optional>

namespace OpenApi {

/// A text that fits an ECMA-262 pattern and has \a least to \a most characters; nothing where none is found, as for look-arounds and
/// references back. What it gives is tried against the pattern.
[[nodiscard]] std::optional<QString> textFor(const QString &pattern, qsizetype least, qsizetype most, Patterns &patterns);

} // namespace OpenApi
