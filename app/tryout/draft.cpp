// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/draft.h"

#include "app/tryout/body.h"

namespace Tryout {

bool isOrganization(const OpenApi::Parameter &parameter)
{
    const auto is = [&](const char *name) { return parameter.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    return is("orgid") || is("organizationId");
}

Draft Draft::forOperation(const OpenApi::Operation &operation, const Environment &environment)
{
    Draft draft;
    draft.operation = operation.key;
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        if (isOrganization(parameter) && !environment.organizationId.isEmpty())
            draft.parameters.insert(parameter.name, environment.organizationId);
    }
    draft.body = bodySkeleton(operation, draft.mediaType);
    return draft;
}

} // namespace Tryout
