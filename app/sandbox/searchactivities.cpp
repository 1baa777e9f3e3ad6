// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchactivities.h"

#include "app/sandbox/searchkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAtOnce = 100;

qint64 timeOf(const SearchRow &row)
{
    return row.activity != nullptr ? row.activity->createdTime : row.agentActivity->startTime;
}

/// All, by time, each row with what it points to.
std::vector<SearchRow> nodesOf(const SearchRow &row)
{
    std::vector<SearchRow> nodes;
    const auto add = [&](auto list, auto member) {
        const auto kept = std::make_shared<const decltype(list)>(std::move(list));
        for (const auto &one : *kept) {
            SearchRow node = row;
            node.*member = &one;
            // What the row itself is about must live as long.
            node.owner = std::make_shared<std::pair<std::shared_ptr<const void>, std::shared_ptr<const void>>>(row.owner, kept);
            nodes.push_back(std::move(node));
        }
    };
    if (row.task != nullptr)
        add(activitiesOf(*row.task), &SearchRow::activity);
    else
        add(activitiesOf(*row.history, *row.channel), &SearchRow::agentActivity);
    return nodes;
}

bool isAscending(const std::vector<GraphQl::SelectedField> &selected)
{
    const auto *nodes = selectedIn(selected, "nodes");
    return nodes != nullptr && std::ranges::any_of(*nodes, [](const GraphQl::SelectedField &field) {
               return field.definition->name.text == "createdTime" && field.arguments && (*field.arguments)[u"sort"].toString() == "asc"_L1;
           });
}

/// Where the page that begins at \a start ends.
qsizetype endOf(const std::vector<SearchRow> &nodes, qsizetype start, qsizetype most)
{
    qsizetype end = std::min(start + most, qsizetype(nodes.size()));
    while (end < qsizetype(nodes.size()) && end > start && timeOf(nodes[size_t(end)]) == timeOf(nodes[size_t(end - 1)]))
        ++end;
    return end;
}

} // namespace

Base::Result<ActivityPage, SearchRefusal> activityPage(const GraphQl::FieldCall &call, const SearchRow &row)
{
    const qint64 first = call.arguments[u"first"].toInt64().value_or(25);
    const QString after = call.arguments[u"after"].toString();
    bool isTime = true;
    const qint64 time = after.isEmpty() ? 0 : after.toLongLong(&isTime);
    if (first < 1 || first > mostAtOnce)
        return Base::unexpected(SearchRefusal{QCoreApplication::translate("Sandbox", "'first' goes from 1 to %1 activities.").arg(mostAtOnce)});
    if (!isTime)
        return Base::unexpected(SearchRefusal{QCoreApplication::translate("Sandbox", "'after' takes the endCursor of the activities before.")});
    std::vector<SearchRow> nodes = nodesOf(row);
    const bool ascending = isAscending(call.selected);
    if (!ascending)
        std::ranges::reverse(nodes);
    const auto begin = after.isEmpty()
        ? nodes.begin()
        : std::ranges::find_if(nodes, [&](const SearchRow &node) { return ascending ? timeOf(node) > time : timeOf(node) < time; });
    const qsizetype start = begin - nodes.begin();
    const qsizetype end = endOf(nodes, start, qsizetype(first));
    ActivityPage page{.totalCount = qsizetype(nodes.size()), .nodes = {nodes.begin() + start, nodes.begin() + end}};
    if (end < qsizetype(nodes.size()) && end > start)
        page.endCursor = QString::number(timeOf(page.nodes.back()));
    return page;
}

} // namespace Sandbox
