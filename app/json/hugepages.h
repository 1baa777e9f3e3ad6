// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

#include <cstddef>
#include <cstdint>

namespace Json {

/// Asks the system to back a large allocation with pages of 2 MB: touching fresh memory in pages of 4 kB costs more than reading the text.
inline void preferHugePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t size)
{
#ifdef Q_OS_LINUX
    constexpr std::size_t hugePage = 2U << 20;
    constexpr std::size_t page = 4096;
    const auto start = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / page * page;
    if (size >= 2 * hugePage)
        madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE);
#endif
}

} // namespace Json
