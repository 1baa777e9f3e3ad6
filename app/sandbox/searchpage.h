// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/resolvers.h"
#include "app/sandbox/analyzerfields.h"

namespace Sandbox {

/// One page of what a root found.
struct SearchPage
{
    std::vector<const Task *> tasks;
    /// Null on the last page.
    QString endCursor = {};
};

/// How many records the service gives at a time.
inline constexpr qsizetype searchPageSize = 250;

/// What taskDetails and task find for their arguments: \a tasks by createdTime, the newest first unless a field selected asks for
/// another order. The reason, as text, where the arguments cannot be served.
[[nodiscard]] Base::Result<SearchPage, QString> searchPage(const GraphQl::FieldCall &call, const std::vector<Task> &tasks,
                                                           const AnalyzerFields &fields);

} // namespace Sandbox
