// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/secret.h"

#include <deque>

namespace Sandbox {

/// A few values, each for a short time under a key nobody guesses. The oldest makes room for a new one.
template <typename Value> class ShortLived
{
public:
    /// \a lifetime in milliseconds, as all times here.
    ShortLived(qint64 lifetime, std::size_t most) : m_lifetime(lifetime), m_most(most) {}

    /// Returns the key.
    [[nodiscard]] QByteArray add(Value value, qint64 now)
    {
        if (m_entries.size() >= m_most)
            m_entries.pop_front();
        m_entries.push_back({madeUpSecret(), now + m_lifetime, std::move(value)});
        return m_entries.back().key;
    }
    /// nullptr when there is none, or its time is over.
    [[nodiscard]] Value *find(QByteArrayView key, qint64 now)
    {
        while (!m_entries.empty() && m_entries.front().until <= now)
            m_entries.pop_front();
        for (Entry &entry : m_entries) {
            if (isSameSecret(entry.key, key))
                return &entry.value;
        }
        return nullptr;
    }
    void remove(QByteArrayView key)
    {
        std::erase_if(m_entries, [key](const Entry &entry) { return isSameSecret(entry.key, key); });
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        QByteArray key;
        qint64 until = 0;
        Value value;
    };

    qint64 m_lifetime;
    std::size_t m_most;
    std::deque<Entry> m_entries;
};

} // namespace Sandbox
