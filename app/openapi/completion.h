// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

namespace OpenApi {

/// Something that could be written at a place in a JSON text.
struct Completion
{
    enum class Kind { Member, Value };

    Kind kind = Kind::Member;
    /// For a list: the member's name, or the value as JSON.
    QString label;
    /// What replaces the range: a member with its quotes, colon and an empty value where it has none yet, or a value.
    QByteArray insertText;
    /// In bytes of the text: what was typed of it so far.
    Base::TextRange range;
    /// Where in insertText the cursor is wanted, in bytes: between the quotes of an empty string, behind anything else.
    qsizetype cursor = 0;
    /// In words, for instance "text" or "list of objects".
    QString type;
    QString description;
    bool isRequired = false;

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What the schema allows at byte \a offset of a text that may be half typed or broken: names of members not there yet, the required
/// ones first, or the values of enum, const and boolean. Never recurses over the text.
[[nodiscard]] QList<Completion> complete(const Schema &schema, QByteArrayView text, qsizetype offset);

/// What stands at a place of a text.
struct SchemaPlace
{
    /// Absent where nothing is described.
    Schema schema;
    /// The member's name; empty for the root and for elements.
    QString name;
    bool isRequired = false;
    /// The name or the value that holds the place, in bytes of the text.
    Base::TextRange range;
};

/// The schema for the member name or the value at byte \a offset; the text may be half typed or broken.
[[nodiscard]] SchemaPlace schemaAt(const Schema &schema, QByteArrayView text, qsizetype offset);

} // namespace OpenApi
