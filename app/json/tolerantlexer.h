// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/syntaxerror.h"

#include <QList>

namespace Json {

/// Cuts a text that may not be JSON into tokens, noting what is wrong inside each. Blanks and comments are skipped.
class TolerantLexer
{
public:
    struct Token
    {
        /// Word: a literal that may be right or not, or an unquoted name. Other: what no JSON has.
        enum class Kind { End, Punctuation, String, Word, Other };
        Kind kind = Kind::End;
        Base::TextRange range;
    };

    TolerantLexer(QByteArrayView text, QList<SyntaxError> &problems) : m_text(text), m_problems(problems) {}

    [[nodiscard]] Token next();
    /// The character of a punctuation token.
    [[nodiscard]] char character(const Token &token) const { return m_text[token.range.offset]; }
    [[nodiscard]] QByteArrayView textOf(const Token &token) const { return m_text.sliced(token.range.offset, token.range.length); }

private:
    void skipBlanks();
    [[nodiscard]] qsizetype commentEnd() const;
    Token string();
    Token lookalikeString(SyntaxError::Kind kind, qsizetype openerLength);
    Token word();
    Token other();
    Token take(Token::Kind kind, qsizetype end);
    /// Notes what is wrong between the quotes.
    void checkInside(qsizetype start, qsizetype end);
    [[nodiscard]] qsizetype typographicQuoteAt(qsizetype at) const;
    void note(SyntaxError::Kind kind, qsizetype offset, qsizetype length);

    QByteArrayView m_text;
    QList<SyntaxError> &m_problems;
    qsizetype m_at = 0;
};

/// The length of the UTF-8 character at the start of \a text, which is not empty, or 0 if it is not valid (RFC 3629 §4).
[[nodiscard]] int characterLength(QByteArrayView text);

} // namespace Json
