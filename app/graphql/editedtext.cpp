// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/editedtext.h"

namespace GraphQl {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == ',';
}

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

EditedText::EditedText(const QByteArray &text)
    : m_text(text)
    , m_lineEnd(text.contains("\r\n") ? "\r\n" : "\n")
{
}

qsizetype EditedText::lineStart(qsizetype offset) const
{
    while (offset > 0 && !isLineEnd(m_text[offset - 1]))
        --offset;
    return offset;
}

qsizetype EditedText::pastBlanks(qsizetype offset) const
{
    while (offset < m_text.size() && isBlank(m_text[offset]))
        ++offset;
    return offset;
}

QByteArray EditedText::indentationAt(qsizetype offset) const
{
    const qsizetype start = lineStart(offset);
    qsizetype end = start;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return m_text.sliced(start, end - start);
}

bool EditedText::isFirstOnLine(qsizetype offset) const
{
    return pastBlanks(lineStart(offset)) >= offset;
}

bool EditedText::isOnLines(Base::TextRange range) const
{
    const QByteArrayView view = QByteArrayView(m_text).sliced(range.offset, range.length);
    return view.contains('\n') || view.contains('\r');
}

qsizetype EditedText::pastRestOfLine(qsizetype offset) const
{
    qsizetype end = pastBlanks(offset);
    if (end < m_text.size() && m_text[end] == '#') {
        while (end < m_text.size() && !isLineEnd(m_text[end]))
            ++end;
    }
    return end == m_text.size() || isLineEnd(m_text[end]) ? end : offset;
}

void EditedText::takeOut(Base::TextRange item)
{
    qsizetype from = item.offset;
    qsizetype to = item.end();
    const qsizetype start = lineStart(from);
    qsizetype before = from;
    while (before > start && isBlank(m_text[before - 1]))
        --before;
    const qsizetype after = pastBlanks(to);
    const bool endsLine = after == m_text.size() || isLineEnd(m_text[after]);
    if (before == start && endsLine) {
        from = start;
        to = after;
        if (to < m_text.size())
            to += m_text.sliced(to).startsWith("\r\n") ? 2 : 1;
    } else if (before == start || QByteArrayView("{([").contains(m_text[before - 1])) {
        to = after;
    } else {
        from = before;
    }
    const bool wouldJoin = from > 0 && to < m_text.size() && isWord(m_text[from - 1]) && isWord(m_text[to]);
    m_text.replace(from, to - from, wouldJoin ? " " : "");
}

} // namespace GraphQl
