// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QString>

namespace GraphQl {

/// What is wrong with a document, and where.
struct Problem
{
    /// Syntax, TooDeep, or the validation rule of chapter 5 that is broken, by its own name ("FieldsOnCorrectType").
    QString rule;
    Base::TextRange range;
    /// The sentence for a person. graphql-java's style where the live service's wording is known.
    QString message;
    /// The nearest name that would be right; may be empty.
    QString suggestion;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One sentence for a person, with line and column of \a text and the suggestion.
[[nodiscard]] QString describe(const Problem &problem, QByteArrayView text);

} // namespace GraphQl
