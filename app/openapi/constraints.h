// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

namespace OpenApi {

/// What kind of value it is, in a word or two: text, whole number, list of objects, true or false. Empty for a schema that allows anything.
[[nodiscard]] QString typeInWords(const Schema &schema);

/// The limits of a value as short facts for the field's side, most telling first: "0 to 80 characters", "one of A, B", "must match …".
[[nodiscard]] QStringList constraintsOf(const Schema &schema);

} // namespace OpenApi
