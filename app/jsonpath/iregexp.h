// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace JsonPath {

/// \a pattern, an I-Regexp (RFC 9485) in UTF-8, as a pattern for RE2; nothing when it is not an I-Regexp. As in the compliance suite and
/// RFC 9485 §5.4, ^ and $ are taken over and match at the ends.
[[nodiscard]] std::optional<QByteArray> toRe2(QByteArrayView pattern);

} // namespace JsonPath
