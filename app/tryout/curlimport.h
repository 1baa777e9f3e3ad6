// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/tryout/importedcall.h"

namespace Tryout {

/// Reads a curl command line, as documentation and browsers write it ("Copy as cURL"). Options that say how to connect or what to print are
/// passed over. A body that is JSON counts as JSON unless the command names another type, though curl itself would call it a form. No file
/// is read.
[[nodiscard]] Base::Result<ImportedCall, ImportError> importCurl(const QString &command);

} // namespace Tryout
