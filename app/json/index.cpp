// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/index.h"

#include "app/json/escapes.h"
#include "app/json/tokens.h"

namespace Json {

namespace {

/// Whether the quote at \a at is inside its string: an odd number of backslashes stands before it.
bool isEscaped(QByteArrayView text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (at - backslashes > 0 && text[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

QByteArrayView Index::textOf(quint32 position) const
{
    const Entry &entry = at(position);
    return QByteArrayView(m_text).sliced(entry.start, entry.end - entry.start);
}

QByteArrayView Index::charactersOf(quint32 position, QByteArray &storage) const
{
    const QByteArrayView inside = textOf(position).sliced(1).chopped(1);
    if (at(position).kind() != Kind::EscapedString)
        return inside;
    storage = unescaped(inside);
    return storage;
}

quint32 Index::memberFrom(quint32 position, quint32 name) const
{
    quint32 found = 0;
    const quint32 end = m_entries[position].next;
    for (quint32 child = position + 1; child < end; child = m_entries[child].next)
        found = m_entries[child].name() == name ? child : found;
    return found;
}

quint32 Index::element(quint32 position, qsizetype index) const
{
    const Entry &array = at(position);
    if (index < 0 || index >= array.next)
        return 0;
    quint32 child = position + 1;
    for (; child < array.next && index > 0; --index)
        child = at(child).next;
    return child < array.next ? child : 0;
}

qsizetype Index::childCount(quint32 position) const
{
    qsizetype count = 0;
    for (quint32 child = position + 1; child < at(position).next; child = at(child).next)
        ++count;
    return count;
}

quint32 Index::parentOf(quint32 position) const
{
    quint32 parent = position - 1;
    while (at(parent).next <= position)
        --parent;
    return parent;
}

Base::TextRange Index::nameRangeOf(quint32 position) const
{
    // Names are not kept: they stand before the value's colon, and no quote inside one is without its backslash.
    qsizetype end = at(position).start;
    while (isBlank(m_text[end - 1]))
        --end;
    --end; // the colon
    while (isBlank(m_text[end - 1]))
        --end;
    qsizetype start = end - 2;
    while (m_text[start] != '"' || isEscaped(m_text, start))
        --start;
    return {.offset = start, .length = end - start};
}

} // namespace Json
