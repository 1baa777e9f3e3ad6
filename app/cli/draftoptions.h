// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/openapi/catalog.h"
#include "app/tryout/draft.h"

namespace Cli {

/// -p, --body, --media-type, -H and --api.
[[nodiscard]] QList<QCommandLineOption> draftOptions();

/// The operation that the positional arguments name, by its key or by METHOD and path template; nullptr when unknown.
[[nodiscard]] const OpenApi::Operation *operationOf(const QStringList &arguments, const OpenApi::Catalog &catalog);
/// What to say when it is unknown.
[[nodiscard]] QString unknownOperation(const QStringList &arguments);

/// The draft that the options fill in; the error is a message.
[[nodiscard]] Base::Result<Tryout::Draft, QString> draftFrom(const QCommandLineParser &parser, const OpenApi::Operation &operation,
                                                             const Tryout::Environment &environment);

} // namespace Cli
