// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/ownserver.h"

namespace Tryout {

Environment environmentFor(const OpenApi::Operation &operation, const Environment &environment)
{
    if (operation.servers.isEmpty())
        return environment;
    Environment own = environment;
    const QUrl address = operation.servers.first().address();
    own.kind = Environment::Kind::Live;
    const bool isWeb = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
    own.baseUrl = isWeb && !address.host().isEmpty() ? address : QUrl();
    own.token = {};
    own.organizationId.clear();
    return own;
}

} // namespace Tryout
