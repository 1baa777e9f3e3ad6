// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

namespace OpenApi {

/// Whether a URI, with or without fragment, names a metaschema of json-schema.org.
[[nodiscard]] bool isMetaschema(const QString &uri);

/// The metaschema of draft 2020-12, one of its vocabularies or that of draft 4, by its URI without fragment; empty for any other.
[[nodiscard]] Json::Document metaschema(const QString &uri);

} // namespace OpenApi
