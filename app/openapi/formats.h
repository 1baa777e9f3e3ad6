// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"
#include "app/openapi/pattern.h"

namespace OpenApi {

/// Whether a text looks as its `format` says; true for a format that is not known.
[[nodiscard]] bool fitsFormat(const QString &format, const QString &text, Patterns &patterns);

/// Whether a number is within the limits of int32 or int64.
[[nodiscard]] bool fitsFormat(const QString &format, Json::Node number);

} // namespace OpenApi
