// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/changes.h"

namespace Sandbox {

/// The contact centres of a sandbox, one an organization: how they begin, and how they come back to where they were.
class Worlds
{
public:
    Worlds(Store &store, Clock clock)
        : m_store(store)
        , m_clock(std::move(clock))
    {
    }

    /// Furnishes an organization that has nothing yet. False when the database refuses, like all below.
    [[nodiscard]] bool open(const QString &organization);
    /// As on the first day.
    [[nodiscard]] bool reset(const QString &organization);
    /// Keeps the state under a name, in place of what had that name.
    [[nodiscard]] bool keep(const QString &organization, const QString &name);
    /// The names of the states kept, in alphabetical order.
    [[nodiscard]] QStringList kept(const QString &organization);
    [[nodiscard]] bool hasKept(const QString &organization, const QString &name);
    [[nodiscard]] bool restore(const QString &organization, const QString &name);

private:
    Store &m_store;
    Clock m_clock;
};

} // namespace Sandbox
