// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/problem.h"
#include "app/graphql/resolvers.h"
#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"
#include "app/json/node.h"
#include "app/json/path.h"

namespace GraphQl {

/// Which operation of a document, and with what.
struct ExecutionRequest
{
    /// Empty: the only one.
    QString operationName;
    /// An object, null or missing.
    Json::Node variables;
    /// Handed to the resolvers of the root fields.
    Source root;
};

/// A field that has no value, and why (§7.1.2).
struct FieldError
{
    QString message;
    Base::TextRange range;
    Json::Path path;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

struct Answer
{
    /// JSON, members in the order selected; null when an error reached the root.
    QByteArray data;
    QList<FieldError> errors;

    /// The response of §7.1: errors first when there are any. \a text is the document's.
    [[nodiscard]] QByteArray toJson(const QByteArray &text) const;
};

/// Chapter 6, for a document that validate() found nothing wrong with. A request that cannot be executed at all (no such operation,
/// wrong variables) is told as problems; what goes wrong in a field is part of the answer. Subscriptions are refused.
[[nodiscard]] Base::Result<Answer, QList<Problem>> execute(const Schema &schema, const Document &document, const Resolvers &resolvers,
                                                           const ExecutionRequest &request);

} // namespace GraphQl
