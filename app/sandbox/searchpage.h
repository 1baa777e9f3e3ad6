// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/sandbox/searchgroups.h"

namespace Sandbox {

/// One page of what a root found.
struct SearchPage
{
    std::vector<SearchRow> rows;
    /// Null on the last page.
    QString endCursor = {};
    /// Empty for records.
    QString interval = {};
    QString timeZone = {};
};

/// What \a root finds in \a history and in \a recent (may be null) for the call's arguments: records, the newest first unless a field selected asks for another order; or
/// with aggregations the groups of them. \a now ends what can be found.
[[nodiscard]] Base::Result<SearchPage, SearchRefusal> searchPage(const GraphQl::FieldCall &call, const SearchRoot &root, const History &history,
                                                                 const History *recent, qint64 now);

} // namespace Sandbox
