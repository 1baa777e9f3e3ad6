// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchpage.h"

#include "app/sandbox/searchrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::Input;
using Page = Base::Result<SearchPage, SearchRefusal>;

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qsizetype groupsInPage = 1000;
constexpr qint64 longestLookBack = 30;

/// Arguments whose meaning is not known.
constexpr QStringView unserved[] = {u"has", u"first"};

tl::unexpected<SearchRefusal> refused(const QString &reason)
{
    return Base::unexpected(SearchRefusal{reason});
}

std::optional<QString> reasonAgainst(const Input &arguments)
{
    for (const QStringView name : unserved) {
        if (!arguments[name].isNull())
            return QCoreApplication::translate("Sandbox",
                                               "The sandbox cannot do '%1' yet: leave the argument out here, or try it on the real service.")
                .arg(name);
    }
    const Input &lookBack = arguments[u"startTimeLookBackDays"];
    if (lookBack.isNull())
        return std::nullopt;
    if (arguments[u"timeComparator"].toString() != "endedTime"_L1)
        return QCoreApplication::translate("Sandbox", "'startTimeLookBackDays' needs timeComparator: endedTime.");
    const qint64 days = lookBack.toInt64().value_or(0);
    return days >= 1 && days <= longestLookBack
        ? std::nullopt
        : std::optional(QCoreApplication::translate("Sandbox", "'startTimeLookBackDays' goes from 1 to %1.").arg(longestLookBack));
}

/// The keys of the groups are in the rows' owner, together with them.
Page cutGroups(std::vector<SearchGroup> found, const QString &cursor)
{
    const auto groups = std::make_shared<const std::vector<SearchGroup>>(std::move(found));
    auto start = groups->begin();
    if (!isFirstPage(cursor)) {
        start = std::ranges::find_if(*groups, [&](const SearchGroup &group) { return cursorOf(group) == cursor; });
        if (start == groups->end())
            return Base::unexpected(cursorRefusal());
        ++start;
    }
    const auto end = start + std::min<qsizetype>(groupsInPage, groups->end() - start);
    SearchPage page;
    for (auto group = start; group != end; ++group)
        page.rows.push_back({.group = &*group, .owner = groups});
    if (end != groups->end())
        page.endCursor = cursorOf(*(end - 1));
    return page;
}

Page groupPage(const GraphQl::FieldCall &call, const SearchScan &scan, const SearchCondition &condition,
               const std::vector<SearchAggregation> &aggregations)
{
    const auto interval = SearchInterval::from(call.arguments[u"aggregationInterval"], scan.range);
    if (!interval)
        return Base::unexpected(interval.error());
    const auto *selected = selectedIn(call.selected, scan.root.list);
    const auto keys = searchKeys(selected != nullptr ? *selected : std::vector<GraphQl::SelectedField>(), scan.root, *interval);
    if (!keys)
        return Base::unexpected(keys.error());
    SearchGroups groups(*keys, aggregations);
    const auto add = [&](const SearchRow &part) {
        if (groups.level() == SearchLevel::Record || condition(part))
            groups.add(part);
        return false;
    };
    scan.visit(false, [&](const SearchRow &row) {
        if (condition(row))
            anyPart(row, groups.level(), add);
        return false;
    });
    Page page = cutGroups(groups.take(), call.arguments[u"pagination"][u"cursor"].toString());
    if (page && *interval) {
        page->interval = (*interval)->name();
        page->timeZone = (*interval)->timeZone();
    }
    return page;
}

SearchScan scanOf(const Input &arguments, const SearchRoot &root, const History &history, const History *recent,
                  const TimeRange &range)
{
    const auto days = arguments[u"startTimeLookBackDays"].toInt64();
    return {.history = history,
            .recent = recent,
            .root = root,
            .range = range,
            .byEnd = arguments[u"timeComparator"].toString() == "endedTime"_L1,
            .lookBack = days ? std::optional(*days * day) : std::nullopt};
}

} // namespace

Page searchPage(const GraphQl::FieldCall &call, const SearchRoot &root, const History &history, const History *recent, qint64 now)
{
    const Input &arguments = call.arguments;
    if (const auto reason = reasonAgainst(arguments))
        return refused(*reason);
    const auto range = timeRange(arguments, now);
    if (!range)
        return Base::unexpected(range.error());
    SearchFilters filters(*root.fields);
    const auto filter = filters.compile(arguments[u"filter"]);
    const auto extFilter = filters.compile(arguments[u"extFilter"]);
    if (!filter || !extFilter)
        return refused(!filter ? filter.error() : extFilter.error());
    const auto aggregations = searchAggregations(arguments, root, filters);
    if (!aggregations)
        return Base::unexpected(aggregations.error());
    const SearchScan scan = scanOf(arguments, root, history, recent, *range);
    const bool hasExtFilter = !arguments[u"extFilter"].isNull();
    if (aggregations->empty())
        return recordPage(call, scan, *filter, hasExtFilter ? std::optional(*extFilter) : std::nullopt);
    const SearchCondition condition = !hasExtFilter ? *filter : [&](const SearchRow &row) { return (*filter)(row) && (*extFilter)(row); };
    return groupPage(call, scan, condition, *aggregations);
}

} // namespace Sandbox
