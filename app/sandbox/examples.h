// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/openapi/catalog.h"
#include "app/sandbox/errors.h"

namespace Sandbox {

/// Answers what has no behaviour of its own by its description alone: the first success it names, with an example for a body. Nothing is
/// done or remembered, and the header X-Tryout-Example: true says so.
class Examples
{
public:
    [[nodiscard]] Http::Response answer(const OpenApi::Operation &operation);

private:
    QHash<const OpenApi::Operation *, Http::Response> m_made;
};

/// Everything by which a call breaks its description: parameters that are missing or wrong, a body that is missing, no JSON or against its
/// schema.
[[nodiscard]] std::optional<ApiError> breach(const Http::Request &request, const OpenApi::Catalog::Match &match);

} // namespace Sandbox
