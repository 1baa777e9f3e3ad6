// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/dialect.h"

namespace OpenApi {

using namespace Qt::StringLiterals;

std::optional<Dialect> dialectNamed(Json::Node schema)
{
    const QString name = schema["$schema"].toString();
    if (name.isEmpty())
        return std::nullopt;
    return name.contains("/draft-04/"_L1) || name.contains("/draft-03/"_L1) ? Dialect::Draft4 : Dialect::Draft202012;
}

std::optional<Dialect> dialectOf(const Json::Document &document)
{
    const Json::Node root = document.root();
    if (const QString version = root["openapi"].toString(); !version.isEmpty())
        return version.startsWith("3.0"_L1) ? Dialect::OpenApi30 : Dialect::OpenApi31;
    if (root["swagger"].isString())
        return Dialect::OpenApi30;
    return dialectNamed(root);
}

} // namespace OpenApi
