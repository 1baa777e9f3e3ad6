// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchrow.h"

#include <functional>

namespace Sandbox {

/// What a row is about, the whole before its parts.
enum class SearchLevel { Record, Channel, Activity };

using SearchVisit = std::function<bool(const SearchRow &)>;

/// Calls \a visit with each part of \a row, or with the row itself where it is one, until it says true; whether it did.
bool anyPart(const SearchRow &row, SearchLevel level, const SearchVisit &visit);

/// The level that the field of \a path stands on: activities.nodes.id is about activities.
[[nodiscard]] SearchLevel levelOf(QStringView path);

} // namespace Sandbox
