// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/rsql.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Sandbox {

/// The records of one resource under one parent. The parent is empty for all but child collections.
struct Collection
{
    QString organization;
    /// For instance "address-book", or "address-book/entry" for a child collection.
    QString resource;
    QString parent = {};
};

/// One thing of the contact centre. What every resource has stands in columns; the rest is the body.
struct Record
{
    QString id;
    qint64 version = 0;
    QString name;
    /// Milliseconds since 1970. The store keeps whole seconds, as the service does: what was just written shows milliseconds, what is
    /// read back does not.
    qint64 createdTime = 0;
    qint64 lastUpdatedTime = 0;
    /// A JSON object of what the client may set.
    QByteArray body;

    friend bool operator==(const Record &, const Record &) = default;
};

/// A word to be found anywhere in one of some fields.
struct TextSearch
{
    QStringList fields;
    QString text;
};

/// By one member, instead of the order of making.
struct Order
{
    QString field;
    bool isDescending = false;
};

/// Which records of a collection, and which page of them.
struct ListQuery
{
    std::optional<Filter> filter = {};
    std::optional<TextSearch> search = {};
    std::optional<Order> order = {};
    /// Of a child collection: the children of all parents.
    bool everyParent = false;
    qint64 page = 0;
    qint64 pageSize = 100;
};

struct RecordPage
{
    QList<Record> records;
    /// On all pages.
    qint64 total = 0;
};

} // namespace Sandbox
