// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/changes.h"
#include "app/sandbox/paging.h"

namespace Sandbox {

/// One call of a routed and authorized operation.
struct Call
{
    const Route &route;
    QString organization;
    QHash<QString, QString> parameters;
    QString path;
    QUrlQuery query;
    /// Empty for operations without one.
    Json::Document body;
    QByteArray trackingId;
};

struct Answer
{
    int status = 200;
    /// JSON, or nothing.
    QByteArray body;
};

/// Acts on the store and shapes the answer: the one implementation of every resource of the configuration pattern.
class Actions
{
public:
    Actions(Store &store, Clock clock);

    using Outcome = Base::Result<Answer, ApiError>;
    /// Stands between the store's begin() and commit() when the operation changes something.
    [[nodiscard]] Outcome act(const Call &call);

private:
    [[nodiscard]] Outcome list(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome create(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome read(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome update(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome remove(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome bulkSave(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome bulkExport(const Call &call, const Collection &collection);
    [[nodiscard]] Outcome incomingReferences(const Call &call, const Collection &collection);

    void writeRecord(Json::Writer &writer, const Call &call, const RowShape &shape, const Collection &collection, const Record &record);
    [[nodiscard]] QByteArray row(const Call &call, const Collection &collection, const Record &record);

    Store &m_store;
    Changes m_changes;
};

} // namespace Sandbox
