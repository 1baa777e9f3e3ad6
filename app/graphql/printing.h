// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/layout.h"
#include "app/graphql/syntax.h"

namespace GraphQl {

/// Writes definitions into a layout, in the grammar's order.
class Printing
{
public:
    explicit Printing(Layout &layout) : m_layout(layout) {}

    void print(const OperationDefinition &operation);
    void print(const FragmentDefinition &fragment);
    void print(const SchemaDefinition &schema);
    void print(const TypeDefinition &type);
    void print(const DirectiveDefinition &directive);

private:
    // Executable definitions
    void selectionSet(const SelectionSet &set);
    void print(const Field &field);
    void print(const FragmentSpread &spread);
    void print(const InlineFragment &fragment);
    void print(const VariableDefinition &variable);
    void print(const Argument &argument);
    void print(const ObjectField &field);
    void print(const Value &value);
    void print(const std::vector<Directive> &directives);

    // Type system definitions
    void describe(Base::TextRange definition);
    void print(const RootOperationType &root);
    void print(const FieldDefinition &field);
    void print(const InputValueDefinition &value);
    void print(const EnumValueDefinition &value);
    void names(QByteArrayView introduction, char separator, const std::vector<Name> &names);
    template <typename Item> void block(const std::vector<Item> &items, qsizetype end);

    /// On one line, or an item a line where that is too wide or would lose a comment's place. \a from is the offset behind which the
    /// bracket stands.
    template <typename Item> void list(char open, const std::vector<Item> &items, char close, qsizetype from);
    void write(const QString &words) { m_layout.write(words.toUtf8()); }

    Layout &m_layout;
};

} // namespace GraphQl
