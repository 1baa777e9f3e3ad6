// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/changes.h"

namespace Sandbox {

/// Saves and deletes the items of one bulk request. A bad item gets its error and does not stop the others.
class BulkSave
{
public:
    BulkSave(Changes &changes, Collection collection, const Route &route, QByteArray trackingId);

    void save(Json::Node item);
    /// The body of the answer.
    [[nodiscard]] QByteArray take();

private:
    struct Done
    {
        int status;
        QString operationType;
        Changes::Written outcome;
    };

    [[nodiscard]] Done act(Json::Node item);
    [[nodiscard]] QString href(const QString &id) const;

    Changes &m_changes;
    Collection m_collection;
    const Route &m_route;
    QByteArray m_trackingId;
    Json::Writer m_writer;
};

} // namespace Sandbox
