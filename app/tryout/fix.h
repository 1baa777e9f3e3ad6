// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/draft.h"
#include "app/tryout/placeholder.h"
#include "app/tryout/problem.h"
#include "app/tryout/seenids.h"

namespace Tryout {

/// The draft with the problem's fix done; the draft itself where it has none or the text has changed meanwhile.
[[nodiscard]] Draft fixed(Draft draft, const Problem &problem);

/// The seat's id, the address book's name or id, where the environment knows it.
[[nodiscard]] std::optional<Fix> fixFor(const Placeholder &placeholder, const Environment &environment);
/// All \a quotes of \a text made straight at once.
[[nodiscard]] std::optional<Fix> straightened(const QString &text, const QList<Placeholder> &quotes);
/// \a typed without the blanks around it.
[[nodiscard]] Fix trimmed(const QString &typed);
/// Another text in place of the whole \a typed.
[[nodiscard]] Fix replaced(const QString &typed, const SeenIds::Record &record);

} // namespace Tryout
