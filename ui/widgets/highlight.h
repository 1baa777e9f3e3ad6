// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QList>

namespace Ui {

/// A word of a text and the colour it is shown in; what no token covers is plain.
struct Token
{
    enum class Kind { Plain, Name, String, Number, Keyword, Comment };

    Kind kind = Kind::Plain;
    Base::TextRange range;

    friend bool operator==(const Token &, const Token &) = default;
};

/// GraphQL: keywords, $variables and @directives, strings and block strings, numbers, comments.
[[nodiscard]] QList<Token> graphQlTokens(QByteArrayView text);

/// A command line: commands at a line's start, --options, quoted strings, $VARIABLES, comments.
[[nodiscard]] QList<Token> shellTokens(QByteArrayView text);

} // namespace Ui
