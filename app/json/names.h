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

    /// The number of the name that is likely to come next, if it, its quotes and its colon stand at \a text, without escapes and blanks;
    /// otherwise 0. Names come in the same order again and again in a list of equal objects. 16 bytes can be read.
    [[nodiscard]] Q_ALWAYS_INLINE quint32 expected(const char *text, const char *end)
    {
        const Follower &guess = m_followers[m_context];
        const quint64 differs = ((load<quint64>(text) ^ guess.head[0]) & guess.mask[0]) | ((load<quint64>(text + 8) ^ guess.head[1]) & guess.mask[1]);
        if (differs != 0 || (guess.size > HeadSize && !stands(guess, text, end)))
            return 0;
        m_last = guess.number;
        m_context = guess.next;
        return guess.number;
    }
    /// The number of the name whose bytes are \a name, which is made if it is new; the bytes must outlive this.
    quint32 number(QByteArrayView name) { return learn(look(name)); }
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

    /// What follows two names: the next one's text up to its colon, and which place in m_followers the two of them choose.
    struct Follower
    {
        std::array<quint64, 2> head {~0ULL, ~0ULL};
        std::array<quint64, 2> mask {~0ULL, ~0ULL};
        const char *bytes = nullptr;
        quint32 size = 0;
        quint32 number = 0;
        quint32 next = 0;
    };
    /// The longest name that has its quotes and its colon in the head.
    static constexpr quint32 HeadSize = 13;

    [[nodiscard]] Q_ALWAYS_INLINE static bool stands(const Follower &guess, const char *text, const char *end)
    {
        return end - text > qsizetype(guess.size) + 2 && text[guess.size + 1] == '"' && text[guess.size + 2] == ':'
            && areSame(guess.bytes, text + 1, guess.size);
    }
    [[nodiscard]] bool isAt(quint32 number, QByteArrayView name) const { return at(number) == name; }
    /// memcmp() without the call, for at least eight bytes.
    [[nodiscard]] Q_ALWAYS_INLINE static bool areSame(const char *left, const char *right, quint32 size)
    {
        for (quint32 at = 0; at + 8 < size; at += 8) {
            if (load<quint64>(left + at) != load<quint64>(right + at))
                return false;
        }
        return load<quint64>(left + size - 8) == load<quint64>(right + size - 8);
    }
    template<typename Word>
    [[nodiscard]] static Word load(const char *bytes)
    {
        Word word;
        std::memcpy(&word, bytes, sizeof(Word));
        return word;
    }
    /// Expects the name from now on where it stands now.
    quint32 learn(quint32 number);
    [[nodiscard]] std::size_t hash(QByteArrayView name) const;
    [[nodiscard]] std::size_t slotOf(QByteArrayView name) const;
    quint32 look(QByteArrayView name);
    void grow();

    std::vector<Name> m_names {Name {nullptr, 0}};
    std::vector<quint32> m_slots = std::vector<quint32>(64);
    std::deque<QByteArray> m_kept;
    std::size_t m_seed;
    std::array<Follower, 256> m_followers {};
    quint32 m_last = 0;
    quint32 m_context = 0;
};

} // namespace Json
