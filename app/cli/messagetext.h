// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Cli {

/// Method and address, headers, an empty line, the body.
[[nodiscard]] QByteArray textOf(const Http::Request &request);
/// Status, headers and an empty line.
[[nodiscard]] QByteArray headOf(const Http::Response &response);

/// {request, response, timings} and {request}, with secrets masked, one line. A body is the text as it was sent; the time counts
/// milliseconds.
[[nodiscard]] QByteArray exchangeAsJson(const Http::Request &request, const Http::Response &response);
[[nodiscard]] QByteArray requestAsJson(const Http::Request &request);

} // namespace Cli
