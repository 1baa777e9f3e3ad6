// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchroot.h"

#include "app/sandbox/analyzer.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr qint64 longestSpan = 365LL * 24 * 3600 * 1000;
constexpr int oldestMonths = 36;

qint64 oldest(qint64 now)
{
    return std::min(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addMonths(-oldestMonths).toMSecsSinceEpoch(), missionFrom);
}

/// The part of \a records, which are by \a time, that began in \a range.
template <typename Record> std::span<const Record> within(const std::vector<Record> &records, qint64 Record::*time, const TimeRange &range)
{
    const auto first = std::ranges::lower_bound(records, range.from, {}, time);
    const auto last = std::ranges::lower_bound(first, records.end(), std::max(range.from, range.to), {}, time);
    return {first, last};
}

template <typename Records, typename Each> void walk(const Records &records, bool backwards, const Each &each)
{
    for (size_t i = 0; i < size_t(records.size()); ++i) {
        const size_t place = backwards ? size_t(records.size()) - 1 - i : i;
        if (each(records[typename Records::size_type(place)]))
            return;
    }
}

/// What \a each is called with: a history and a record of it. Those of \a recent come in between by their time.
template <typename Record, typename Each>
void walkBoth(const History &history, const History *recent, std::vector<Record> History::*list, qint64 Record::*time, const TimeRange &range,
              bool backwards, const Each &each)
{
    const std::span<const Record> old = within(history.*list, time, range);
    const std::span<const Record> fresh = recent != nullptr ? within(recent->*list, time, range) : std::span<const Record>();
    if (fresh.empty())
        return walk(old, backwards, [&](const Record &record) { return each(history, record); });
    const auto next = [&](const std::span<const Record> &records, size_t gone) {
        return gone == records.size() ? nullptr : &records[backwards ? records.size() - 1 - gone : gone];
    };
    for (size_t gone = 0, goneFresh = 0; gone + goneFresh < old.size() + fresh.size();) {
        const Record *one = next(old, gone);
        const Record *other = next(fresh, goneFresh);
        const bool isOther =
            one == nullptr || (other != nullptr && (backwards ? other->*time >= one->*time : other->*time < one->*time));
        if (each(isOther ? *recent : history, isOther ? *other : *one))
            return;
        ++(isOther ? goneFresh : gone);
    }
}

bool hasEnd(const SearchRow &row)
{
    return !row.task->isActive() || (row.leg != nullptr && !row.leg->isLast());
}

bool isInRange(const SearchScan &scan, const SearchRow &row)
{
    const qint64 begin = row.leg != nullptr ? row.leg->createdTime : row.task->createdTime;
    if (!scan.byEnd)
        return scan.range.contains(begin);
    const qint64 end = row.leg != nullptr ? row.leg->endedTime() : row.task->endedTime;
    return hasEnd(row) && scan.range.contains(end) && (!scan.lookBack || begin >= scan.range.from - *scan.lookBack);
}

} // namespace

Base::Result<TimeRange, SearchRefusal> timeRange(const GraphQl::Input &arguments, qint64 now)
{
    const TimeRange range{.from = arguments[u"from"].toInt64().value_or(0), .to = arguments[u"to"].toInt64().value_or(0)};
    if (range.from > range.to) {
        return Base::unexpected(
            SearchRefusal{QCoreApplication::translate("Sandbox", "'from' (%1) is later than 'to' (%2): the range must start before it ends.")
                              .arg(range.from)
                              .arg(range.to)});
    }
    // No overflow: to - from of any two 64 bit numbers in order fits an unsigned one.
    if (quint64(range.to) - quint64(range.from) > quint64(longestSpan)) {
        return Base::unexpected(
            SearchRefusal{QCoreApplication::translate("Sandbox", "The range from %1 to %2 is longer than the 365 days that one search may span.")
                              .arg(range.from)
                              .arg(range.to)});
    }
    return TimeRange{.from = std::max(range.from, oldest(now)), .to = std::min(range.to, now)};
}

void SearchScan::visit(bool newestFirst, const SearchVisit &visit) const
{
    if (root.records == SearchRoot::Records::Sessions) {
        walkBoth(history, recent, &History::sessions, &AgentSession::startTime, range, newestFirst,
                 [&](const History &of, const AgentSession &session) { return visit({.history = &of, .session = &session}); });
        return;
    }
    const bool areLegs = root.records == SearchRoot::Records::Legs;
    // A task that ends in the range, or whose second leg begins in it, began before by its own length at most.
    const qint64 longest = std::max(history.longestTask, recent != nullptr ? recent->longestTask : 0);
    const TimeRange wide{.from = range.from - (areLegs || byEnd ? longest : 0), .to = range.to};
    walkBoth(history, recent, &History::tasks, &Task::createdTime, wide, newestFirst, [&](const History &of, const Task &task) {
        SearchRow row{.history = &of, .task = &task};
        if (!areLegs)
            return isInRange(*this, row) && visit(row);
        bool isDone = false;
        walk(legsOf(task), newestFirst, [&](const Leg &leg) {
            row.leg = &leg;
            return isDone = isInRange(*this, row) && visit(row);
        });
        return isDone;
    });
}

} // namespace Sandbox
