// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArray>

namespace JsonPath {

/// What a place in a query that is being typed asks for.
struct QueryPlace
{
    enum class Kind {
        Nothing,
        /// The query's beginning.
        Root,
        /// A member's name in its short form, behind a dot or two.
        Name,
        /// A member's name in quotes; the opening one may be there.
        QuotedName,
        /// One side of a comparison, or a test, in a filter.
        Operand,
    };

    Kind kind = Kind::Nothing;
    /// A query that selects the values whose members are meant; for Name and QuotedName.
    QByteArray context;
    /// Members of their descendants as well.
    bool isDescendant = false;
    /// What was typed of it, up to the place.
    QByteArray typed;
    /// Where that stands, the quote included.
    Base::TextRange range;

    friend bool operator==(const QueryPlace &, const QueryPlace &) = default;
};

/// What byte \a cursor of the query asks for. The query need not parse; what stands behind the cursor does not matter.
[[nodiscard]] QueryPlace placeIn(QByteArrayView query, qsizetype cursor);

} // namespace JsonPath
