// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/coerce.h"
#include "app/graphql/fragments.h"
#include "app/graphql/syntax.h"

namespace GraphQl {

/// A field of the answer: every selection of the same response name on an object type merged (§6.3.2), variables filled in.
struct SelectedField
{
    QString responseName;
    /// The first of the selections merged.
    const Field *field = nullptr;
    const FieldDefinition *definition = nullptr;
    const TypeDefinition *parent = nullptr;
    Base::Result<Input, Problem> arguments;
    /// What the merged selections select below.
    std::vector<const SelectionSet *> selectionSets;
    /// The same, collected, when the field's type is an object type; else that is known only with the object.
    std::vector<SelectedField> selected;
};

/// CollectFields (§6.3.2) over merged selection sets, then below them wherever the type is known beforehand.
class FieldCollector
{
public:
    FieldCollector(const Schema &schema, const Document &document, const Variables &variables);

    [[nodiscard]] std::vector<SelectedField> collect(const TypeDefinition &objectType, const std::vector<const SelectionSet *> &selectionSets) const;

private:
    struct Collection;

    void collectInto(Collection &collection, const SelectionSet &selectionSet) const;
    void select(Collection &collection, const Field &field) const;
    void select(Collection &collection, const FragmentSpread &spread) const;
    void select(Collection &collection, const InlineFragment &fragment) const;
    [[nodiscard]] bool isIncluded(const std::vector<Directive> &directives) const;
    [[nodiscard]] bool conditionOf(const Directive &directive) const;
    [[nodiscard]] bool applies(const Name &typeCondition, const TypeDefinition &objectType) const;

    const Schema &m_schema;
    const Variables &m_variables;
    Fragments m_fragments;
};

} // namespace GraphQl
