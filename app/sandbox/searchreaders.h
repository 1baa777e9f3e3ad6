// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/searchrow.h"
#include "app/sandbox/searchvalue.h"

namespace Sandbox {

// What the fields of tasks and of legs read alike; null where the history has nothing.

[[nodiscard]] inline SearchValue idOf(const Named *named)
{
    return named != nullptr ? textValue(named->id) : SearchValue();
}

[[nodiscard]] inline SearchValue nameOf(const Named *named)
{
    return named != nullptr ? textValue(named->name) : SearchValue();
}

[[nodiscard]] inline SearchValue ofAgent(const SearchRow &row, Text Agent::*member)
{
    return row.task->agent != nullptr ? textValue(row.task->agent->*member) : SearchValue();
}

[[nodiscard]] inline SearchValue duration(qint32 milliseconds)
{
    return qint64(milliseconds);
}

} // namespace Sandbox
