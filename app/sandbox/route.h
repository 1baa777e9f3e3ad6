// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/openapi/schemavalidator.h"
#include "app/sandbox/resource.h"

#include <memory>
#include <optional>
#include <vector>

namespace Sandbox {

/// What an operation does to a resource of the configuration pattern.
enum class Action { List, Create, Read, Update, Patch, Delete, BulkSave, BulkPatch, BulkExport, IncomingReferences, Purge };

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
        /// Empty for the record referred to as a whole.
        QString field;
        /// Where the field is one of the record that this member refers to: the member, and the resource.
        QString through = {};
        QString target = {};
        /// The children stand here.
        bool isChildren = false;
        /// How many items the field has; with a target, how many records of that resource have this one's id there.
        bool isCount = false;
        /// A number or a boolean goes as a text.
        bool isText = false;
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
    /// Where the record stands in the body, when it is not the body itself: beside a file.
    QString wrapper = {};
    std::vector<BodyShape> children = {};
    std::shared_ptr<OpenApi::SchemaValidator> validator = {};
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
    /// How many there are of something stands in its rows only when includeCount is true.
    bool countsWhenAsked = false;
    /// What the description calls success.
    int success = 200;
};

/// A route to a resource the sandbox remembers. \a catalog knows how a record is written as a whole, which a change of a part needs.
[[nodiscard]] std::optional<Route> routeOf(const OpenApi::Operation &operation, const OpenApi::Catalog &catalog = {});
/// How the records in \a operation's answer are shown, when they are of \a shown.
[[nodiscard]] RowShape answerShape(const OpenApi::Operation &operation, const Resource &shown);
/// The body that \a operation takes, whatever it is about.
[[nodiscard]] BodyShape bodyOf(const OpenApi::Operation &operation);
/// Its answer is an array, without an envelope.
[[nodiscard]] bool answersBareList(const OpenApi::Operation &operation);
[[nodiscard]] int successStatus(const OpenApi::Operation &operation);

} // namespace Sandbox
