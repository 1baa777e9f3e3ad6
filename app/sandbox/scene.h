// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/verbs.h"

#include <functional>

namespace Sandbox {

/// What an operation outside the common pattern works on.
struct Scene
{
    const Call &call;
    Store &store;
    Changes &changes;
    Verbs &verbs;

    [[nodiscard]] Collection collection(const QString &resource) const { return {call.organization, resource}; }
    [[nodiscard]] QString parameter(const char *name) const { return call.parameters.value(QString::fromLatin1(name)); }
    /// The body of a record, or that there is none.
    [[nodiscard]] Base::Result<Json::Document, ApiError> find(const QString &resource, const QString &id) const;
    /// The first record whose body has that text in \a member.
    [[nodiscard]] Base::Result<Json::Document, ApiError> findBy(const QString &resource, const char *member, const QString &value) const;
};

[[nodiscard]] Json::Document bodyOf(const Record &record);

/// Whether a record belongs into an answer, by its record and body.
using Keep = std::function<bool(const Record &, Json::Node)>;
using Choice = Base::Result<Keep, ApiError>;

/// Lists those records of the call's resource that \a choice keeps: filtered and searched by the query, and paged after the choice.
[[nodiscard]] Outcome listed(Scene &scene, const Choice &choice);
/// \a outcome with more members in each row, or in the one record it shows: those of the JSON object that \a more gives for the row's id, if any.
[[nodiscard]] Outcome withMore(const Outcome &outcome, const std::function<QByteArray(const QString &id)> &more);
/// Shows the first record that \a choice keeps; \a id is what was asked for.
[[nodiscard]] Outcome single(Scene &scene, const Choice &choice, const QString &id);

} // namespace Sandbox
