// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"

#include <QList>

namespace GraphQl {

/// Something that could be written at a place of a query.
struct Suggestion
{
    QString label = {};
    /// As the language writes it, for instance [String!]!; may be empty.
    QString type = {};
    QString description = {};
    bool isRequired = false;
    /// What replaces the range: a name, with brackets where it cannot stand without them.
    QByteArray text = {};
    Base::TextRange range = {};
    /// Where in the text the cursor is wanted.
    qsizetype cursor = 0;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// What the schema allows at a cursor, those that begin as typed first; required ones before others. The text may be half typed or broken.
[[nodiscard]] QList<Suggestion> suggest(const Schema &schema, const QByteArray &text, qsizetype cursor);

} // namespace GraphQl
