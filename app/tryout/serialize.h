// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace Tryout {

/// How a parameter's value goes on the wire (OpenAPI 3.0, "Style Values"): the only place that knows. The value is what was typed:
/// for an array a JSON array or values with commas between them, for an object a JSON object.
/// Everything but the unreserved characters of RFC 3986 is percent-encoded in a path and in a query.

/// What stands in the path for {name}.
[[nodiscard]] QByteArray serializedForPath(const OpenApi::Parameter &parameter, const QString &value);
/// For instance filter=id%3D%3D1, or tags=a&tags=b.
[[nodiscard]] QByteArray serializedForQuery(const OpenApi::Parameter &parameter, const QString &value);
/// A header's value; nothing is encoded.
[[nodiscard]] QByteArray serializedForHeader(const OpenApi::Parameter &parameter, const QString &value);

} // namespace Tryout
