// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textrows.h"

#include <algorithm>

namespace Ui {

namespace {

constexpr qsizetype betweenStarts = 64;

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

/// The row that begins at \a start, which then is where the next one begins.
TextRows::Row TextRows::read(Start &start) const
{
    const char *bytes = m_text.constData();
    Row row{.range = {start.offset, 0}, .line = start.line, .isContinued = start.isContinued, .isInString = start.isInString};
    const qsizetype limit = std::min(m_end, start.offset + longest);
    Start next = start;
    Start good{.offset = -1};
    qsizetype at = start.offset;
    for (; at < limit && bytes[at] != '\n'; ++at) {
        const char c = bytes[at];
        if (next.isInString) {
            next.isInString = next.isEscaped || c != '"';
            next.isEscaped = !next.isEscaped && c == '\\';
        } else if (c == '"') {
            next.isInString = true;
        } else if (c == ',' || c == '{' || c == '[') {
            good = next;
            good.offset = at + 1;
        }
    }
    if (at < m_end && bytes[at] == '\n') {
        row.range.length = at - start.offset;
        start = {.offset = at + 1, .line = start.line + 1};
        return row;
    }
    next.offset = at;
    if (at < m_end && good.offset > start.offset + longest / 4) {
        next = good;
    } else {
        // Neither a character nor an escape is torn apart.
        while (at < m_end && at > start.offset + longest - 4 && isInsideCharacter(bytes[at]))
            --at;
        if (at < next.offset)
            next.isEscaped = false;
        next.offset = at;
    }
    row.range.length = next.offset - start.offset;
    next.isContinued = true;
    start = next;
    return row;
}

TextRows TextRows::of(const QByteArray &text, qsizetype upTo)
{
    TextRows rows;
    rows.m_text = text;
    rows.m_end = std::min(upTo, text.size());
    auto starts = std::make_shared<std::vector<Start>>();
    Start start;
    qsizetype count = 0;
    bool endsLine = true;
    for (; start.offset < rows.m_end || endsLine; ++count) {
        if (count % betweenStarts == 0)
            starts->push_back(start);
        const Row row = rows.read(start);
        rows.m_lines = row.line;
        // What follows the last line's end is a line of its own, if an empty one.
        endsLine = start.offset == rows.m_end && row.range.end() < rows.m_end;
    }
    rows.m_count = count;
    rows.m_starts = std::move(starts);
    return rows;
}

TextRows::Row TextRows::at(qsizetype number) const
{
    if (!m_starts)
        return {};
    number = std::clamp<qsizetype>(number, 0, m_count - 1);
    Start start = (*m_starts)[static_cast<std::size_t>(number / betweenStarts)];
    for (qsizetype passed = number % betweenStarts; passed > 0; --passed)
        static_cast<void>(read(start));
    return read(start);
}

qsizetype TextRows::rowAt(qsizetype offset) const
{
    if (!m_starts)
        return 0;
    const auto after = std::ranges::upper_bound(*m_starts, std::max<qsizetype>(offset, 0), {}, &Start::offset);
    const auto nearest = std::prev(after);
    qsizetype number = (nearest - m_starts->begin()) * betweenStarts;
    for (Start start = *nearest; number < m_count - 1; ++number) {
        static_cast<void>(read(start));
        if (start.offset > offset)
            break;
    }
    return number;
}

} // namespace Ui
