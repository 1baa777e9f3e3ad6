// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchpage.h"

#include "app/sandbox/searchfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::Input;

constexpr qint64 longestSpan = 365LL * 24 * 3600 * 1000;

/// Arguments whose meaning the sandbox does not have yet.
constexpr QStringView unserved[] = {u"aggregation", u"aggregations", u"aggregationInterval", u"extFilter", u"startTimeLookBackDays",
                                    u"has",         u"first"};

/// Half open.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] bool contains(qint64 time) const { return time >= from && time < to; }
};

std::optional<QString> reasonAgainst(const Input &arguments)
{
    for (const QStringView name : unserved) {
        if (!arguments[name].isNull())
            return QCoreApplication::translate("Sandbox",
                                               "The sandbox cannot do '%1' yet: leave the argument out here, or try it on the real service.")
                .arg(name);
    }
    return std::nullopt;
}

Base::Result<TimeRange, QString> timeRange(const Input &arguments)
{
    const TimeRange range{.from = arguments[u"from"].toInt64().value_or(0), .to = arguments[u"to"].toInt64().value_or(0)};
    if (range.from > range.to)
        return Base::unexpected(QCoreApplication::translate("Sandbox", "'from' (%1) is later than 'to' (%2): the range must start before it ends.")
                                    .arg(range.from)
                                    .arg(range.to));
    // No overflow: to - from of any two 64 bit numbers in order fits an unsigned one.
    if (quint64(range.to) - quint64(range.from) > quint64(longestSpan))
        return Base::unexpected(
            QCoreApplication::translate("Sandbox", "The range from %1 to %2 is longer than the 365 days that one search may span.")
                .arg(range.from)
                .arg(range.to));
    return range;
}

/// The first page has no cursor, or one of the words the samples write for it; further pages are numbered.
std::optional<qsizetype> pageNumber(const Input &pagination)
{
    const QString cursor = pagination[u"cursor"].toString();
    if (cursor.isEmpty() || cursor == "NA"_L1)
        return 0;
    bool isNumber = false;
    const uint page = cursor.toUInt(&isNumber);
    return isNumber ? std::optional<qsizetype>(page) : std::nullopt;
}

const std::vector<GraphQl::SelectedField> *selectedIn(const std::vector<GraphQl::SelectedField> &fields, QByteArrayView name)
{
    const auto found = std::ranges::find(fields, name, [](const auto &field) { return field.definition->name.text; });
    return found == fields.end() ? nullptr : &found->selected;
}

struct Order
{
    const TaskAccessor *field = nullptr;
    bool isDescending = true;
};

/// The first field with a sort argument decides.
std::optional<Order> orderIn(const std::vector<GraphQl::SelectedField> &fields, const AnalyzerFields &accessors, const QString &prefix = {})
{
    for (const GraphQl::SelectedField &field : fields) {
        const QString path = prefix + field.definition->name.toString();
        const QString sort = field.arguments ? (*field.arguments)[u"sort"].toString() : QString();
        if (!sort.isEmpty())
            return Order{.field = accessors.find(path), .isDescending = sort == "desc"_L1};
        if (const auto below = orderIn(field.selected, accessors, path + u'.'))
            return below;
    }
    return std::nullopt;
}

/// \a found is by creation, the oldest first.
void sort(std::vector<const Task *> &found, const std::optional<Order> &order)
{
    if (!order || order->field == nullptr) {
        std::ranges::reverse(found);
        return;
    }
    const auto value = [&](const Task *task) { return (*order->field)(*task); };
    if (order->isDescending)
        std::ranges::stable_sort(found, std::greater<TaskValue>(), value);
    else
        std::ranges::stable_sort(found, std::less<TaskValue>(), value);
}

SearchPage cut(std::vector<const Task *> found, qsizetype page)
{
    const qsizetype start = std::min(page * searchPageSize, qsizetype(found.size()));
    const qsizetype end = std::min(start + searchPageSize, qsizetype(found.size()));
    SearchPage result{.tasks = {found.begin() + start, found.begin() + end}};
    if (end < qsizetype(found.size()))
        result.endCursor = QString::number(page + 1);
    return result;
}

} // namespace

Base::Result<SearchPage, QString> searchPage(const GraphQl::FieldCall &call, const std::vector<Task> &tasks, const AnalyzerFields &fields)
{
    if (const auto reason = reasonAgainst(call.arguments))
        return Base::unexpected(*reason);
    const auto range = timeRange(call.arguments);
    if (!range)
        return Base::unexpected(range.error());
    const auto condition = taskCondition(call.arguments[u"filter"], fields);
    if (!condition)
        return Base::unexpected(condition.error());
    const auto page = pageNumber(call.arguments[u"pagination"]);
    if (!page)
        return Base::unexpected(QCoreApplication::translate(
            "Sandbox", "The cursor does not come from this search: use the endCursor of the page before, or leave it out."));

    const bool byEnd = call.arguments[u"timeComparator"].toString() == "endedTime"_L1;
    std::vector<const Task *> found;
    for (const Task &task : tasks) {
        const bool isInRange = byEnd ? task.endedTime && range->contains(*task.endedTime) : range->contains(task.createdTime);
        if (isInRange && (*condition)(task))
            found.push_back(&task);
    }
    const auto *selected = selectedIn(call.selected, "tasks");
    sort(found, selected != nullptr ? orderIn(*selected, fields) : std::nullopt);
    return cut(std::move(found), *page);
}

} // namespace Sandbox
