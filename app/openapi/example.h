// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schemavalidator.h"

namespace OpenApi {

/// A body as the portal offers it before anything is typed: every property in schema order, "" for strings, 0 for numbers, false,
/// [] and {}; pretty JSON.
[[nodiscard]] QByteArray skeleton(const Schema &schema);

/// A value that is valid by the schema, formats included, from its examples where they are valid; what is read-only is left out of a
/// request, what is write-only out of a response. Pretty JSON. A schema that nothing fits gets a value that comes near.
[[nodiscard]] QByteArray exampleFor(const Schema &schema, Direction direction = Direction::Request);

} // namespace OpenApi
