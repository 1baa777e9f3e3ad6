// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/fault.h"
#include "app/openapi/operation.h"

namespace OpenApi {

/// What an OpenAPI 3 description says, and what is wrong with it.
struct Reading
{
    /// Those under `paths`, in their order.
    QList<Operation> operations;
    /// Of the whole description.
    QList<Server> servers;
    Findings findings;
};

/// What is not as it should be is read as far as it makes sense: a parameter without a name is left out, an unknown reference is an
/// absent schema.
[[nodiscard]] Reading readingOf(const Json::Document &description);

} // namespace OpenApi
