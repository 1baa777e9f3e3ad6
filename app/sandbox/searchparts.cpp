// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchparts.h"

namespace Sandbox {

namespace {

bool anyTaskActivity(const SearchRow &row, const SearchVisit &visit)
{
    SearchRow part = row;
    for (const Activity &activity : activitiesOf(*row.task)) {
        part.activity = &activity;
        if (visit(part))
            return true;
    }
    return false;
}

bool anyChannel(const SearchRow &row, const SearchVisit &visit)
{
    if (row.channel != nullptr)
        return visit(row);
    SearchRow part = row;
    for (const Channel &channel : channelsOf(*row.history, *row.session)) {
        part.channel = &channel;
        if (visit(part))
            return true;
    }
    return false;
}

bool anyAgentActivity(const SearchRow &row, const SearchVisit &visit)
{
    return anyChannel(row, [&visit](const SearchRow &channel) {
        SearchRow part = channel;
        for (const AgentActivity &activity : activitiesOf(*channel.history, *channel.channel)) {
            part.agentActivity = &activity;
            if (visit(part))
                return true;
        }
        return false;
    });
}

} // namespace

bool anyPart(const SearchRow &row, SearchLevel level, const SearchVisit &visit)
{
    if (level == SearchLevel::Record || row.activity != nullptr || row.agentActivity != nullptr)
        return visit(row);
    if (level == SearchLevel::Channel)
        return anyChannel(row, visit);
    return row.session != nullptr ? anyAgentActivity(row, visit) : anyTaskActivity(row, visit);
}

SearchLevel levelOf(QStringView path)
{
    if (path.contains(u"activities."))
        return SearchLevel::Activity;
    return path.startsWith(u"channelInfo.") ? SearchLevel::Channel : SearchLevel::Record;
}

} // namespace Sandbox
