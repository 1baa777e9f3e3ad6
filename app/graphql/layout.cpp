// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/layout.h"

#include <algorithm>

namespace GraphQl {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype lineEndFrom(QByteArrayView text, qsizetype offset)
{
    while (offset < text.size() && !isLineEnd(text[offset]))
        ++offset;
    return offset;
}

/// How many lines end in what is ignored before \a offset, back to the last comment or token.
int lineEndsBefore(QByteArrayView text, qsizetype offset)
{
    int ends = 0;
    while (offset > 0 && QByteArrayView(" \t,\r\n").contains(text[offset - 1])) {
        --offset;
        if (text[offset] == '\n' || (text[offset] == '\r' && (offset + 1 == text.size() || text[offset + 1] != '\n')))
            ++ends;
    }
    return ends;
}

} // namespace

Layout::Layout(QByteArrayView text)
    : m_text(text)
{
    findComments();
}

void Layout::findComments()
{
    Lexer lexer(m_text);
    qsizetype end = 0;
    for (Token token = lexer.next(); token.kind != Token::Kind::Invalid; token = lexer.next()) {
        for (qsizetype hash = m_text.indexOf('#', end); hash >= 0 && hash < token.range.offset; hash = m_text.indexOf('#', hash)) {
            const qsizetype stop = lineEndFrom(m_text, hash);
            m_comments.push_back({{hash, stop - hash}, end == 0 || lineEndsBefore(m_text, hash) > 0});
            hash = end = stop;
        }
        end = token.range.end();
        if (token.kind == Token::Kind::End)
            break;
    }
}

bool Layout::needsLines(Base::TextRange range) const
{
    const auto first = std::ranges::lower_bound(m_comments, range.offset, {}, [](const Comment &comment) { return comment.range.offset; });
    if (first != m_comments.end() && first->range.offset < range.end())
        return true;
    Lexer lexer(original(range));
    for (Token token = lexer.next(); token.kind != Token::Kind::End && token.kind != Token::Kind::Invalid; token = lexer.next()) {
        if (token.kind == Token::Kind::BlockString)
            return true;
    }
    return false;
}

Token Layout::tokenAt(qsizetype offset) const
{
    Token token = Lexer(m_text.sliced(offset)).next();
    token.range.offset += offset;
    return token;
}

void Layout::beginLine()
{
    if (!m_out.isEmpty())
        m_out += '\n';
    m_out += indentation();
    m_column = qsizetype(m_depth) * 2;
}

void Layout::keepGap(qsizetype offset)
{
    const bool isInside = !m_out.isEmpty() && !QByteArrayView("{([").contains(m_out.back());
    if (isInside && (m_wantsGap || lineEndsBefore(m_text, offset) > 1))
        m_out += '\n';
    m_wantsGap = false;
}

void Layout::writeComments(qsizetype before)
{
    for (; m_next < m_comments.size() && m_comments[m_next].range.offset < before; ++m_next) {
        const Comment &comment = m_comments[m_next];
        if (comment.hasOwnLine) {
            keepGap(comment.range.offset);
            beginLine();
        } else {
            m_out += ' ';
        }
        m_out += original(comment.range).trimmed();
    }
}

void Layout::line(qsizetype offset)
{
    writeComments(offset);
    keepGap(offset);
    beginLine();
}

void Layout::paragraph(qsizetype offset)
{
    // A comment at the end of the line before belongs to that line.
    for (; m_next < m_comments.size() && m_comments[m_next].range.offset < offset && !m_comments[m_next].hasOwnLine; ++m_next)
        write(' ' + original(m_comments[m_next].range).trimmed().toByteArray());
    m_wantsGap = true;
    line(offset);
}

void Layout::write(QByteArrayView words)
{
    m_out += words;
    const qsizetype lineEnd = words.lastIndexOf('\n');
    m_column = lineEnd < 0 ? m_column + words.size() : words.size() - lineEnd - 1;
}

void Layout::open(QByteArrayView bracket)
{
    write(bracket);
    ++m_depth;
}

void Layout::close(QByteArrayView bracket, qsizetype offset)
{
    writeComments(offset);
    --m_depth;
    beginLine();
    write(bracket);
}

QByteArray Layout::take()
{
    writeComments(m_text.size() + 1);
    m_out += '\n';
    return std::move(m_out);
}

} // namespace GraphQl
