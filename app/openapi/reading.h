// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace OpenApi {

/// The operations under `paths` of an OpenAPI 3 description, in its order. What is not as it should be is read as far as it makes
/// sense: a parameter without a name is left out, an unknown reference is an absent schema.
[[nodiscard]] QList<Operation> operationsOf(const Json::Document &description);

} // namespace OpenApi
