// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"
#include "app/sandbox/resource.h"

#include <optional>
#include <vector>

namespace Sandbox {

/// What an operation does to a resource of the configuration pattern.
enum class Action { List, Create, Read, Update, Delete, BulkSave, BulkExport, IncomingReferences };

/// Which action on which resource, read off the method and the path template, for instance PUT /organization/{orgid}/v3/address-book/{id}.
struct Target
{
    Action action = Action::List;
    QString resource;
    /// The path parameters that name the parent and the record; empty where there is none.
    QString parentParameter;
    QString idParameter;

    friend bool operator==(const Target &, const Target &) = default;
};

[[nodiscard]] std::optional<Target> targetOf(QByteArrayView method, QStringView path);

/// How a record is shown: which members, in which order, and where each comes from.
struct RowShape
{
    struct Member
    {
        QString name;
        QString field;
        /// The children stand here.
        bool isChildren = false;
    };

    QList<Member> members;
    QStringList emptyWhenUnset;
    /// One shape where the record carries its children, else none.
    std::vector<RowShape> children;
};

/// What a request body may hold: its schema, and the members that are stored.
struct BodyShape
{
    OpenApi::Schema schema;
    QStringList stored;
    std::vector<BodyShape> children;
};

/// Everything the service needs to know about an operation, worked out once.
struct Route
{
    const OpenApi::Operation *operation = nullptr;
    Target target;
    Resource resource;
    RowShape row;
    BodyShape body;
    /// A list of version 1 is an array without an envelope, and filters by id only.
    bool isBareList = false;
};

[[nodiscard]] std::optional<Route> routeOf(const OpenApi::Operation &operation);

} // namespace Sandbox
