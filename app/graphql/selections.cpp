// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/selections.h"

#include "app/graphql/document.h"
#include "app/graphql/fragments.h"
#include "app/graphql/lexer.h"
#include "app/graphql/limits.h"

using namespace Qt::StringLiterals;

namespace GraphQl {

namespace {

template<typename Accepted>
const OperationDefinition *firstOrAt(const Document &document, qsizetype offset, Accepted accepted)
{
    const OperationDefinition *first = nullptr;
    for (const Definition &definition : document.definitions) {
        const auto *operation = std::get_if<OperationDefinition>(&definition);
        if (operation == nullptr || !accepted(*operation))
            continue;
        if (offset >= operation->range.offset && offset <= operation->range.end())
            return operation;
        if (first == nullptr)
            first = operation;
    }
    return first;
}

} // namespace

class Selections::Walk
{
public:
    Walk(const Schema &schema, const Document &document, Selections &found)
        : m_schema(schema)
        , m_found(found)
        , m_fragments(fragmentsOf(document))
    {
    }

    void add(const SelectionSet &set, const TypeDefinition *parent, const QString &path)
    {
        for (const Selection &selection : set.selections)
            std::visit([&](const auto &one) { select(one, parent, path); }, selection);
    }

private:
    void select(const Field &field, const TypeDefinition *parent, const QString &path)
    {
        const QString own = joined(path, field.name.toString());
        if (!m_found.m_fields.contains(own))
            m_found.m_fields.insert(own, &field);
        const FieldDefinition *definition = parent != nullptr ? m_schema.field(*parent, field.name.text) : nullptr;
        add(field.selectionSet, definition != nullptr ? m_schema.type(definition->type.name.text) : nullptr, own);
    }

    void select(const FragmentSpread &spread, const TypeDefinition *parent, const QString &path)
    {
        if (const FragmentDefinition *fragment = m_fragments.value(spread.name.text))
            addFor(fragment->typeCondition.text, fragment->selectionSet, parent, path);
    }

    void select(const InlineFragment &fragment, const TypeDefinition *parent, const QString &path)
    {
        addFor(fragment.typeCondition.text, fragment.selectionSet, parent, path);
    }

    void addFor(QByteArrayView condition, const SelectionSet &set, const TypeDefinition *parent, const QString &path)
    {
        if (condition.isEmpty() || parent == nullptr || condition == parent->name.text)
            return add(set, parent, path);
        const QString own = joined(path, stepTo(condition));
        if (!m_found.m_fields.contains(own))
            m_found.m_fields.insert(own, nullptr);
        add(set, m_schema.type(condition), own);
    }

    [[nodiscard]] static QString joined(const QString &path, const QString &step) { return path.isEmpty() ? step : path + u'/' + step; }

    const Schema &m_schema;
    Selections &m_found;
    Fragments m_fragments;
};

Selections::Selections(const Schema &schema, const Document &document, const OperationDefinition &operation)
{
    // Cycles of fragments are beyond the limits, too.
    if (!exceeded(document, {}))
        Walk(schema, document, *this).add(operation.selectionSet, schema.rootType(operation.type), {});
}

Base::Result<Document, Problem> parseUnfinished(const QByteArray &text)
{
    if (text.isValidUtf8() && Lexer(text).next().kind == Token::Kind::End)
        return Document{.text = text, .definitions = {}};
    return parse(text);
}

const OperationDefinition *operationAt(const Document &document, qsizetype offset)
{
    return firstOrAt(document, offset, [](const OperationDefinition &) { return true; });
}

const OperationDefinition *operationAt(const Document &document, qsizetype offset, OperationDefinition::Type root)
{
    return firstOrAt(document, offset, [root](const OperationDefinition &operation) { return operation.type == root; });
}

QString stepTo(QByteArrayView type)
{
    return u"on "_s + QString::fromUtf8(type);
}

QByteArray typeOfStep(const QString &step)
{
    return step.startsWith(u"on "_s) ? step.sliced(3).toUtf8() : QByteArray();
}

} // namespace GraphQl
