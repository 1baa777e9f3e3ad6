// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

namespace OpenApi {

/// One of the ways in which a value may look: a branch of oneOf or anyOf.
struct Alternative
{
    /// For a list to choose from; no two of one value are the same.
    QString label;
    Schema schema;

    friend bool operator==(const Alternative &, const Alternative &) = default;
};

/// Those of a schema, in its order; empty where there is nothing to choose.
[[nodiscard]] QList<Alternative> alternativesOf(const Schema &schema);

/// The one that \a value comes nearest to: what a discriminator names, else the one with the fewest problems; 0 for a missing value. Not for an
/// empty list.
[[nodiscard]] qsizetype nearestOf(const QList<Alternative> &alternatives, const Schema &schema, const Json::Document &document, Json::Node value);

/// What speaks of the value: the schema, and of its alternatives the nearest with theirs.
[[nodiscard]] QList<Schema> appliedTo(const Schema &schema, const Json::Document &document, Json::Node value);

} // namespace OpenApi
