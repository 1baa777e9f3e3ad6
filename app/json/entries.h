// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/hugepages.h"

#include <QtGlobal>

#include <cstdlib>
#include <memory>

namespace Json {

/// What a value is; the first seven are those of Type. A string that holds escapes is told apart, so that all others are compared as they stand.
enum class Kind : quint8 { Missing, Null, Boolean, Number, String, Array, Object, EscapedString };

/// One value: its text from start to before end, the entry after its last descendant, and its name's number (0: no member) with its kind.
struct Entry
{
    quint32 start;
    quint32 end;
    quint32 next;
    quint32 tag;

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(tag & 7U); }
    [[nodiscard]] quint32 name() const { return tag >> 3; }
    [[nodiscard]] bool isContainer() const { return kind() == Kind::Array || kind() == Kind::Object; }
};
static_assert(sizeof(Entry) == 16);

/// A growing array of entries. std::vector would copy hundreds of megabytes where realloc() only moves pages.
class Entries
{
public:
    [[nodiscard]] const Entry &operator[](quint32 position) const { return m_entries.get()[position]; }
    [[nodiscard]] Entry &operator[](quint32 position) { return m_entries.get()[position]; }
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] quint32 capacity() const { return m_capacity; }
    [[nodiscard]] Entry *begin() { return m_entries.get(); }
    [[nodiscard]] const Entry *begin() const { return m_entries.get(); }

    void setCount(quint32 count) { m_count = count; }
    /// Whether there was memory for it.
    [[nodiscard]] bool setCapacity(quint32 capacity)
    {
        void *grown = std::realloc(m_entries.get(), std::size_t(capacity) * sizeof(Entry));
        if (grown == nullptr)
            return false;
        static_cast<void>(m_entries.release());
        m_entries.reset(static_cast<Entry *>(grown));
        preferHugePages(grown, std::size_t(capacity) * sizeof(Entry));
        m_capacity = capacity;
        return true;
    }

private:
    struct Free
    {
        void operator()(Entry *entries) const { std::free(entries); }
    };

    std::unique_ptr<Entry, Free> m_entries;
    quint32 m_count = 0;
    quint32 m_capacity = 0;
};

} // namespace Json
