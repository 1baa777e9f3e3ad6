// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"

namespace Tryout {

/// The media type the body is sent in: the first JSON one, else the first; nullptr for an operation without a body.
[[nodiscard]] const OpenApi::MediaType *mediaTypeOf(const OpenApi::Operation &operation);
[[nodiscard]] bool isJson(const OpenApi::MediaType &media);

/// The bytes of the request body. A GraphQL query goes as the string `query` just as typed, comments included, beside `variables` if
/// there are any; everything else goes as typed.
[[nodiscard]] QByteArray bodyOf(const OpenApi::Operation &operation, const Draft &draft);

} // namespace Tryout
