// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/names.h"

#include <QHashFunctions>

#include <cstring>

namespace Json {

bool Names::isAt(quint32 number, QByteArrayView name) const
{
    const Name &known = m_names[number];
    return number != 0 && known.size == static_cast<quint32>(name.size()) && std::memcmp(known.bytes, name.data(), known.size) == 0;
}

/// The slot that holds the name, or the free one where it belongs. The seed keeps a hostile document from making all names collide.
std::size_t Names::slotOf(QByteArrayView name) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHashBits(name.data(), static_cast<std::size_t>(name.size()), QHashSeed::globalSeed()) & mask;
    while (m_slots[slot] != 0 && !isAt(m_slots[slot], name))
        slot = (slot + 1) & mask;
    return slot;
}

quint32 Names::follow(quint32 number)
{
    m_names[m_last].follower = number;
    m_last = number;
    return number;
}

quint32 Names::look(QByteArrayView name)
{
    const std::size_t slot = slotOf(name);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto number = static_cast<quint32>(m_names.size());
    m_names.push_back({name.data(), static_cast<quint32>(name.size()), 0});
    m_slots[slot] = number;
    if (m_names.size() * 2 > m_slots.size())
        grow();
    return number;
}

quint32 Names::number(QByteArrayView name)
{
    const quint32 guess = m_names[m_last].follower;
    if (isAt(guess, name))
        return m_last = guess;
    return follow(look(name));
}

quint32 Names::numberOfEscaped(QByteArray name)
{
    if (const quint32 known = find(name))
        return follow(known);
    m_kept.push_back(std::move(name));
    return follow(look(m_kept.back()));
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
