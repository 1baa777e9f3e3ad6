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
        quint32 found = 0;
        const quint32 end = m_entries[position].next;
        for (quint32 child = position + 1; child < end; child = m_entries[child].next)
            found = m_entries[child].name() == name ? child : found;
        return found;
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

private:
    QByteArray m_text;
    Entries m_entries;
    Names m_names;
};

} // namespace Json
