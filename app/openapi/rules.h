// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"
#include "app/openapi/pattern.h"
#include "app/openapi/schemavalidator.h"

#include <optional>

namespace OpenApi {

/// A rule broken by a value itself, whatever lies below it.
struct Breach
{
    SchemaProblem::Rule rule;
    QString demanded;
};

/// `type` with `nullable`.
[[nodiscard]] std::optional<Breach> checkType(Json::Node schema, Json::Node value);
/// `enum` and `const`.
[[nodiscard]] std::optional<Breach> checkEnum(Json::Node schema, Json::Node value);
/// Lengths in code points and `pattern`; `format` if told.
[[nodiscard]] QList<Breach> checkString(Json::Node schema, const QString &value, Patterns &patterns, Formats formats);
/// Limits, in the manner of OpenAPI 3.0 (exclusiveMinimum is a boolean) and of 3.1 (it is a number), and `multipleOf`.
[[nodiscard]] QList<Breach> checkNumber(Json::Node schema, Json::Node value);
/// The number of elements, and that no two are equal.
[[nodiscard]] QList<Breach> checkArray(Json::Node schema, Json::Node value);
/// The number of members, and that the required ones are there: a breach for each that is not.
[[nodiscard]] QList<Breach> checkObject(Json::Node schema, Json::Node value);

} // namespace OpenApi
