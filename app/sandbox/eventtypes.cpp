// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/eventtypes.h"

#include <algorithm>
#include <array>

namespace Sandbox {

namespace {

constexpr QStringView agent = u"agent";
constexpr QStringView capture = u"capture";
constexpr QStringView task = u"task";
constexpr QStringView message = u"task-message";

constexpr std::array all{
    EventType{agent, u"login"},
    EventType{agent, u"logout"},
    EventType{agent, u"state_change", 1},
    EventType{agent, u"channel_state_change", 2},
    EventType{agent, u"channelType_state_change", 2},
    EventType{capture, u"available"},
    EventType{task, u"new"},
    EventType{task, u"connect"},
    EventType{task, u"connected"},
    EventType{task, u"parked"},
    EventType{task, u"on-hold"},
    EventType{task, u"hold-done"},
    EventType{task, u"consulting"},
    EventType{task, u"consult-done"},
    EventType{task, u"conferencing"},
    EventType{task, u"conference-done"},
    EventType{task, u"conference-transferred"},
    EventType{task, u"ended"},
    EventType{task, u"failed"},
    EventType{task, u"origin-updated"},
    EventType{message, u"appended"},
    EventType{message, u"append-failed"},
};

constexpr std::array versions{
    ResourceVersion{agent, u"1.0.0"}, ResourceVersion{agent, u"2.0.0"}, ResourceVersion{capture, u"1.0.0"}, ResourceVersion{task, u"1.0.0"},
    ResourceVersion{message, u"1.0.0"},
};

} // namespace

std::span<const EventType> eventTypes()
{
    return all;
}

const EventType *eventType(QStringView name, int version)
{
    const auto *found = std::ranges::find_if(all, [&](const EventType &each) { return each.isIn(version) && each.name() == name; });
    return found == all.end() ? nullptr : found;
}

std::span<const ResourceVersion> resourceVersions()
{
    return versions;
}

bool isResourceVersion(QStringView name)
{
    return std::ranges::any_of(versions, [&](const ResourceVersion &each) { return each.name() == name; });
}

} // namespace Sandbox
