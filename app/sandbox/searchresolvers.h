// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/sandbox/searchroot.h"

namespace Sandbox {

/// What the root fields are called with: one request.
struct SearchRequest
{
    /// Epoch milliseconds.
    qint64 now = 0;
    /// What has happened since the history ended; may be null.
    const History *recent = nullptr;
    /// Set by a field that refuses: the HTTP status to tell that with.
    int status = 400;
};

/// The record types of the Search schema with what the history knows of their fields.
struct SearchTypes
{
    explicit SearchTypes(const GraphQl::Schema &schema);

    SearchFields tasks;
    SearchFields sessions;
    SearchFields legs;
};

/// The functions behind the fields of the Search schema. The root fields' source is a SearchRequest *. All three must outlive them.
[[nodiscard]] GraphQl::Resolvers searchResolvers(const GraphQl::Schema &schema, const SearchTypes &types, const History &history);

} // namespace Sandbox
