// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <deque>
#include <vector>

namespace Json {

/// The distinct member names of one document, numbered from 1 in the order of their first appearance, so that finding a member
/// compares numbers and never text. Names are in generalized UTF-8 with escapes resolved.
class Names
{
public:
    /// The number of the name whose bytes are \a name, which is made if it is new; the bytes must outlive this. Quick when names come in
    /// the same order again and again, as the members of a list of equal objects do.
    quint32 number(QByteArrayView name);
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
        /// The name that came after this one the last time.
        quint32 follower;
    };

    [[nodiscard]] bool isAt(quint32 number, QByteArrayView name) const;
    [[nodiscard]] std::size_t slotOf(QByteArrayView name) const;
    quint32 follow(quint32 number);
    quint32 look(QByteArrayView name);
    void grow();

    std::vector<Name> m_names {Name {nullptr, 0, 0}};
    std::vector<quint32> m_slots = std::vector<quint32>(64);
    std::deque<QByteArray> m_kept;
    quint32 m_last = 0;
};

} // namespace Json
