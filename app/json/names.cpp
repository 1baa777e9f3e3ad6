// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/names.h"

#include <QHashFunctions>

#include <algorithm>

namespace Json {

Names::Names() : m_seed(QHashSeed::globalSeed())
{
}

/// A short multiplicative hash: QtCore's costs five times as much as all else there is to a name.
std::size_t Names::hash(QByteArrayView name) const
{
    quint64 mixed = m_seed ^ static_cast<quint64>(name.size());
    const auto mix = [&mixed](quint64 word) {
        const auto product = static_cast<unsigned __int128>(mixed ^ word) * 0x9E3779B97F4A7C15U;
        mixed = static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
    };
    qsizetype at = 0;
    for (; at + 8 <= name.size(); at += 8)
        mix(load<quint64>(name.data() + at));
    quint64 rest = 0;
    if (at < name.size()) // an empty name may have no bytes to point at
        std::memcpy(&rest, name.data() + at, static_cast<std::size_t>(name.size() - at));
    mix(rest);
    return static_cast<std::size_t>(mixed);
}

/// The slot that holds the name, or the free one where it belongs. The seed keeps a hostile document from making all names collide.
std::size_t Names::slotOf(QByteArrayView name) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash(name) & mask;
    while (m_slots[slot] != 0 && !isAt(m_slots[slot], name))
        slot = (slot + 1) & mask;
    return slot;
}

quint32 Names::look(QByteArrayView name)
{
    const std::size_t slot = slotOf(name);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto number = static_cast<quint32>(m_names.size());
    m_names.push_back({name.data(), static_cast<quint32>(name.size())});
    m_slots[slot] = number;
    if (m_names.size() * 2 > m_slots.size())
        grow();
    return number;
}

quint32 Names::learn(quint32 number)
{
    const QByteArrayView name = at(number);
    const auto next = static_cast<quint32>((m_last * 31 + number) % m_followers.size());
    Follower &follower = m_followers[m_context];
    follower = {.bytes = name.data(), .size = static_cast<quint32>(name.size()), .number = number, .next = next};
    if (!name.contains('"') && !name.contains('\\')) { // those are never written as they are
        std::array<char, HeadSize + 3> text {'"'};
        std::array<char, HeadSize + 3> mask {};
        const auto shown = std::min<std::size_t>(follower.size, text.size() - 1);
        std::copy_n(name.data(), shown, text.begin() + 1);
        if (follower.size <= HeadSize) {
            text[shown + 1] = '"';
            text[shown + 2] = ':';
        }
        std::fill_n(mask.begin(), std::min<std::size_t>(follower.size + 3, mask.size()), '\xFF');
        std::memcpy(&follower.head, text.data(), sizeof(follower.head));
        std::memcpy(&follower.mask, mask.data(), sizeof(follower.mask));
    }
    m_last = number;
    m_context = next;
    return number;
}

quint32 Names::numberOfEscaped(QByteArray name)
{
    if (const quint32 known = find(name))
        return learn(known);
    m_kept.push_back(std::move(name));
    return learn(look(m_kept.back()));
}

quint32 Names::find(QByteArrayView name) const
{
    return m_slots[slotOf(name)];
}

void Names::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 number = 1; number < m_names.size(); ++number)
        m_slots[slotOf(at(number))] = number;
}

} // namespace Json
