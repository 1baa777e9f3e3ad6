// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/uses.h"

#include <QSet>

#include <algorithm>

namespace GraphQl {

namespace {

const char *locationOf(OperationDefinition::Type type)
{
    switch (type) {
    case OperationDefinition::Type::Mutation:
        return "MUTATION";
    case OperationDefinition::Type::Subscription:
        return "SUBSCRIPTION";
    case OperationDefinition::Type::Query:
        break;
    }
    return "QUERY";
}

class Collector
{
public:
    Collector(const Schema &schema, DefinitionUses &uses)
        : m_schema(schema)
        , m_uses(uses)
    {
    }

    void operation(const OperationDefinition &operation)
    {
        for (const VariableDefinition &variable : operation.variables) {
            m_uses.types.push_back({.name = variable.type.name, .parent = nullptr, .isCondition = false});
            if (variable.defaultValue)
                value(*variable.defaultValue, variable.type, variable.variable);
            directives(variable.directives, "VARIABLE_DEFINITION");
        }
        directives(operation.directives, locationOf(operation.type));
        selectionSet(operation.selectionSet, m_schema.rootType(operation.type));
    }

    void fragment(const FragmentDefinition &fragment)
    {
        m_uses.types.push_back({.name = fragment.typeCondition, .parent = nullptr, .isCondition = true});
        directives(fragment.directives, "FRAGMENT_DEFINITION");
        selectionSet(fragment.selectionSet, compositeType(fragment.typeCondition));
    }

private:
    /// Null where there is nothing to select from.
    [[nodiscard]] const TypeDefinition *compositeType(const Name &name) const
    {
        const TypeDefinition *type = m_schema.type(name.text);
        return type != nullptr && type->isComposite() ? type : nullptr;
    }

    void selectionSet(const SelectionSet &set, const TypeDefinition *parent)
    {
        for (const Selection &selection : set.selections)
            std::visit([&](const auto &one) { select(one, parent); }, selection);
    }

    void select(const Field &field, const TypeDefinition *parent)
    {
        const FieldDefinition *definition = parent != nullptr ? m_schema.field(*parent, field.name.text) : nullptr;
        if (parent != nullptr)
            m_uses.fields.push_back({.field = &field, .parent = parent, .definition = definition});
        arguments(field.arguments, definition != nullptr ? &definition->arguments : nullptr, field.name, false);
        directives(field.directives, "FIELD");
        selectionSet(field.selectionSet, definition != nullptr ? compositeType(definition->type.name) : nullptr);
    }

    void select(const FragmentSpread &spread, const TypeDefinition *parent)
    {
        m_uses.spreads.push_back({.spread = &spread, .parent = parent});
        directives(spread.directives, "FRAGMENT_SPREAD");
    }

    void select(const InlineFragment &fragment, const TypeDefinition *parent)
    {
        directives(fragment.directives, "INLINE_FRAGMENT");
        if (fragment.typeCondition.text.isEmpty())
            return selectionSet(fragment.selectionSet, parent);
        m_uses.types.push_back({.name = fragment.typeCondition, .parent = parent, .isCondition = true});
        selectionSet(fragment.selectionSet, compositeType(fragment.typeCondition));
    }

    void directives(const std::vector<Directive> &list, const char *location)
    {
        if (list.empty())
            return;
        m_uses.directives.push_back({.directives = &list, .location = location});
        for (const Directive &directive : list) {
            const DirectiveDefinition *definition = m_schema.directive(directive.name.text);
            arguments(directive.arguments, definition != nullptr ? &definition->arguments : nullptr, directive.name, true);
        }
    }

    void arguments(const std::vector<Argument> &list, const std::vector<InputValueDefinition> *definitions, const Name &owner, bool isDirective)
    {
        if (definitions != nullptr && !(list.empty() && definitions->empty()))
            m_uses.arguments.push_back({.arguments = &list, .definitions = definitions, .owner = owner, .isDirective = isDirective});
        for (const Argument &argument : list) {
            const InputValueDefinition *definition = nullptr;
            if (definitions != nullptr) {
                const auto found = std::ranges::find(*definitions, argument.name.text, [](const auto &candidate) { return candidate.name.text; });
                definition = found == definitions->end() ? nullptr : &*found;
            }
            if (definition != nullptr)
                value(argument.value, definition->type, argument.name);
            variablesIn(argument.value, definition != nullptr ? std::optional(definition->type) : std::nullopt,
                        definition != nullptr && definition->defaultValue.has_value());
        }
    }

    void value(const Value &written, const TypeReference &type, const Name &owner)
    {
        m_uses.values.push_back({.value = &written, .type = type, .owner = owner});
    }

    void variablesIn(const Value &written, const std::optional<TypeReference> &type, bool hasDefault)
    {
        if (const auto *variable = written.as<Variable>()) {
            m_uses.variables.push_back({.variable = variable->name, .type = type, .hasDefault = hasDefault});
        } else if (const auto *list = written.as<ListValue>()) {
            const bool isList = type && type->nullable().isList();
            for (const Value &item : list->values)
                variablesIn(item, isList ? std::optional(type->nullable().inner()) : std::nullopt, false);
        } else if (const auto *object = written.as<ObjectValue>()) {
            const TypeDefinition *definition = type ? m_schema.type(type->name.text) : nullptr;
            for (const ObjectField &field : object->fields) {
                const InputValueDefinition *input = definition != nullptr ? m_schema.inputField(*definition, field.name.text) : nullptr;
                variablesIn(field.value, input != nullptr ? std::optional(input->type) : std::nullopt, input != nullptr && input->defaultValue);
            }
        }
    }

    const Schema &m_schema;
    DefinitionUses &m_uses;
};

} // namespace

Uses usesOf(const Schema &schema, const Document &document)
{
    Uses result{.schema = &schema, .document = &document, .definitions = {}, .fragments = {}};
    result.definitions.reserve(document.definitions.size());
    for (const Definition &definition : document.definitions) {
        DefinitionUses uses;
        uses.operation = std::get_if<OperationDefinition>(&definition);
        uses.fragment = std::get_if<FragmentDefinition>(&definition);
        Collector collector(schema, uses);
        if (uses.operation != nullptr)
            collector.operation(*uses.operation);
        else if (uses.fragment != nullptr)
            collector.fragment(*uses.fragment);
        else
            continue;
        result.definitions.push_back(std::move(uses));
    }
    for (const DefinitionUses &uses : result.definitions) {
        if (uses.fragment != nullptr && !result.fragments.contains(uses.fragment->name.text))
            result.fragments.insert(uses.fragment->name.text, &uses);
    }
    return result;
}

std::vector<const DefinitionUses *> Uses::reachableFrom(const DefinitionUses &definition) const
{
    std::vector<const DefinitionUses *> reached{&definition};
    QSet<const DefinitionUses *> seen{&definition};
    for (size_t i = 0; i < reached.size(); ++i) {
        for (const SpreadUse &use : reached[i]->spreads) {
            const DefinitionUses *fragment = fragments.value(use.spread->name.text);
            if (fragment == nullptr || seen.contains(fragment))
                continue;
            seen.insert(fragment);
            reached.push_back(fragment);
        }
    }
    return reached;
}

} // namespace GraphQl
