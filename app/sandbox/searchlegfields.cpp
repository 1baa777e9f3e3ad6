// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfields.h"
#include "app/sandbox/searchreaders.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Row = const SearchRow &;

const QString selfService = u"self_service"_s;
const QString transfer = u"straight_transfer"_s;
const QString wrapupCompleted = u"wrapup-completed"_s;
const QString ended = u"ended"_s;
const QString queue = u"Queue"_s;
const QString agent = u"Agent"_s;

bool isActive(Row row)
{
    return row.task->isActive() && row.leg->isLast();
}

SearchValue whenLast(Row row, Text text)
{
    return row.leg->isLast() ? textValue(text) : SearchValue();
}

SearchValue handleType(Row row)
{
    if (!row.leg->isLast())
        return &transfer;
    return row.task->queue == nullptr && row.task->agent == nullptr ? SearchValue(&selfService) : textValue(row.task->contactHandleType);
}

SearchValue contactState(Row row)
{
    if (isActive(row))
        return textValue(row.task->status);
    return row.leg->durations.wrapUp > 0 ? &wrapupCompleted : &ended;
}

/// Of the agent it was handed to: in the made-up history always one of the same team.
SearchValue handedTo(Row row, SearchValue value)
{
    return row.leg->isLast() ? SearchValue() : value;
}

constexpr KnownField legFields[] = {
    {"id", [](Row row) { return SearchValue(u"%1-callLeg-%2"_s.arg(row.task->id.toString(QUuid::WithoutBraces)).arg(row.leg->createdTime)); }},
    {"taskId", [](Row row) { return SearchValue(row.task->id); }},
    {"createdTime", [](Row row) { return SearchValue(row.leg->createdTime); }},
    {"endedTime", [](Row row) { return isActive(row) ? SearchValue() : SearchValue(row.leg->endedTime()); }},
    {"lastActivityTime", [](Row row) { return SearchValue(row.leg->endedTime()); }},
    {"isActive", [](Row row) { return SearchValue(isActive(row)); }},
    {"status", [](Row row) { return row.leg->isLast() ? textValue(row.task->status) : SearchValue(&ended); }},
    {"contactState", contactState},
    {"handleType", handleType},
    {"origin", [](Row row) { return textValue(row.task->origin); }},
    {"destination", [](Row row) { return textValue(row.task->destination); }},
    {"channelType", [](Row row) { return textValue(row.task->channelType); }},
    {"direction", [](Row row) { return textValue(row.task->direction); }},
    {"isOutdial", [](Row row) { return SearchValue(row.task->isOutdial()); }},
    {"isTaskLegHandled", [](Row row) { return SearchValue(row.leg->durations.connected > 0); }},
    {"isWithinServiceLevel", [](Row row) { return SearchValue(row.leg->durations.connected > 0 && row.leg->durations.queue <= 20000); }},
    {"isChildLeg", [](Row row) { return SearchValue(row.leg->number > 0); }},
    {"taskLegCount", [](Row) { return SearchValue(qint64(1)); }},
    {"queuedTo", [](Row row) { return SearchValue(row.leg->number > 0 ? &agent : &queue); }},
    {"entryPoint.id", [](Row row) { return idOf(row.task->entryPoint); }},
    {"entryPoint.name", [](Row row) { return nameOf(row.task->entryPoint); }},
    {"queue.id", [](Row row) { return idOf(row.task->queue); }},
    {"queue.name", [](Row row) { return nameOf(row.task->queue); }},
    {"queue.duration", [](Row row) { return row.task->queue == nullptr ? SearchValue() : duration(row.leg->durations.queue); }},
    {"queueDuration", [](Row row) { return duration(row.leg->durations.queue); }},
    {"queueCount", [](Row row) { return SearchValue(qint64(row.leg->durations.queue > 0 ? 1 : 0)); }},
    {"site.id", [](Row row) { return idOf(row.task->site); }},
    {"site.name", [](Row row) { return nameOf(row.task->site); }},
    {"team.id", [](Row row) { return idOf(row.task->team); }},
    {"team.name", [](Row row) { return nameOf(row.task->team); }},
    {"customer.name", [](Row row) { return textValue(row.task->customer->name); }},
    {"customer.phoneNumber", [](Row row) { return textValue(row.task->customer->phoneNumber); }},
    {"customer.email", [](Row row) { return textValue(row.task->customer->email); }},
    {"owner.id", [](Row row) { return ofAgent(row, &Agent::id); }},
    {"owner.name", [](Row row) { return ofAgent(row, &Agent::name); }},
    {"owner.signInId", [](Row row) { return ofAgent(row, &Agent::signInId); }},
    {"owner.phoneNumber", [](Row row) { return ofAgent(row, &Agent::phoneNumber); }},
    {"owner.channelId", [](Row row) { return ofAgent(row, &Agent::channelId); }},
    {"owner.sessionId",
     [](Row row) { return row.task->session == Task::noSession ? SearchValue() : SearchValue(row.history->sessions[row.task->session].id); }},
    {"nextDestination.agent.id", [](Row row) { return handedTo(row, ofAgent(row, &Agent::id)); }},
    {"nextDestination.agent.name", [](Row row) { return handedTo(row, ofAgent(row, &Agent::name)); }},
    {"nextDestination.team.id", [](Row row) { return handedTo(row, idOf(row.task->team)); }},
    {"nextDestination.team.name", [](Row row) { return handedTo(row, nameOf(row.task->team)); }},
    {"terminatingEnd", [](Row row) { return whenLast(row, row.task->terminatingEnd); }},
    {"terminationReason", [](Row row) { return whenLast(row, row.task->terminationReason); }},
    {"abandonedType", [](Row row) { return whenLast(row, row.task->abandonedType); }},
    {"lastWrapupCodeName", [](Row row) { return row.leg->isLast() ? nameOf(row.task->wrapUpCode) : SearchValue(); }},
    {"selfserviceDuration", [](Row row) { return duration(row.leg->durations.selfService); }},
    {"selfserviceCount", [](Row row) { return SearchValue(qint64(row.leg->durations.selfService > 0 ? 1 : 0)); }},
    {"ringingDuration", [](Row row) { return duration(row.leg->durations.ringing); }},
    {"connectedDuration", [](Row row) { return duration(row.leg->durations.connected); }},
    {"connectedCount", [](Row row) { return SearchValue(qint64(row.leg->durations.connected > 0 ? 1 : 0)); }},
    {"holdDuration", [](Row row) { return duration(row.leg->durations.hold); }},
    {"holdCount", [](Row row) { return SearchValue(qint64(row.leg->durations.hold > 0 ? row.task->holdCount : 0)); }},
    {"wrapupDuration", [](Row row) { return duration(row.leg->durations.wrapUp); }},
    {"handleTime", [](Row row) { return duration(row.leg->durations.connected + row.leg->durations.hold + row.leg->durations.wrapUp); }},
    {"transferCount", [](Row row) { return SearchValue(qint64(row.leg->isLast() ? 0 : 1)); }},
};

} // namespace

std::span<const KnownField> knownLegFields()
{
    return legFields;
}

} // namespace Sandbox
