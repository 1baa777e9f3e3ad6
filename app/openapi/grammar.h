// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/fault.h"

namespace OpenApi {

/// Holds every object of an OpenAPI 3 description against what the specification says about it: the types of its members, what must
/// be there, and the words that are known. One pass; references are not followed.
void checkGrammar(const Json::Document &description, Findings &findings);

} // namespace OpenApi
