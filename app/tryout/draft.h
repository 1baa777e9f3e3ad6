// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"
#include "app/openapi/operation.h"
#include "app/tryout/environment.h"

#include <QMap>

namespace Tryout {

/// What is filled in for one operation: the whole state of its form.
struct Draft
{
    QString operation;
    /// Path, query, header and cookie parameters by name, as typed; an absent or empty one is not sent.
    QMap<QString, QString> parameters;
    /// Headers beyond those that follow from the operation and the account.
    Http::Headers headers;
    /// The request body as typed; for an operation that takes GraphQL, the query; for a form (form-urlencoded, multipart) a JSON object
    /// of its fields, where "@/path" stands for a file; for a body of bytes "@/path".
    QString body;
    /// The GraphQL variables as typed; unused otherwise.
    QString variables;
    /// Which of the operation's media types the body is in; empty for the one Tryout prefers, see mediaTypeOf().
    QString mediaType = {};

    /// The form before anything is typed: organisation filled in, the body's skeleton.
    [[nodiscard]] static Draft forOperation(const OpenApi::Operation &operation, const Environment &environment);

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Is this the parameter that names the organisation (orgid, orgId, organizationId)?
[[nodiscard]] bool isOrganization(const OpenApi::Parameter &parameter);

} // namespace Tryout
