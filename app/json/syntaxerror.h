// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QString>

namespace Json {

/// Why a text is not JSON (RFC 8259), and where.
struct SyntaxError
{
    enum class Kind {
        Empty,
        UnexpectedCharacter,
        UnexpectedEnd,
        UnclosedString,
        InvalidEscape,
        InvalidNumber,
        InvalidLiteral,
        InvalidUtf8,
        ControlCharacter,
        TrailingComma,
        MissingComma,
        MissingColon,
        MemberNameExpected,
        Comment,
        SmartQuote,
        TextAfterEnd,
        TooDeep,
        TooLarge,
    };

    Kind kind = Kind::UnexpectedCharacter;
    Base::TextRange range;

    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

/// One sentence for a person: what stands there, what was expected, with line and column of \a text.
[[nodiscard]] QString describe(const SyntaxError &error, QByteArrayView text);

} // namespace Json
