// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sandbox/errors.h"
#include "app/sandbox/mirrors.h"
#include "app/sandbox/references.h"
#include "app/sandbox/route.h"
#include "app/sandbox/store.h"

#include <functional>

namespace Sandbox {

/// Milliseconds since 1970.
using Clock = std::function<qint64()>;

/// Creates, updates and removes records by the rules all resources share: ids are the service's, names are taken once, some members
/// never change, the version counts changes, and a change of a child is one of its parent.
class Changes
{
public:
    Changes(Store &store, Clock clock);

    /// The record as written, with its milliseconds.
    using Written = Base::Result<Record, ApiError>;
    [[nodiscard]] Written create(const Collection &collection, const Resource &resource, const BodyShape &shape, const Json::Document &body);
    [[nodiscard]] Written update(const Collection &collection, const Resource &resource, const BodyShape &shape, const QString &id,
                                 const Json::Document &body);
    /// Changes the members that \a part has and leaves the others.
    [[nodiscard]] Written patch(const Collection &collection, const Resource &resource, const BodyShape &shape, const QString &id,
                                const Json::Document &part);
    [[nodiscard]] Written remove(const Collection &collection, const Resource &resource, const QString &id);

    /// Gives \a record another body, by rules of its own that the caller has checked.
    void amend(const Collection &collection, Record record, const QByteArray &body);
    /// A child of this collection has changed; nothing for a collection without a parent.
    void touchParent(const Collection &collection);
    [[nodiscard]] qint64 now() const { return m_clock(); }

private:
    [[nodiscard]] std::optional<ApiError> refused(const Collection &collection, const Resource &resource, const Json::Document &body,
                                                  const QString &id = {});
    [[nodiscard]] Written replace(const Collection &collection, const Resource &resource, const BodyShape &shape, Record record,
                                  const Json::Document &body);
    [[nodiscard]] std::optional<ApiError> insertChildren(const Collection &children, const Resource &resource, const BodyShape &shape,
                                                         Json::Node list);
    [[nodiscard]] std::optional<ApiError> replaceChildren(const Collection &children, const Resource &resource, const BodyShape &shape,
                                                          Json::Node list);

    Store &m_store;
    References m_references;
    Mirrors m_mirrors;
    Clock m_clock;
};

/// Everything in \a body that breaks the description's rules, in words. The same body is then safe to store.
[[nodiscard]] QStringList brokenRules(const OpenApi::Schema &schema, const Json::Document &body);
[[nodiscard]] QStringList brokenRules(const BodyShape &shape, const Json::Document &body);
/// The children of one record.
[[nodiscard]] Collection childrenOf(const Collection &collection, const Resource &resource, const QString &id);

} // namespace Sandbox
