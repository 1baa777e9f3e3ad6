// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/input.h"
#include "app/sandbox/analyzerfields.h"

#include <functional>

namespace Sandbox {

using TaskCondition = std::function<bool(const Task &)>;

/// The filter argument of a root made ready: and/or groups, operators on leaves however deep, the older form that compares a whole
/// object, global variables. Several members of an object all count. Why not, as text, for a pattern that cannot be read or more than
/// 1,000 conditions. \a fields must outlive the condition.
[[nodiscard]] Base::Result<TaskCondition, QString> taskCondition(const GraphQl::Input &filter, const AnalyzerFields &fields);

} // namespace Sandbox
