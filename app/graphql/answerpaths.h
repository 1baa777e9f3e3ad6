// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

#include <QStringList>

namespace GraphQl {

/// Where the leaves that an operation selects will stand in its answer, each as a JSONPath: $.data.taskDetails.tasks[*].id. In the order
/// selected, each once. What the schema does not know is left out; empty for a document beyond the limits of validate().
[[nodiscard]] QStringList answerPaths(const Schema &schema, const Document &document, const OperationDefinition &operation);

} // namespace GraphQl
