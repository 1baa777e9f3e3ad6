// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace Sandbox {

/// What a comparison of RSQL may ask, as the service's descriptions refer to it. Like finds text anywhere; like it does Equal know '*' for any text and
/// a '^' in front for "whatever the case of its letters".
enum class RsqlOperator {
    Equal, NotEqual, In, Out, Less, LessOrEqual, Greater, GreaterOrEqual, Like, NotLike, EqualInAnyCase, IsNull, IsNotNull, Between, NotBetween,
};

struct RsqlSpelling
{
    QStringView text;
    RsqlOperator how;
};

/// Every spelling; of one operator the usual one first, and none before a longer one that begins like it.
[[nodiscard]] std::span<const RsqlSpelling> rsqlSpellings();
/// As it is usually written.
[[nodiscard]] QStringView spelling(RsqlOperator how);
/// Takes several values in parentheses.
[[nodiscard]] bool takesList(RsqlOperator how);
/// Takes exactly two.
[[nodiscard]] bool takesTwo(RsqlOperator how);

} // namespace Sandbox
