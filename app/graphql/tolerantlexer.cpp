// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/tolerantlexer.h"

namespace GraphQl {

TolerantLexer::TolerantLexer(QByteArrayView text) : m_text(text), m_lexer(text) {}

Token TolerantLexer::next()
{
    Token token = m_lexer.next();
    token.range.offset += m_start;
    if (token.kind != Token::Kind::Invalid)
        return token;
    const QByteArrayView rest = m_text.sliced(token.range.offset);
    // An open block string holds everything that follows.
    if (rest.startsWith("\"\"\""))
        token.range.length = rest.size();
    token.range.length = std::max<qsizetype>(token.range.length, 1);
    m_start = token.range.end();
    m_lexer = Lexer(m_text.sliced(m_start));
    return token;
}

} // namespace GraphQl
