// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

#include <QHash>

#include <array>

namespace GraphQl {

/// What a schema holds and how it is found. Views of the documents' texts throughout.
struct Schema::Content
{
    using Member = std::pair<const TypeDefinition *, QByteArrayView>;

    Document builtIn;
    Document document;
    std::vector<TypeDefinition> types;
    std::vector<DirectiveDefinition> directives;
    std::array<Name, 3> roots;

    QHash<QByteArrayView, const TypeDefinition *> typesByName;
    QHash<Member, const FieldDefinition *> fields;
    QHash<Member, const InputValueDefinition *> inputFields;
    /// __typename, __schema and __type, which every schema has without naming them.
    TypeDefinition meta;
};

} // namespace GraphQl
