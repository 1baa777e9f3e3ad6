// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/entries.h"
#include "app/json/names.h"
#include "app/json/node.h"

#include <QByteArray>

namespace Json {

/// What a Document shares: the text, one entry a value in document order, and the member names. For what must be quick over millions of
/// values; everything else goes through Node.
class Index
{
public:
    Index(QByteArray text, Entries entries, Names names)
        : m_text(std::move(text)), m_entries(std::move(entries)), m_names(std::move(names))
    {
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const Names &names() const { return m_names; }
    [[nodiscard]] const Entry &at(quint32 position) const { return m_entries[position]; }
    [[nodiscard]] quint32 count() const { return m_entries.count(); }

    /// The text of the value at \a position.
    [[nodiscard]] QByteArrayView textOf(quint32 position) const;
    /// The characters of the string at \a position, in generalized UTF-8. Points into the text, or into \a storage if there are escapes.
    [[nodiscard]] QByteArrayView charactersOf(quint32 position, QByteArray &storage) const;
    /// The last member of that name (see Names) in the object at \a position, or 0.
    [[nodiscard]] quint32 member(quint32 position, quint32 name) const
    {
        constexpr quint32 few = 32;
        const quint32 end = m_entries[position].next;
        if (end - position > few)
            return memberFrom(position, name);
        const quint32 found = lastNamed(position + 1, end, name);
        return found == 0 || isChild(position, found) ? found : memberFrom(position, name);
    }
    /// The element at \a index from 0 in the array at \a position, or 0.
    [[nodiscard]] quint32 element(quint32 position, qsizetype index) const;
    [[nodiscard]] qsizetype childCount(quint32 position) const;
    /// The value whose child the value at \a position, which is not the root, is.
    [[nodiscard]] quint32 parentOf(quint32 position) const;
    /// Where the name of the member at \a position stands, quotes included.
    [[nodiscard]] Base::TextRange nameRangeOf(quint32 position) const;

    [[nodiscard]] Node node(quint32 position) const { return {this, position}; }
    /// The position of a missing node is 0 as well: test the node first.
    [[nodiscard]] static const Index *of(Node node) { return node.m_index; }

    // Both are inlined by force: GCC 12 takes a function that only prefetches for one that does nothing.
    /// Sends for the entries from \a position on, about a dozen.
    Q_ALWAYS_INLINE void prefetch(quint32 position) const
    {
        for (quint32 ahead = 0; ahead < 16; ahead += 4)
            __builtin_prefetch(m_entries.begin() + position + ahead);
    }
    /// Sends for the text of what probably is \a stride and more entries behind \a position, if its length is \a size, or that is 0: wrong
    /// guesses do no harm.
    Q_ALWAYS_INLINE void prefetchText(quint32 position, quint32 stride, quint32 size) const
    {
        const quint64 soon = position + quint64(stride) * 16;
        const quint64 later = soon + quint64(stride) * 16;
        if (later >= count())
            return;
        __builtin_prefetch(m_entries.begin() + later);
        const Entry &entry = m_entries[static_cast<quint32>(soon)];
        if (size != 0 && entry.end - entry.start != size)
            return;
        // memcmp() reads 32 bytes at once, which may reach into the next line of the cache.
        __builtin_prefetch(m_text.constData() + entry.start);
        __builtin_prefetch(m_text.constData() + entry.start + 32);
    }

private:
    /// The last entry of that name, however deep, or 0. No load waits for the one before, as it would going from child to child.
    [[nodiscard]] quint32 lastNamed(quint32 start, quint32 end, quint32 name) const
    {
        quint32 found = 0;
        for (quint32 entry = start; entry < end; ++entry)
            found = m_entries[entry].name() == name ? entry : found;
        return found;
    }
    /// Whether what is inside the container at \a position is not deeper.
    [[nodiscard]] bool isChild(quint32 position, quint32 inside) const
    {
        bool isDeeper = false;
        for (quint32 entry = position + 1; entry < inside; ++entry)
            isDeeper |= m_entries[entry].next > inside;
        return !isDeeper;
    }
    [[nodiscard]] quint32 memberFrom(quint32 position, quint32 name) const;

    QByteArray m_text;
    Entries m_entries;
    Names m_names;
};

} // namespace Json
