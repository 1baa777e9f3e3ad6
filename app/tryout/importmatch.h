// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/tryout/draft.h"
#include "app/tryout/importedcall.h"

#include <optional>

namespace Tryout {

/// The described operation that a call calls, filled in as the call has it. Nothing where none has its method, path and server, or where the
/// operation has no place for a part of the query or the body: nothing of the call gets lost. An operation without servers of its own is called
/// at \a current, at a Webex Contact Center address, or at one that is still a variable.
[[nodiscard]] std::optional<Draft> matchedDraft(const ImportedCall &call, const OpenApi::Catalog &catalog, const QUrl &current);

/// The call as an operation of its own, without values.
[[nodiscard]] OpenApi::Operation operationOf(const ImportedCall &call, const QString &key, const QString &group);
/// The values for operationOf().
[[nodiscard]] Draft draftOf(const ImportedCall &call, const OpenApi::Operation &operation);

} // namespace Tryout
