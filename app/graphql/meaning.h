// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/fieldabilities.h"

#include <optional>

namespace GraphQl {

/// What a name in a query stands for.
struct Meaning
{
    QString name = {};
    /// As the language writes it; empty for a type or a directive.
    QString type = {};
    QString description = {};
    /// Where it belongs: the type of a field, the field of an argument.
    QString owner = {};
    /// Of a leaf of a record.
    std::optional<FieldAbilities> abilities = {};
    /// Of an enum or of an argument that takes one: what may be written.
    QStringList values = {};

    friend bool operator==(const Meaning &, const Meaning &) = default;
};

/// Of the name at byte \a offset; nothing where none stands there or the schema does not know it. The text may be half typed or broken.
[[nodiscard]] std::optional<Meaning> meaningAt(const Schema &schema, const QByteArray &text, qsizetype offset);

/// In lines for a person.
[[nodiscard]] QString describe(const Meaning &meaning);

} // namespace GraphQl
