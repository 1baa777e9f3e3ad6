// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfields.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Row = const SearchRow &;

const QString available = u"available"_s;
const QString loggedOut = u"loggedOut"_s;
const QString signedOut = u"Agent signed out"_s;

SearchValue count(int times)
{
    return qint64(times);
}

SearchValue sessionEnd(Row row)
{
    return row.session->isActive() ? SearchValue() : SearchValue(row.session->endTime);
}

SearchValue stateOf(Row row)
{
    return row.session->isActive() ? &available : &loggedOut;
}

constexpr KnownField sessionFields[] = {
    {"isActive", [](Row row) { return SearchValue(row.session->isActive()); }},
    {"agentId", [](Row row) { return textValue(row.session->agent->id); }},
    {"agentName", [](Row row) { return textValue(row.session->agent->name); }},
    {"agentSessionId", [](Row row) { return SearchValue(row.session->id); }},
    {"agentSignOutReason", [](Row row) { return row.session->isActive() ? SearchValue() : SearchValue(&signedOut); }},
    {"userLoginId", [](Row row) { return textValue(row.session->agent->signInId); }},
    {"startTime", [](Row row) { return SearchValue(row.session->startTime); }},
    {"endTime", sessionEnd},
    {"state", stateOf},
    {"siteId", [](Row row) { return textValue(row.session->agent->site->id); }},
    {"siteName", [](Row row) { return textValue(row.session->agent->site->name); }},
    {"teamId", [](Row row) { return textValue(row.session->agent->team->id); }},
    {"teamName", [](Row row) { return textValue(row.session->agent->team->name); }},
    {"orgId", [](Row row) { return textValue(row.history->organizationId); }},
    {"channelInfo.channelId", [](Row row) { return textValue(row.session->agent->channelId); }},
    {"channelInfo.channelType", [](Row row) { return textValue(row.channel->type); }},
    {"channelInfo.totalDuration", [](Row row) { return SearchValue(row.channel->total); }},
    {"channelInfo.agentPhoneNumber", [](Row row) { return textValue(row.session->agent->phoneNumber); }},
    {"channelInfo.currentState", stateOf},
    {"channelInfo.lastActivityTime", [](Row row) { return SearchValue(row.session->startTime + row.channel->total); }},
    {"channelInfo.idleCount", [](Row row) { return count(row.channel->idle > 0 ? 1 : 0); }},
    {"channelInfo.idleDuration", [](Row row) { return SearchValue(row.channel->idle); }},
    {"channelInfo.availableCount", [](Row row) { return count(row.channel->connectedCount + row.channel->outdialConnectedCount + 1); }},
    {"channelInfo.availableDuration", [](Row row) { return SearchValue(row.channel->available()); }},
    {"channelInfo.ringingCount", [](Row row) { return count(row.channel->connectedCount + row.channel->outdialConnectedCount); }},
    {"channelInfo.ringingDuration", [](Row row) { return SearchValue(row.channel->ringing); }},
    {"channelInfo.connectedCount", [](Row row) { return count(row.channel->connectedCount); }},
    {"channelInfo.connectedDuration", [](Row row) { return SearchValue(row.channel->connected); }},
    {"channelInfo.outdialCount", [](Row row) { return count(row.channel->outdialConnectedCount); }},
    {"channelInfo.outdialConnectedCount", [](Row row) { return count(row.channel->outdialConnectedCount); }},
    {"channelInfo.outdialConnectedDuration", [](Row row) { return SearchValue(row.channel->outdialConnected); }},
    {"channelInfo.holdCount", [](Row row) { return count(row.channel->holdCount); }},
    {"channelInfo.holdDuration", [](Row row) { return SearchValue(row.channel->hold); }},
    {"channelInfo.wrapupCount", [](Row row) { return count(row.channel->connectedCount + row.channel->outdialConnectedCount); }},
    {"channelInfo.wrapupDuration", [](Row row) { return SearchValue(row.channel->wrapUp); }},
    {"channelInfo.transferCount", [](Row row) { return count(row.channel->transferCount); }},
    {"channelInfo.agentToAgentTransferCount", [](Row row) { return count(row.channel->transferCount); }},
};

SearchValue ofTask(Row row, const Named *Task::*member, Text Named::*part)
{
    const Task *task = row.agentActivity->task;
    return task != nullptr && task->*member != nullptr ? textValue(task->*member->*part) : SearchValue();
}

QString activityId(Row row)
{
    const AgentActivity &activity = *row.agentActivity;
    return u"%1-%2-%3-%4"_s.arg(*activity.session->agent->channelId, *activity.channelType).arg(activity.startTime).arg(*activity.state);
}

bool isCurrent(Row row)
{
    return row.agentActivity->isLast && row.session->isActive();
}

constexpr KnownField agentActivityFields[] = {
    {"channelInfo.activities.nodes.id", [](Row row) { return SearchValue(activityId(row)); }},
    {"channelInfo.activities.nodes.startTime", [](Row row) { return SearchValue(row.agentActivity->startTime); }},
    {"channelInfo.activities.nodes.endTime",
     [](Row row) { return isCurrent(row) ? SearchValue() : SearchValue(row.agentActivity->startTime + row.agentActivity->duration); }},
    {"channelInfo.activities.nodes.duration", [](Row row) { return SearchValue(row.agentActivity->duration); }},
    {"channelInfo.activities.nodes.state", [](Row row) { return textValue(row.agentActivity->state); }},
    {"channelInfo.activities.nodes.taskId",
     [](Row row) { return row.agentActivity->task != nullptr ? SearchValue(row.agentActivity->task->id) : SearchValue(); }},
    {"channelInfo.activities.nodes.queue.id", [](Row row) { return ofTask(row, &Task::queue, &Named::id); }},
    {"channelInfo.activities.nodes.queue.name", [](Row row) { return ofTask(row, &Task::queue, &Named::name); }},
    {"channelInfo.activities.nodes.wrapupCode.id",
     [](Row row) { return *row.agentActivity->state == "wrapup"_L1 ? ofTask(row, &Task::wrapUpCode, &Named::id) : SearchValue(); }},
    {"channelInfo.activities.nodes.wrapupCode.name",
     [](Row row) { return *row.agentActivity->state == "wrapup"_L1 ? ofTask(row, &Task::wrapUpCode, &Named::name) : SearchValue(); }},
    {"channelInfo.activities.nodes.isOutdial",
     [](Row row) { return SearchValue(row.agentActivity->task != nullptr && row.agentActivity->task->isOutdial()); }},
    {"channelInfo.activities.nodes.isCurrentActivity", [](Row row) { return SearchValue(isCurrent(row)); }},
    {"channelInfo.activities.nodes.isLoginActivity", [](Row row) { return SearchValue(row.agentActivity->isFirst); }},
    {"channelInfo.activities.nodes.isLogoutActivity", [](Row row) { return SearchValue(row.agentActivity->isLast && !row.session->isActive()); }},
};

} // namespace

std::span<const KnownField> knownSessionFields()
{
    return sessionFields;
}

std::span<const KnownField> knownAgentActivityFields()
{
    return agentActivityFields;
}

} // namespace Sandbox
