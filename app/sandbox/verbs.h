// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/changes.h"
#include "app/sandbox/paging.h"

namespace Sandbox {

/// What every resource of the configuration pattern can be asked to do: acts on the store and shapes the answer.
class Verbs
{
public:
    Verbs(Store &store, Changes &changes);

    /// Stands between the store's begin() and commit() when the operation changes something.
    [[nodiscard]] Outcome act(const Call &call);
    /// An answer with \a records of the call's resource, as a page or a bare list.
    [[nodiscard]] Outcome shown(const Call &call, const Collection &collection, const RecordPage &page, const ListQuery &query);
    [[nodiscard]] QByteArray row(const Call &call, const Collection &collection, const Record &record);

private:
    [[nodiscard]] Outcome list(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome create(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome read(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome change(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome remove(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome bulkSave(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome bulkExport(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome incomingReferences(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome purge(const Call &call, const Collection &collection);

    Store &m_store;
    Changes &m_changes;
    References m_references;
};

/// Where the page that \a query asks for stands among \a total.
[[nodiscard]] Paging pagingOf(const Call &call, const ListQuery &query, qint64 total);

} // namespace Sandbox
