// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Find {

/// How well a typed word fits a word of a text, from 0 (not at all) to 100. Both are folded. What is not there to the letter counts only
/// where that is asked for.
[[nodiscard]] int closenessToWord(QStringView typed, QStringView word, bool isForgiving);

/// The same for a whole name or path, its words with blanks between them; what was typed may run over them: "v3addr" in "org v3 address book".
/// Forgiving takes letters in their order, the first of them at the start of a word: "cab" for "create address book".
[[nodiscard]] int closenessToLine(QStringView typed, QStringView line, bool isForgiving);

/// Words this short have too many neighbours to forgive anything.
[[nodiscard]] int slipsForgiven(QStringView typed);

} // namespace Find
