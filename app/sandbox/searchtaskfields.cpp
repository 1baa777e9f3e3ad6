// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfields.h"
#include "app/sandbox/searchreaders.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Row = const SearchRow &;

SearchValue sessionId(Row row)
{
    return row.task->session == Task::noSession ? SearchValue() : SearchValue(row.history->sessions[row.task->session].id);
}

SearchValue ofCallback(Row row, Text Callback::*member)
{
    return row.task->callback != nullptr ? textValue(row.task->callback->*member) : SearchValue();
}

/// 1 for a stage the task went through.
SearchValue once(qint32 milliseconds)
{
    return qint64(milliseconds > 0 ? 1 : 0);
}

constexpr KnownField taskFields[] = {
    {"id", [](Row row) { return SearchValue(row.task->id); }},
    {"status", [](Row row) { return textValue(row.task->status); }},
    {"channelType", [](Row row) { return textValue(row.task->channelType); }},
    {"direction", [](Row row) { return textValue(row.task->direction); }},
    {"origin", [](Row row) { return textValue(row.task->origin); }},
    {"destination", [](Row row) { return textValue(row.task->destination); }},
    {"createdTime", [](Row row) { return SearchValue(row.task->createdTime); }},
    {"endedTime", [](Row row) { return row.task->isActive() ? SearchValue() : SearchValue(row.task->endedTime); }},
    {"lastActivityTime", [](Row row) { return SearchValue(row.task->lastActivityTime()); }},
    {"isActive", [](Row row) { return SearchValue(row.task->isActive()); }},
    {"isOutdial", [](Row row) { return SearchValue(row.task->isOutdial()); }},
    {"isCallback", [](Row row) { return SearchValue(row.task->callback != nullptr); }},
    {"isContactHandled", [](Row row) { return SearchValue(row.task->durations.connected > 0); }},
    {"isContactOffered", [](Row row) { return SearchValue(row.task->durations.queue > 0); }},
    {"isWithInServiceLevel", [](Row row) { return SearchValue(row.task->durations.connected > 0 && row.task->durations.queue <= 20000); }},
    {"totalDuration", [](Row row) { return SearchValue(row.task->durations.total()); }},
    {"selfserviceDuration", [](Row row) { return duration(row.task->durations.selfService); }},
    {"selfserviceCount", [](Row row) { return once(row.task->durations.selfService); }},
    {"queueDuration", [](Row row) { return duration(row.task->durations.queue); }},
    {"queueCount", [](Row row) { return once(row.task->durations.queue); }},
    {"ringingDuration", [](Row row) { return duration(row.task->durations.ringing); }},
    {"connectedDuration", [](Row row) { return duration(row.task->durations.connected); }},
    {"connectedCount", [](Row row) { return once(row.task->durations.connected); }},
    {"callCompletedCount", [](Row row) { return once(row.task->durations.connected); }},
    {"holdDuration", [](Row row) { return duration(row.task->durations.hold); }},
    {"holdCount", [](Row row) { return SearchValue(qint64(row.task->holdCount)); }},
    {"wrapupDuration", [](Row row) { return duration(row.task->durations.wrapUp); }},
    {"transferCount", [](Row row) { return SearchValue(qint64(row.task->transferCount)); }},
    {"agentToAgentTransferCount", [](Row row) { return SearchValue(qint64(row.task->transferCount)); }},
    {"csatScore", [](Row row) { return SearchValue(qint64(row.task->csatScore)); }},
    {"contactReason", [](Row row) { return textValue(row.task->contactReason); }},
    {"contactHandleType", [](Row row) { return textValue(row.task->contactHandleType); }},
    {"terminationType", [](Row row) { return textValue(row.task->terminationType); }},
    {"terminationReason", [](Row row) { return textValue(row.task->terminationReason); }},
    {"terminatingEnd", [](Row row) { return textValue(row.task->terminatingEnd); }},
    {"abandonedType", [](Row row) { return textValue(row.task->abandonedType); }},
    {"customer.name", [](Row row) { return textValue(row.task->customer->name); }},
    {"customer.phoneNumber", [](Row row) { return textValue(row.task->customer->phoneNumber); }},
    {"customer.email", [](Row row) { return textValue(row.task->customer->email); }},
    {"callbackData.callbackStatus", [](Row row) { return ofCallback(row, &Callback::status); }},
    {"callbackData.callbackType", [](Row row) { return ofCallback(row, &Callback::type); }},
    {"callbackData.callbackOrigin", [](Row row) { return ofCallback(row, &Callback::origin); }},
    {"callbackData.callbackNumber", [](Row row) { return row.task->callback != nullptr ? textValue(row.task->origin) : SearchValue(); }},
    {"callbackData.callbackRequestTime",
     [](Row row) { return row.task->callback != nullptr ? SearchValue(row.task->createdTime + row.task->durations.selfService) : SearchValue(); }},
    {"callbackData.callbackQueueName", [](Row row) { return row.task->callback != nullptr ? nameOf(row.task->queue) : SearchValue(); }},
    {"lastEntryPoint.id", [](Row row) { return idOf(row.task->entryPoint); }},
    {"lastEntryPoint.name", [](Row row) { return nameOf(row.task->entryPoint); }},
    {"lastQueue.id", [](Row row) { return idOf(row.task->queue); }},
    {"lastQueue.name", [](Row row) { return nameOf(row.task->queue); }},
    {"lastQueue.duration", [](Row row) { return row.task->queue == nullptr ? SearchValue() : duration(row.task->durations.queue); }},
    {"firstQueueId", [](Row row) { return idOf(row.task->queue); }},
    {"firstQueueName", [](Row row) { return nameOf(row.task->queue); }},
    {"lastSite.id", [](Row row) { return idOf(row.task->site); }},
    {"lastSite.name", [](Row row) { return nameOf(row.task->site); }},
    {"lastTeam.id", [](Row row) { return idOf(row.task->team); }},
    {"lastTeam.name", [](Row row) { return nameOf(row.task->team); }},
    {"lastWrapUpCodeId", [](Row row) { return idOf(row.task->wrapUpCode); }},
    {"lastWrapupCodeName", [](Row row) { return nameOf(row.task->wrapUpCode); }},
    {"owner.id", [](Row row) { return ofAgent(row, &Agent::id); }},
    {"owner.name", [](Row row) { return ofAgent(row, &Agent::name); }},
    {"owner.signInId", [](Row row) { return ofAgent(row, &Agent::signInId); }},
    {"lastAgent.id", [](Row row) { return ofAgent(row, &Agent::id); }},
    {"lastAgent.name", [](Row row) { return ofAgent(row, &Agent::name); }},
    {"lastAgent.signInId", [](Row row) { return ofAgent(row, &Agent::signInId); }},
    {"lastAgent.sessionId", sessionId},
    {"lastAgent.phoneNumber", [](Row row) { return ofAgent(row, &Agent::phoneNumber); }},
    {"lastAgent.channelId", [](Row row) { return ofAgent(row, &Agent::channelId); }},
};

