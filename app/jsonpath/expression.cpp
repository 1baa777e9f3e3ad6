// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/expression.h"

#include <algorithm>

namespace JsonPath {

bool isSingular(const Segments &segments)
{
    return std::ranges::all_of(segments, [](const Segment &segment) {
        if (segment.isDescendant || segment.selectors.size() != 1)
            return false;
        const auto &kind = segment.selectors.front().kind;
        return std::holds_alternative<NameSelector>(kind) || std::holds_alternative<IndexSelector>(kind);
    });
}

Base::TextRange rangeOf(const Operand &operand)
{
    return std::visit([](const auto &kind) { return kind.range; }, operand);
}

} // namespace JsonPath
