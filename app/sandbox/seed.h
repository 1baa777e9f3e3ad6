// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/resourcefile.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// Gives \a organization the records of \a files, made at \a now. Their ids are the files', so they are the same in every organization.
/// Stands between the store's begin() and commit().
void seed(Store &store, const QString &organization, const QList<ResourceFile> &files, qint64 now);

} // namespace Sandbox
