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
    own.baseUrl = address.isRelative() ? QUrl() : address;
    own.token = {};
    own.organizationId.clear();
    return own;
}

} // namespace Tryout
