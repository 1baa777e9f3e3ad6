// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace GraphQl {

/// The characters of a string token, quotes included in \a token, escapes resolved (§2.9.4).
[[nodiscard]] QString stringValue(QByteArrayView token);
/// The characters of a block string token: the common indentation and blank first and last lines are taken off (BlockStringValue()).
[[nodiscard]] QString blockStringValue(QByteArrayView token);

} // namespace GraphQl
