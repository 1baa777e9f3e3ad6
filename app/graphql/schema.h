// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/problem.h"
#include "app/graphql/typesystem.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace GraphQl {

/// The types a service answers with (§3), extensions merged in, with the built-in scalars and directives. Copies share everything;
/// pointers into it live as long as a copy.
class Schema
{
public:
    struct Content;

    /// Has the built-in types alone and no root.
    Schema();

    /// Reads type system definitions; everything wrong is told, not only the first.
    [[nodiscard]] static Base::Result<Schema, QList<Problem>> fromSdl(const QByteArray &text);

    /// Null when there is none of that name.
    [[nodiscard]] const TypeDefinition *type(QByteArrayView name) const;
    [[nodiscard]] const TypeDefinition *rootType(OperationDefinition::Type operation) const;
    [[nodiscard]] const DirectiveDefinition *directive(QByteArrayView name) const;
    /// Of an object or interface; __typename of any composite type; __schema and __type of the query root.
    [[nodiscard]] const FieldDefinition *field(const TypeDefinition &type, QByteArrayView name) const;
    [[nodiscard]] const InputValueDefinition *inputField(const TypeDefinition &type, QByteArrayView name) const;

    /// The object types an abstract type stands for; an object type stands for itself.
    [[nodiscard]] std::vector<const TypeDefinition *> possibleTypes(const TypeDefinition &type) const;
    [[nodiscard]] bool canBe(const TypeDefinition &abstract, const TypeDefinition &object) const;
    /// Some object is of both types.
    [[nodiscard]] bool overlap(const TypeDefinition &left, const TypeDefinition &right) const;

    /// In the order of the text, after the built-in ones.
    [[nodiscard]] const std::vector<TypeDefinition> &types() const;
    [[nodiscard]] const std::vector<DirectiveDefinition> &directives() const;

private:
    explicit Schema(std::shared_ptr<const Content> content);

    std::shared_ptr<const Content> m_content;
};

} // namespace GraphQl
