// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"
#include "app/graphql/syntax.h"
#include "app/http/message.h"

#include <QStringList>

namespace Sandbox {

/// \a status as Search says it: {"trackingId":…,"error":{"key":"400","message":[{"description":…}],"reason":…}}, one message for each
/// thing that is wrong.
[[nodiscard]] Http::Response searchRefused(const QStringList &descriptions, const QByteArray &trackingId, int status = 400);

/// A problem in the wording of the service's GraphQL engine:
/// Validation error (FieldUndefined@[taskDetails/tasks/foo]) : Field 'foo' in type 'TaskDetails' is undefined
[[nodiscard]] QString searchDescription(const GraphQl::Problem &problem, const GraphQl::Document &document);

} // namespace Sandbox
