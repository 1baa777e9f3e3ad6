// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/lexer.h"

namespace GraphQl {

/// The tokens of a text that may be broken: what is no token is told as Invalid and passed over, to the end of the line for a string without its end.
class TolerantLexer
{
public:
    explicit TolerantLexer(QByteArrayView text);

    /// End at the end; ranges are those of the whole text.
    [[nodiscard]] Token next();

private:
    QByteArrayView m_text;
    qsizetype m_start = 0;
    Lexer m_lexer;
};

} // namespace GraphQl
