// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"

#include <QByteArrayView>

namespace GraphQl {

struct Token
{
    enum class Kind : quint8 { Invalid, End, Punctuator, Name, Int, Float, String, BlockString };

    Kind kind = Kind::Invalid;
    /// Of a punctuator: the character, '.' for the three of a spread.
    char symbol = 0;
    Base::TextRange range;
};

/// Cuts a text into the lexical tokens of §2.1, leaving out what is ignored: blanks, line ends, commas, comments, a byte order mark.
class Lexer
{
public:
    /// \a text must be valid UTF-8 and outlive the lexer.
    explicit Lexer(QByteArrayView text);

    /// Invalid when there is no token here: problem() says why.
    [[nodiscard]] Token next();
    [[nodiscard]] const Problem &problem() const { return m_problem; }

private:
    void skipIgnored();
    [[nodiscard]] char at(qsizetype position) const { return position < m_text.size() ? m_text[position] : '\0'; }
    [[nodiscard]] Token token(Token::Kind kind, qsizetype start, char symbol = 0) const;
    [[nodiscard]] Token invalid(qsizetype offset, qsizetype length, const QString &message);
    [[nodiscard]] Token name();
    [[nodiscard]] Token number();
    [[nodiscard]] Token string();
    [[nodiscard]] Token blockString();
    [[nodiscard]] Token spread();
    [[nodiscard]] Token unexpected();
    [[nodiscard]] bool digits();
    /// How many bytes the escape at the backslash takes, 0 if it is none.
    [[nodiscard]] qsizetype escapeLength(qsizetype backslash) const;

    QByteArrayView m_text;
    qsizetype m_position = 0;
    Problem m_problem;
};

} // namespace GraphQl
