// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <ctime>

namespace Http {

/// Does a response of this status have a body, even an empty one? (RFC 9110 §6.4.1)
[[nodiscard]] bool hasBody(int status);

/// Status line and header fields up to and with the blank line (RFC 9112 §4). \a date is used where the response has no Date;
/// \a connection is the Connection field's value, or empty for no such field. A line end in a value becomes a blank.
[[nodiscard]] QByteArray responseHead(const Response &response, QByteArrayView date, QByteArrayView connection);

/// For instance "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
[[nodiscard]] QByteArray httpDate(std::time_t seconds);

} // namespace Http
