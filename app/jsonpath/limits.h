// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace JsonPath {

/// What ends an evaluation early. A query such as $..*..*..* can select the square of the document.
struct Limits
{
    /// The longest node list, in the result or on the way to it.
    qsizetype nodes = 50'000'000;
    /// The most values looked at, one by one: about ten seconds.
    quint64 steps = 4'000'000'000;
    /// When it becomes true the evaluation ends soon, with what it has; may be null.
    const std::atomic_bool *isCancelled = nullptr;
};

} // namespace JsonPath
