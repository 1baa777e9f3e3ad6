// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/dialect.h"

#include <vector>

namespace OpenApi {

/// A name that a schema gives itself.
struct SchemaIdentifier
{
    enum class Kind { Id, Anchor, DynamicAnchor };

    Kind kind = Kind::Id;
    /// The schema.
    Json::Node schema;
    QString text;
};

/// Every $id, $anchor and $dynamicAnchor (in draft 4: id) in the order of the schemas that bear them; what stands in enum, const, default and
/// examples is no schema. Costs nothing for a document that has none.
[[nodiscard]] std::vector<SchemaIdentifier> identifiersIn(const Json::Document &document, Dialect dialect);

} // namespace OpenApi
