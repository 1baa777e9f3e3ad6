// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/selectedfield.h"

#include <QSet>

#include <algorithm>

namespace GraphQl {

struct FieldCollector::Collection
{
    const TypeDefinition &objectType;
    std::vector<SelectedField> fields;
    QHash<QByteArrayView, size_t> places;
    QSet<QByteArrayView> spread;
};

FieldCollector::FieldCollector(const Schema &schema, const Document &document, const Variables &variables)
    : m_schema(schema)
    , m_variables(variables)
    , m_fragments(fragmentsOf(document))
{
}

std::vector<SelectedField> FieldCollector::collect(const TypeDefinition &objectType, const std::vector<const SelectionSet *> &selectionSets) const
{
    Collection collection{.objectType = objectType, .fields = {}, .places = {}, .spread = {}};
    for (const SelectionSet *selectionSet : selectionSets)
        collectInto(collection, *selectionSet);
    for (SelectedField &field : collection.fields) {
        const TypeDefinition *type = m_schema.type(field.definition->type.name.text);
        if (type != nullptr && type->kind == TypeDefinition::Kind::Object)
            field.selected = collect(*type, field.selectionSets);
    }
    return std::move(collection.fields);
}

void FieldCollector::collectInto(Collection &collection, const SelectionSet &selectionSet) const
{
    for (const Selection &selection : selectionSet.selections) {
        const bool included = std::visit([this](const auto &one) { return isIncluded(one.directives); }, selection);
        if (included)
            std::visit([&](const auto &one) { select(collection, one); }, selection);
    }
}

void FieldCollector::select(Collection &collection, const Field &field) const
{
    const QByteArrayView name = field.responseName();
    if (!collection.places.contains(name)) {
        const FieldDefinition *definition = m_schema.field(collection.objectType, field.name.text);
        if (definition == nullptr)
            return;
        collection.places.insert(name, collection.fields.size());
        collection.fields.push_back({.responseName = QString::fromUtf8(name),
                                     .field = &field,
                                     .definition = definition,
                                     .parent = &collection.objectType,
                                     .arguments = coerceArguments(m_schema, definition->arguments, field.arguments, m_variables),
                                     .selectionSets = {},
                                     .selected = {}});
    }
    if (!field.selectionSet.selections.empty())
        collection.fields[collection.places.value(name)].selectionSets.push_back(&field.selectionSet);
}

void FieldCollector::select(Collection &collection, const FragmentSpread &spread) const
{
    const FragmentDefinition *fragment = m_fragments.value(spread.name.text);
    if (fragment == nullptr || collection.spread.contains(spread.name.text))
        return;
    collection.spread.insert(spread.name.text);
    if (applies(fragment->typeCondition, collection.objectType))
        collectInto(collection, fragment->selectionSet);
}

void FieldCollector::select(Collection &collection, const InlineFragment &fragment) const
{
    if (fragment.typeCondition.text.isEmpty() || applies(fragment.typeCondition, collection.objectType))
        collectInto(collection, fragment.selectionSet);
}

bool FieldCollector::isIncluded(const std::vector<Directive> &directives) const
{
    return std::ranges::all_of(directives, [this](const Directive &directive) {
        if (directive.name.text == "skip")
            return !conditionOf(directive);
        return directive.name.text != "include" || conditionOf(directive);
    });
}

bool FieldCollector::conditionOf(const Directive &directive) const
{
    const auto arguments = coerceArguments(m_schema, m_schema.directive(directive.name.text)->arguments, directive.arguments, m_variables);
    const auto *condition = arguments ? std::get_if<bool>(&(*arguments)[u"if"].content) : nullptr;
    return condition != nullptr && *condition;
}

bool FieldCollector::applies(const Name &typeCondition, const TypeDefinition &objectType) const
{
    const TypeDefinition *type = m_schema.type(typeCondition.text);
    return type != nullptr && m_schema.canBe(*type, objectType);
}

} // namespace GraphQl
