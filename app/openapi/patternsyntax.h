// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace OpenApi {

/// A pattern as a tree, for making texts: what asserts without taking a character is an empty sequence.
struct PatternNode
{
    enum class Kind { Characters, Sequence, Choice };

    Kind kind = Kind::Sequence;
    /// Characters: ranges of code units, or all others.
    std::vector<std::pair<char16_t, char16_t>> ranges = {};
    bool isNegated = false;
    std::vector<PatternNode> children = {};
    int least = 1;
    /// -1: any number.
    int most = 1;

    [[nodiscard]] bool has(char16_t unit) const;
};

/// Nothing for what is no pattern, or one nested deeper than 50 groups.
[[nodiscard]] std::optional<PatternNode> parsePattern(const QString &pattern);

} // namespace OpenApi
