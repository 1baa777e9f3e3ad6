// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/record.h"

#include <QVariantList>

namespace Sandbox {

/// A condition on the table of records, and the values for its question marks in order.
struct SqlCondition
{
    QString text;
    QVariantList values;
};

[[nodiscard]] SqlCondition sqlCondition(const Filter &filter);
[[nodiscard]] SqlCondition sqlCondition(const TextSearch &search);
/// What stands after ORDER BY.
[[nodiscard]] QString sqlOrder(const Order &order);

} // namespace Sandbox
