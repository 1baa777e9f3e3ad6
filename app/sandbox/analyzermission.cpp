// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Inside the mission's window, 1738833921000 to 1738834701000.
constexpr qint64 callTime = 1738834287417;
constexpr qint64 secondsApart = 41000;

Task neighbour(int number, const char *id)
{
    Task task = missionCall();
    task.id = QString::fromLatin1(id);
    task.createdTime = callTime + (number % 2 == 0 ? number : -number) * secondsApart;
    task.endedTime = task.createdTime + task.durations.total();
    return task;
}

} // namespace

Task missionCall()
{
    return {.id = u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s,
            .status = u"ended"_s,
            .channelType = u"telephony"_s,
            .direction = u"inbound"_s,
            .origin = u"+14694097607"_s,
            .destination = u"+14694096861"_s,
            .createdTime = callTime,
            .endedTime = callTime + 35562,
            .durations = {.selfService = 8214, .queue = 3471, .ringing = 4630, .connected = 19247, .hold = 0, .wrapUp = 6105},
            .contactHandleType = u"normal"_s,
            .terminationType = u"normal"_s,
            .terminationReason = u"Customer Left"_s,
            .terminatingEnd = u"Customer"_s,
            .customer = {.name = u"+14694097607"_s, .phoneNumber = u"+14694097607"_s},
            .entryPoint = {.id = u"3f0b6f0e-5a53-4b63-9c1c-6c5a0b9f4d21"_s, .name = u"EP_140"_s},
            .queue = {.id = u"7c1c2b6d-0c43-4a83-93d5-1a7e0f6c9b32"_s, .name = u"Queue_140"_s},
            .site = {.id = u"1b5f5f0a-7f2c-4d0e-8a54-9b5c3ad7e610"_s, .name = u"Lab Site"_s},
            .team = {.id = u"58a9d6c4-2f2e-4f0d-bb0a-3e5cf7d1a943"_s, .name = u"Team_140"_s},
            .wrapUpCode = {.id = u"c9b8f0f3-41f6-4a0f-8ed2-64d2f6c1b785"_s, .name = u"Sale"_s},
            .owner = {.id = u"b9b45479-756f-4c55-8663-8ae7800a9a18"_s, .name = u"Agent140 Lab"_s},
            .agent = {.id = u"b9b45479-756f-4c55-8663-8ae7800a9a18"_s,
                      .name = u"Agent140 Lab"_s,
                      .signInId = u"agent140@lab.example"_s,
                      .sessionId = u"0d6a1c1e-93b7-4a26-b1f7-5e0cf3d8a256"_s,
                      .phoneNumber = u"1140"_s,
                      .channelId = u"e2f7a4b9-6d1c-4e58-a3f0-7b9c2d5e8f14"_s},
            .variables = {{u"Global_Language"_s, u"en-AU"_s}, {u"Global_FeedbackSurveyOptIn"_s, u"uninitialized"_s}}};
}

std::vector<Task> missionNeighbours()
{
    Task otherCaller = neighbour(1, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c01");
    otherCaller.origin = otherCaller.customer.name = otherCaller.customer.phoneNumber = u"+14694095512"_s;
    Task outbound = neighbour(2, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c02");
    outbound.direction = u"outbound"_s;
    Task chat = neighbour(3, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c03");
    chat.channelType = u"chat"_s;
    Task active = neighbour(4, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c04");
    active.status = u"connected"_s;
    active.endedTime.reset();
    Task parked = neighbour(5, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c05");
    parked.status = u"parked"_s;
    Task ownerless = neighbour(6, "5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c06");
    ownerless.owner = {};
    ownerless.agent = {};
    ownerless.contactHandleType = u"abandoned"_s;
    ownerless.abandonedType = u"queue"_s;
    ownerless.durations = {.selfService = 8214, .queue = 27348};
    ownerless.endedTime = ownerless.createdTime + ownerless.durations.total();
    return {otherCaller, outbound, chat, active, parked, ownerless};
}

} // namespace Sandbox
