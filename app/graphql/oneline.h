// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace GraphQl {

/// The tokens of a value, an argument or a variable definition on one line, with blanks and commas where a person would put them.
/// \a text has no lexical errors; its comments are left out.
[[nodiscard]] QByteArray onOneLine(QByteArrayView text);

/// A string token to stand at \a indentation: the further lines of a block string are moved there, which its value does not see.
[[nodiscard]] QByteArray stringAt(const QByteArray &indentation, QByteArrayView token);

} // namespace GraphQl
