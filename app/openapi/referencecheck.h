// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/fault.h"

namespace OpenApi {

/// Every $ref that is a string, in the order of the text. What stands in an example, a default or an extension is somebody's own and no
/// reference.
[[nodiscard]] QList<Json::Node> referencesIn(const Json::Document &document);
/// Finds the references inside \a description that lead nowhere or in a circle.
void checkReferences(const Json::Document &description, Findings &findings);

} // namespace OpenApi
