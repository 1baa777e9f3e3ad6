// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/parseerror.h"

#include <QByteArray>

namespace JsonPath {

/// The whole query as it was probably meant, or empty. Whatever is suggested parses.
[[nodiscard]] QString repaired(const QByteArray &query, const ParseError &error);

} // namespace JsonPath
