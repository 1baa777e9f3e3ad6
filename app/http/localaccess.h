// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"

namespace Http {

/// Was this sent to, or by a page of, another host? A server on loopback can be reached by every page a browser on this computer
/// shows, even under the page's own name (DNS rebinding), so Host must name this computer, and Origin, where there is one, too.
[[nodiscard]] bool isFromElsewhere(const Headers &headers);

} // namespace Http
