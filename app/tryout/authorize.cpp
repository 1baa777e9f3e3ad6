// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/authorize.h"

namespace Tryout {

void authorize(Http::Request &request, const OpenApi::Operation &, const Environment &environment)
{
    if (environment.token.isEmpty() || request.headers.contains("Authorization"))
        return;
    Http::Headers headers{{"Authorization", "Bearer " + environment.token.value}};
    for (const Http::Header &header : request.headers)
        headers.append(header.name, header.value);
    request.headers = headers;
}

} // namespace Tryout
