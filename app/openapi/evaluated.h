// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace OpenApi {

/// Which members or elements of a value some schema has spoken of (JSON Schema 2020-12 §11), by their places.
class Evaluated
{
public:
    void mark(qsizetype place)
    {
        if (m_marks.size() <= static_cast<std::size_t>(place))
            m_marks.resize(static_cast<std::size_t>(place) + 1);
        m_marks[static_cast<std::size_t>(place)] = true;
    }
    [[nodiscard]] bool has(qsizetype place) const { return static_cast<std::size_t>(place) < m_marks.size() && m_marks[static_cast<std::size_t>(place)]; }
    void add(const Evaluated &other)
    {
        m_marks.resize(std::max(m_marks.size(), other.m_marks.size()));
        for (std::size_t place = 0; place < other.m_marks.size(); ++place)
            m_marks[place] = m_marks[place] || other.m_marks[place];
    }

private:
    std::vector<bool> m_marks;
};

} // namespace OpenApi
