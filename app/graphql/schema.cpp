// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/schemacontent.h"

#include <algorithm>

namespace GraphQl {

Schema::Schema(std::shared_ptr<const Content> content)
    : m_content(std::move(content))
{
}

const TypeDefinition *Schema::type(QByteArrayView name) const
{
    return m_content->typesByName.value(name);
}

const TypeDefinition *Schema::rootType(OperationDefinition::Type operation) const
{
    return type(m_content->roots.at(size_t(operation)).text);
}

const DirectiveDefinition *Schema::directive(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_content->directives, name, [](const DirectiveDefinition &directive) { return directive.name.text; });
    return found == m_content->directives.end() ? nullptr : &*found;
}

const FieldDefinition *Schema::field(const TypeDefinition &type, QByteArrayView name) const
{
    if (const auto *found = m_content->fields.value({&type, name}))
        return found;
    const bool isMeta = name == "__typename" ? type.isComposite() : &type == rootType(OperationDefinition::Type::Query);
    return isMeta ? m_content->fields.value({&m_content->meta, name}) : nullptr;
}

const InputValueDefinition *Schema::inputField(const TypeDefinition &type, QByteArrayView name) const
{
    return m_content->inputFields.value({&type, name});
}

std::vector<const TypeDefinition *> Schema::possibleTypes(const TypeDefinition &type) const
{
    std::vector<const TypeDefinition *> result;
    for (const TypeDefinition &candidate : m_content->types) {
        if (candidate.kind == TypeDefinition::Kind::Object && canBe(type, candidate))
            result.push_back(&candidate);
    }
    return result;
}

bool Schema::canBe(const TypeDefinition &abstract, const TypeDefinition &object) const
{
    const auto names = [](QByteArrayView wanted) { return [wanted](const Name &name) { return name.text == wanted; }; };
    switch (abstract.kind) {
    case TypeDefinition::Kind::Interface:
        return std::ranges::any_of(object.interfaces, names(abstract.name.text));
    case TypeDefinition::Kind::Union:
        return std::ranges::any_of(abstract.members, names(object.name.text));
    default:
        return &abstract == &object;
    }
}

bool Schema::overlap(const TypeDefinition &left, const TypeDefinition &right) const
{
    if (&left == &right)
        return true;
    return std::ranges::any_of(possibleTypes(left), [&](const TypeDefinition *object) { return canBe(right, *object); });
}

const std::vector<TypeDefinition> &Schema::types() const
{
    return m_content->types;
}

const std::vector<DirectiveDefinition> &Schema::directives() const
{
    return m_content->directives;
}

} // namespace GraphQl
