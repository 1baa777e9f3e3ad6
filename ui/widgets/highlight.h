// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "ui/theme/colorrole.h"

#include <QByteArrayView>
#include <QList>

namespace Ui {

/// A word of a text and the colour it is shown in; what no token covers is plain.
struct Token
{
    enum class Kind { Plain, Name, String, Number, Keyword, Comment, Argument, Type, Constant, Variable, Directive };
    static constexpr Kind lastKind = Kind::Directive;

    Kind kind = Kind::Plain;
    Base::TextRange range;

    friend bool operator==(const Token &, const Token &) = default;
};

/// The colour a kind of word is shown in.
[[nodiscard]] ColorRole roleOf(Token::Kind kind);

/// GraphQL: what each name is by where it stands, as far as that can be told without a schema; a string of several lines is a token a line.
[[nodiscard]] QList<Token> graphQlTokens(QByteArrayView text);

/// A command line: commands at a line's start, --options, quoted strings, $VARIABLES, comments.
[[nodiscard]] QList<Token> shellTokens(QByteArrayView text);

} // namespace Ui
