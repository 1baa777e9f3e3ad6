// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

namespace Json {

/// How JSON is laid out. No token is ever changed: only the blanks between tokens.
namespace Formatter {

/// One member or element a line, \a indent blanks a level, {} and [] for empty ones, no newline at the end. Levels
/// below the hundredth are not indented further.
[[nodiscard]] QByteArray pretty(const Document &document, int indent = 2);
[[nodiscard]] QByteArray compact(const Document &document);
/// pretty() with each object's members in code point order of their names; duplicates keep their order.
[[nodiscard]] QByteArray sorted(const Document &document, int indent = 2);

} // namespace Formatter

} // namespace Json
