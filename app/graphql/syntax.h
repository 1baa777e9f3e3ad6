// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/typesystem.h"

#include <QByteArray>

/// The syntax tree, in the words of the October 2021 specification (§2 and §3). Every text in it is a view of Document::text, which
/// each copy of the document keeps alive.
namespace GraphQl {

using Definition = std::variant<OperationDefinition, FragmentDefinition, SchemaDefinition, TypeDefinition, DirectiveDefinition>;

struct Document
{
    QByteArray text;
    std::vector<Definition> definitions;

    /// Same text.
    friend bool operator==(const Document &left, const Document &right) { return left.text == right.text; }
};

} // namespace GraphQl
