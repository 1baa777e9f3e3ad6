// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/fault.h"
#include "app/openapi/pieces.h"

namespace OpenApi {

/// A Swagger 2.0 description said in the words of OpenAPI 3.0. Schemas stay where they are, below definitions.
struct Translated
{
    Pieces pieces;
    /// At places of the Swagger text.
    Findings findings;
};

[[nodiscard]] Translated fromSwagger(const Json::Document &swagger);

} // namespace OpenApi
