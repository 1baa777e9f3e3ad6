// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/highlight.h"

namespace Ui {

/// What a line of a GraphQL document begins in, small enough to be kept for every line. Of more brackets than anyone nests the innermost are forgotten.
struct GraphQlLineState
{
    quint32 isInBlockString : 1 = 0;
    /// What the next name is.
    quint32 awaitsName : 1 = 0;
    quint32 awaitsType : 1 = 0;
    quint32 awaitsValue : 1 = 0;
    quint32 awaitsFragment : 1 = 0;
    /// Of the braces of selections.
    quint32 depth : 11 = 0;
    quint32 isInArguments : 1 = 0;
    quint32 isInVariables : 1 = 0;
    /// The brackets and braces inside the parentheses, the innermost lowest: 1 for a brace.
    quint32 inner : 4 = 0;
    quint32 kinds : 10 = 0;

    friend bool operator==(const GraphQlLineState &, const GraphQlLineState &) = default;
};

[[nodiscard]] int packed(const GraphQlLineState &state);
[[nodiscard]] GraphQlLineState unpacked(int packed);

/// The tokens of one line; \a state becomes that of the next.
[[nodiscard]] QList<Token> graphQlTokensOfLine(QByteArrayView line, GraphQlLineState &state);

} // namespace Ui
