// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

namespace OpenApi {

/// A body as the portal offers it before anything is typed: every property in schema order, "" for strings, 0 for numbers, false,
/// [] and {}; pretty JSON.
[[nodiscard]] QByteArray skeleton(const Schema &schema);

/// A value that is valid by the schema, from its examples where it has them; read-only properties are left out of a request.
[[nodiscard]] QByteArray exampleFor(const Schema &schema);

} // namespace OpenApi
