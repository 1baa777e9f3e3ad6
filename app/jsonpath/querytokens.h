// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QList>

namespace JsonPath {

/// A word of a query and what it is, for its colour. What no token covers (dots, brackets, commas) is punctuation.
struct QueryToken
{
    enum class Kind { Root, Name, String, Number, Function, Literal, Operator };

    Kind kind = Kind::Name;
    Base::TextRange range;

    friend bool operator==(const QueryToken &, const QueryToken &) = default;
};

/// Reads what is there, whether or not it is a query yet: $ and @, names, texts, numbers, functions, true/false/null, operators.
[[nodiscard]] QList<QueryToken> tokensOf(QByteArrayView query);

} // namespace JsonPath
