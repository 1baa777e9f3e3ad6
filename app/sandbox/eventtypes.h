// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace Sandbox {

/// Something that can happen in a contact centre and that a webhook can be told of.
struct EventType
{
    QStringView resource;
    QStringView action;
    /// Which version of the subscriptions knows it: 1, 2, or 0 for both.
    int onlyInVersion = 0;

    /// As a subscription names it: "task:connected".
    [[nodiscard]] QString name() const { return resource.toString() + u':' + action.toString(); }
    [[nodiscard]] bool isIn(int version) const { return onlyInVersion == 0 || onlyInVersion == version; }
};

[[nodiscard]] std::span<const EventType> eventTypes();
/// nullptr when that version of the subscriptions has no event type of that name.
[[nodiscard]] const EventType *eventType(QStringView name, int version);

/// In which form events are told: what a subscription of version 2 has to choose.
struct ResourceVersion
{
    QStringView resource;
    QStringView version;

    /// As a subscription says it: "task:1.0.0".
    [[nodiscard]] QString name() const { return resource.toString() + u':' + version.toString(); }
};

[[nodiscard]] std::span<const ResourceVersion> resourceVersions();
[[nodiscard]] bool isResourceVersion(QStringView name);

} // namespace Sandbox
