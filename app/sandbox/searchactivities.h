// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/sandbox/searchroot.h"

namespace Sandbox {

/// The activities of a task or of a session's channel, a page of them.
struct ActivityPage
{
    qsizetype totalCount = 0;
    std::vector<SearchRow> nodes;
    /// Null on the last page.
    QString endCursor = {};
};

/// For the arguments first (1 to 100) and after (the time of the last one seen): the newest first unless their time is selected with
/// sort: asc. Those of one millisecond stay on one page.
[[nodiscard]] Base::Result<ActivityPage, SearchRefusal> activityPage(const GraphQl::FieldCall &call, const SearchRow &row);

} // namespace Sandbox
