// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/problem.h"
#include "app/graphql/syntax.h"

#include <QByteArray>

namespace GraphQl {

/// How deep selection sets and values may nest, each counted, before parse() refuses with the rule TooDeep.
inline constexpr int maximumNesting = 200;

/// Reads a document in the language of the October 2021 specification: executable definitions and type system definitions.
/// \a text in UTF-8. What is not in the grammar breaks the rule Syntax.
[[nodiscard]] Base::Result<Document, Problem> parse(const QByteArray &text);

} // namespace GraphQl
