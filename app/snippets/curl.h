// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Snippets {

/// A call of curl for a POSIX shell that sends this request. A body of more than 128 KiB is too long for a command line on Linux.
[[nodiscard]] QString curl(const Http::Request &request);

} // namespace Snippets
