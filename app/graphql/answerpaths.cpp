// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/answerpaths.h"

#include "app/graphql/fragments.h"
#include "app/graphql/limits.h"

namespace GraphQl {

namespace {

class PathFinder
{
public:
    PathFinder(const Schema &schema, const Document &document)
        : m_schema(schema)
        , m_fragments(fragmentsOf(document))
    {
    }

    void add(const SelectionSet &set, const TypeDefinition *parent, const QString &path)
    {
        for (const Selection &selection : set.selections)
            std::visit([&](const auto &one) { select(one, parent, path); }, selection);
    }

    [[nodiscard]] QStringList take() { return std::move(m_paths); }

private:
    void select(const Field &field, const TypeDefinition *parent, const QString &path)
    {
        const FieldDefinition *definition = parent != nullptr ? m_schema.field(*parent, field.name.text) : nullptr;
        const TypeDefinition *type = definition != nullptr ? m_schema.type(definition->type.name.text) : nullptr;
        if (type == nullptr)
            return;
        const QString own = path + u'.' + QString::fromUtf8(field.responseName()) + elements(definition->type);
        if (type->isComposite())
            add(field.selectionSet, type, own);
        else if (!m_paths.contains(own))
            m_paths.append(own);
    }

    void select(const FragmentSpread &spread, const TypeDefinition *, const QString &path)
    {
        if (const FragmentDefinition *fragment = m_fragments.value(spread.name.text))
            add(fragment->selectionSet, m_schema.type(fragment->typeCondition.text), path);
    }

    void select(const InlineFragment &fragment, const TypeDefinition *parent, const QString &path)
    {
        add(fragment.selectionSet, fragment.typeCondition.text.isEmpty() ? parent : m_schema.type(fragment.typeCondition.text), path);
    }

    /// [*] for each list around the type.
    [[nodiscard]] static QString elements(TypeReference type)
    {
        QString text;
        for (; !type.isNamed(); type = type.inner()) {
            if (type.isList())
                text += QStringLiteral("[*]");
        }
        return text;
    }

    const Schema &m_schema;
    Fragments m_fragments;
    QStringList m_paths;
};

} // namespace

QStringList answerPaths(const Schema &schema, const Document &document, const OperationDefinition &operation)
{
    // Cycles of fragments are beyond the limits, too.
    if (exceeded(document, {}))
        return {};
    PathFinder finder(schema, document);
    finder.add(operation.selectionSet, schema.rootType(operation.type), QStringLiteral("$.data"));
    return finder.take();
}

} // namespace GraphQl
