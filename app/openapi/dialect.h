// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <optional>

namespace OpenApi {

/// Which rules of JSON Schema hold.
enum class Dialect {
    /// JSON Schema draft 4: `id`, a boolean `exclusiveMinimum`, `dependencies`; what stands beside `$ref` is not read.
    Draft4,
    /// OpenAPI 3.0: what it kept of draft 4, with `nullable` and `discriminator`.
    OpenApi30,
    /// OpenAPI 3.1: draft 2020-12 with `discriminator`.
    OpenApi31,
    /// JSON Schema draft 2020-12, which also reads what drafts 6 and 7 called `definitions`, `dependencies` and a list of `items`.
    Draft202012,
};

/// What a document says of itself by `openapi`, `swagger` or `$schema`; nothing if it does not.
[[nodiscard]] std::optional<Dialect> dialectOf(const Json::Document &document);

/// The one that `$schema` at this schema names.
[[nodiscard]] std::optional<Dialect> dialectNamed(Json::Node schema);

/// Draft 4 and its descendant OpenAPI 3.0.
[[nodiscard]] constexpr bool isOfDraft4(Dialect dialect)
{
    return dialect == Dialect::Draft4 || dialect == Dialect::OpenApi30;
}

[[nodiscard]] constexpr bool isOfOpenApi(Dialect dialect)
{
    return dialect == Dialect::OpenApi30 || dialect == Dialect::OpenApi31;
}

} // namespace OpenApi
