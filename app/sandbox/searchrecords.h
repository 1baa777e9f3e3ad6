// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchpage.h"

namespace Sandbox {

/// The words for the first page: none, NA, 0.
[[nodiscard]] bool isFirstPage(const QString &cursor);
[[nodiscard]] SearchRefusal cursorRefusal();

/// A page of records without aggregations. Refused: activities over more than 30 days, more than 100,000 records, a cursor from elsewhere,
/// and, with status 413, an \a extFilter that the first 2,500 records that meet \a filter do not fill the page for.
[[nodiscard]] Base::Result<SearchPage, SearchRefusal> recordPage(const GraphQl::FieldCall &call, const SearchScan &scan,
                                                                 const SearchCondition &filter, const std::optional<SearchCondition> &extFilter);

} // namespace Sandbox
