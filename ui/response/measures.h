// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Ui {

/// 34 ms, 1.2 s, 2 min 5 s.
[[nodiscard]] QString inWords(std::chrono::microseconds duration);
/// 312 B, 1.4 kB, 12 MB; thousands, as the network counts.
[[nodiscard]] QString sizeInWords(qsizetype bytes);

/// What to do about a status that is no success, in a sentence; empty where there is nothing to say.
[[nodiscard]] QString adviceFor(int status);

} // namespace Ui
