// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/problem.h"

#include <QByteArray>

namespace GraphQl {

/// The same document laid out evenly: a selection a line, two blanks a level, at most 80 columns where arguments can be broken. Comments
/// and the writing of every name, number and string stay as they are; formatting twice changes nothing more. What does not parse is a
/// problem, as parse() tells it.
[[nodiscard]] Base::Result<QByteArray, Problem> formatted(const QByteArray &text);

} // namespace GraphQl
