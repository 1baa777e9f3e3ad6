// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/verbs.h"

namespace Sandbox {

/// Everything the sandbox can do with what it remembers: the verbs of the common pattern, and beyond them a table of what is special.
class Actions
{
public:
    Actions(OpenApi::Catalog catalog, Store &store, Clock clock);

    /// The route of an operation that acts on the store, worked out once; nullptr for any other.
    [[nodiscard]] const Route *route(const OpenApi::Operation &operation);
    /// Stands between the store's begin() and commit() when the operation changes something.
    [[nodiscard]] Outcome act(const Call &call);

private:
    OpenApi::Catalog m_catalog;
    QHash<const OpenApi::Operation *, std::shared_ptr<const Route>> m_routes;
    Store &m_store;
    Changes m_changes;
    Verbs m_verbs;
};

} // namespace Sandbox
