// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/operation.h"

#include <algorithm>

namespace OpenApi {

const Parameter *Operation::parameter(QStringView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &one) { return one.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

bool Operation::takesGraphQl() const
{
    if (!requestBody)
        return false;
    return std::any_of(requestBody->content.begin(), requestBody->content.end(), [](const MediaType &media) {
        bool hasQuery = false;
        bool hasVariables = false;
        for (const Schema::Property &property : media.schema.properties()) {
            hasQuery |= property.name == QLatin1String("query") && property.schema.types().contains(QStringLiteral("string"));
            hasVariables |= property.name == QLatin1String("variables") && property.schema.isObject();
        }
        return hasQuery && hasVariables;
    });
}

} // namespace OpenApi
