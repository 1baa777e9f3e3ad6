// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/problem.h"
#include "app/graphql/syntax.h"

#include <QByteArray>

namespace GraphQl {

/// Reads a document in the language of the October 2021 specification: executable definitions and type system definitions.
/// \a text in UTF-8; nesting is bounded (Problem::Kind::TooDeep).
[[nodiscard]] Base::Result<Document, Problem> parse(const QByteArray &text);

} // namespace GraphQl