QString activityId(const Activity &activity)
{
    return u"%1-%2-%3"_s.arg(activity.task->id.toString(QUuid::WithoutBraces)).arg(activity.createdTime).arg(*activity.eventName);
}

SearchValue ofActivityAgent(Row row, Text Agent::*member)
{
    return row.activity->isWithAgent ? ofAgent(row, member) : SearchValue();
}

constexpr KnownField activityFields[] = {
    {"activities.nodes.id", [](Row row) { return SearchValue(activityId(*row.activity)); }},
    {"activities.nodes.isActive", [](Row row) { return SearchValue(row.activity->endedTime == 0); }},
    {"activities.nodes.createdTime", [](Row row) { return SearchValue(row.activity->createdTime); }},
    {"activities.nodes.endedTime", [](Row row) { return row.activity->endedTime == 0 ? SearchValue() : SearchValue(row.activity->endedTime); }},
    {"activities.nodes.duration", [](Row row) { return SearchValue(row.activity->duration); }},
    {"activities.nodes.eventName", [](Row row) { return textValue(row.activity->eventName); }},
    {"activities.nodes.previousState", [](Row row) { return textValue(row.activity->previousState); }},
    {"activities.nodes.nextState", [](Row row) { return textValue(row.activity->nextState); }},
    {"activities.nodes.agentId", [](Row row) { return ofActivityAgent(row, &Agent::id); }},
    {"activities.nodes.agentName", [](Row row) { return ofActivityAgent(row, &Agent::name); }},
    {"activities.nodes.agentPhoneNumber", [](Row row) { return ofActivityAgent(row, &Agent::phoneNumber); }},
    {"activities.nodes.agentChannelId", [](Row row) { return ofActivityAgent(row, &Agent::channelId); }},
    {"activities.nodes.agentSessionId", [](Row row) { return row.activity->isWithAgent ? sessionId(row) : SearchValue(); }},
    {"activities.nodes.entrypointId", [](Row row) { return idOf(row.task->entryPoint); }},
    {"activities.nodes.entrypointName", [](Row row) { return nameOf(row.task->entryPoint); }},
    {"activities.nodes.queueId", [](Row row) { return row.activity->isInQueue ? idOf(row.task->queue) : SearchValue(); }},
    {"activities.nodes.queueName", [](Row row) { return row.activity->isInQueue ? nameOf(row.task->queue) : SearchValue(); }},
    {"activities.nodes.siteId", [](Row row) { return row.activity->isInQueue ? idOf(row.task->site) : SearchValue(); }},
    {"activities.nodes.siteName", [](Row row) { return row.activity->isInQueue ? nameOf(row.task->site) : SearchValue(); }},
    {"activities.nodes.teamId", [](Row row) { return row.activity->isWithAgent ? idOf(row.task->team) : SearchValue(); }},
    {"activities.nodes.teamName", [](Row row) { return row.activity->isWithAgent ? nameOf(row.task->team) : SearchValue(); }},
    {"activities.nodes.terminationReason",
     [](Row row) { return *row.activity->eventName == "ended"_L1 ? textValue(row.task->terminationReason) : SearchValue(); }},
    {"activities.nodes.lastActivityTime", [](Row row) { return SearchValue(row.activity->createdTime + row.activity->duration); }},
};

} // namespace

std::span<const KnownField> knownTaskFields()
{
    return taskFields;
}

std::span<const KnownField> knownActivityFields()
{
    return activityFields;
}

} // namespace Sandbox
