// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <cstring>
#include <deque>
#include <vector>

namespace Json {

/// The distinct member names of one document, numbered from 1 in the order of their first appearance, so that finding a member
/// compares numbers and never text. Names are in generalized UTF-8 with escapes resolved.
class Names
{
public:
    Names();

    /// The number of the name whose bytes are \a name, which is made if it is new; the bytes must outlive this. Quick when names come in
    /// the same order again and again, as the members of a list of equal objects do.
    Q_ALWAYS_INLINE quint32 number(QByteArrayView name)
    {
        const quint32 guess = m_followers[m_context];
        return isAt(guess, name) ? remember(guess) : learn(look(name));
    }
    /// The same for a name that was written with escapes; the bytes are kept here.
    quint32 numberOfEscaped(QByteArray name);

    /// 0 when no member has that name.
    [[nodiscard]] quint32 find(QByteArrayView name) const;
    /// \a number counts from 1.
    [[nodiscard]] QByteArrayView at(quint32 number) const { return {m_names[number].bytes, m_names[number].size}; }
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_names.size() - 1); }

private:
    struct Name
    {
        const char *bytes;
        quint32 size;
    };

    [[nodiscard]] Q_ALWAYS_INLINE bool isAt(quint32 number, QByteArrayView name) const
    {
        const Name &known = m_names[number];
        return known.size == static_cast<quint32>(name.size()) && number != 0 && areSame(known.bytes, name.data(), known.size);
    }
    /// memcmp() without the call.
    [[nodiscard]] Q_ALWAYS_INLINE static bool areSame(const char *left, const char *right, quint32 size)
    {
        if (size >= 8) {
            quint32 at = 0;
            for (; at + 8 < size; at += 8) {
                if (load<quint64>(left + at) != load<quint64>(right + at))
                    return false;
            }
            return load<quint64>(left + size - 8) == load<quint64>(right + size - 8);
        }
        if (size >= 4)
            return load<quint32>(left) == load<quint32>(right) && load<quint32>(left + size - 4) == load<quint32>(right + size - 4);
        for (quint32 at = 0; at < size; ++at) {
            if (left[at] != right[at])
                return false;
        }
        return true;
    }
    template<typename Word>
    [[nodiscard]] static Word load(const char *bytes)
    {
        Word word;
        std::memcpy(&word, bytes, sizeof(Word));
        return word;
    }
    /// The two names met last tell which comes next.
    quint32 remember(quint32 number)
    {
        m_context = (m_last * 31 + number) % m_followers.size();
        return m_last = number;
    }
    quint32 learn(quint32 number)
    {
        m_followers[m_context] = number;
        return remember(number);
    }
    [[nodiscard]] std::size_t hash(QByteArrayView name) const;
    [[nodiscard]] std::size_t slotOf(QByteArrayView name) const;
    quint32 look(QByteArrayView name);
    void grow();

    std::vector<Name> m_names {Name {nullptr, 0}};
    std::vector<quint32> m_slots = std::vector<quint32>(64);
    std::deque<QByteArray> m_kept;
    std::size_t m_seed;
    std::array<quint32, 1024> m_followers {};
    quint32 m_last = 0;
    std::size_t m_context = 0;
};

} // namespace Json
