// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/index.h"
#include "app/openapi/catalog.h"

namespace Find {

/// Everything an operation can be found by: its name, its method, path, key and group, its parameters, the members of its bodies and answers
/// to a bounded depth, and what describes them.
[[nodiscard]] Item itemOf(const OpenApi::Operation &operation);

/// Where each operation of the catalogue stands in it, in the order a person sees them: by group, the newest version first.
[[nodiscard]] QList<qsizetype> displayOrder(const OpenApi::Catalog &catalog);
/// An item for each operation, in that order. Takes as long as the schemas are large: call it on a worker.
[[nodiscard]] QList<Item> itemsOf(const OpenApi::Catalog &catalog);

} // namespace Find
