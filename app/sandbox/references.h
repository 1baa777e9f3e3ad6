// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/sandbox/errors.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// The records of one resource that refer to a record.
struct Referring
{
    QString resource;
    QList<Record> records;
};

/// Which record points to which: what a body refers to must be there, and what is referred to must stay.
class References
{
public:
    explicit References(Store &store)
        : m_store(store)
    {
    }

    /// What \a body, of a record of \a resource, refers to that is not there.
    [[nodiscard]] std::optional<ApiError> broken(const QString &organization, const Resource &resource, Json::Node body);
    /// Who refers to the record of \a resource with that id, by resource.
    [[nodiscard]] QList<Referring> incoming(const QString &organization, const QString &resource, const QString &id);

private:
    Store &m_store;
};

/// Every text at \a path below \a node, lists on the way gone through; empty ones are no values.
[[nodiscard]] QStringList valuesAt(Json::Node node, const QStringList &path);

} // namespace Sandbox
