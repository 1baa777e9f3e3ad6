// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QString>

namespace JsonPath {

/// Why a query is not RFC 9535 JSONPath, and where.
struct ParseError
{
    enum class Kind {
        Empty,
        RootExpected,
        UnexpectedCharacter,
        UnexpectedEnd,
        SelectorExpected,
        UnclosedBracket,
        UnclosedString,
        InvalidEscape,
        InvalidNumber,
        NumberOutOfRange,
        BlankNotAllowed,
        UnknownFunction,
        WrongArgumentCount,
        WrongArgumentType,
        ComparisonExpected,
        NonSingularQuery,
        LiteralMustBeCompared,
        TooDeep,
        InvalidUtf8,
    };

    Kind kind = Kind::UnexpectedCharacter;
    Base::TextRange range;
    /// What would be allowed there, for a person; may be empty.
    QString expected;
    /// The whole query as it was probably meant; empty where nothing is obvious.
    QString suggestion;

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

/// One sentence: what stood there and what would be allowed; column counts from 1.
[[nodiscard]] QString describe(const ParseError &error, QByteArrayView query);

} // namespace JsonPath
