// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <utility>

namespace Base {

/// Destroys a value on another thread: giving back hundreds of megabytes takes longer than a frame. It must be the last to hold them.
template<typename Value>
void letGo(Value &&value)
{
    QThreadPool::globalInstance()->start([kept = std::forward<Value>(value)] { Q_UNUSED(kept) });
}

} // namespace Base
