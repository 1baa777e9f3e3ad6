// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Sandbox {

/// Compresses a body over 1 MB for a client that takes gzip, as the service does.
void compressIfLarge(Http::Response &response, const Http::Request &request);
/// RFC 1952.
[[nodiscard]] QByteArray gzipped(const QByteArray &text);

} // namespace Sandbox
