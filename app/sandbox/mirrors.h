// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// Keeps in step what two resources say of each other from either side: a team's users, a user's teams.
class Mirrors
{
public:
    explicit Mirrors(Store &store)
        : m_store(store)
    {
    }

    /// \a after with the mirrored members it does not mention as they were: who writes a team without its users means no change of them.
    [[nodiscard]] static Json::Document completed(const Resource &resource, Json::Node before, const Json::Document &after);
    /// The record \a id said \a before and says \a after; either may be nothing. Brings the other side in step.
    void follow(const QString &organization, const Resource &resource, const QString &id, Json::Node before, Json::Node after);

private:
    void set(const Collection &others, const QString &other, const QString &member, const QString &id, bool isThere);

    Store &m_store;
};

} // namespace Sandbox
