// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/oneline.h"
#include "app/graphql/printing.h"

namespace GraphQl {

/// A description stands before its name, on a line of its own.
template <typename Item> bool isDescribed(const Item & /*item*/)
{
    return false;
}

inline bool isDescribed(const InputValueDefinition &value)
{
    return value.range.offset != value.name.range.offset;
}

template <typename Item> void Printing::list(char open, const std::vector<Item> &items, char close, qsizetype from)
{
    if (items.empty())
        return;
    const qsizetype end = m_layout.tokenFrom(items.back().range.end());
    const char padding = open == '{' ? ' ' : '\0';
    QByteArray line(1, open);
    if (padding != '\0')
        line += padding;
    bool needsLines = m_layout.needsLines({from, end - from});
    for (const Item &item : items) {
        needsLines = needsLines || isDescribed(item);
        line += onOneLine(m_layout.original(item.range));
        line += &item == &items.back() ? "" : ", ";
    }
    if (padding != '\0')
        line += padding;
    line += close;
    if (m_layout.fits(line.size()) && !needsLines) {
        m_layout.write(line);
        return;
    }
    m_layout.open({&open, 1});
    for (const Item &item : items) {
        m_layout.line(item.range.offset);
        print(item);
    }
    m_layout.close({&close, 1}, end);
}

} // namespace GraphQl
