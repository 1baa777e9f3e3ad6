// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/resolvers.h"
#include "app/sandbox/analyzerfields.h"

#include <functional>

namespace Sandbox {

/// The functions behind the fields of the Search schema, over tasks in the order of their creation. Both \a tasks and \a fields must
/// outlive them.
[[nodiscard]] GraphQl::Resolvers searchResolvers(const GraphQl::Schema &schema, const std::vector<Task> &tasks, const AnalyzerFields &fields);

} // namespace Sandbox
