// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace Tryout {

/// How a parameter's value goes on the wire (OpenAPI 3.1.1 §4.8.12.4, "Style Values", which follows RFC 6570): the only place that
/// knows. The value is what was typed: for an array a JSON array, or plain values with commas between them; for an object a JSON
/// object. A parameter described by `content` goes as typed. An empty list or object and a null in one have no form, so they are left out.
/// Everything but the unreserved characters of RFC 3986 is percent-encoded in a path, a query and a cookie.

/// What stands in the path for {name}.
[[nodiscard]] QByteArray serializedForPath(const OpenApi::Parameter &parameter, const QString &value);
/// For instance filter=id%3D%3D1, or tags=a&tags=b; empty for an empty list. With `allowReserved` reserved characters stay as they are,
/// and so do %-escapes, but for those that would end or part a query: # [ ] & + and '.
[[nodiscard]] QByteArray serializedForQuery(const OpenApi::Parameter &parameter, const QString &value);
/// A header's value; nothing is encoded.
[[nodiscard]] QByteArray serializedForHeader(const OpenApi::Parameter &parameter, const QString &value);
/// What stands in the Cookie header, for instance session=a%20b.
[[nodiscard]] QByteArray serializedForCookie(const OpenApi::Parameter &parameter, const QString &value);

} // namespace Tryout
