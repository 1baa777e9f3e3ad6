// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

#include <optional>
#include <utility>

namespace Tryout {

/// What a parameter's typed text stands for: a primitive value, a list or an object.
struct TypedValue
{
    enum class Kind { Primitive, Array, Object };

    Kind kind = Kind::Primitive;
    /// The elements or members; a primitive has one. Names are empty but for an object's members.
    QList<std::pair<QString, QString>> parts;
    /// An array or object as JSON.
    Json::Document json;
};

/// Reads \a typed by the parameter's schema. Values inside that are themselves arrays or objects are their JSON text; null is left out.
[[nodiscard]] TypedValue typedValue(const OpenApi::Parameter &parameter, const QString &typed);

/// The JSON value that \a typed stands for by the schema: a number, true, an array from a plain list of values, else a string.
/// Nothing for an array or object that is written wrong.
[[nodiscard]] std::optional<Json::Document> asJson(const OpenApi::Parameter &parameter, const QString &typed);

/// Does the schema, or a branch of its oneOf, anyOf or allOf, allow this JSON Schema type by name?
[[nodiscard]] bool allowsType(const OpenApi::Schema &schema, QLatin1String type);

} // namespace Tryout
