// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/builder.h"
#include "app/graphql/editedtext.h"

#include <algorithm>

namespace GraphQl {

namespace {

/// What becomes of a stretch of the text.
struct Change
{
    Base::TextRange range;
    /// Empty: it is taken out.
    QByteArray replacement;
};

Base::TextRange rangeOf(const Selection &selection)
{
    return std::visit([](const auto &one) { return one.range; }, selection);
}

/// All selections of a set give way to one that asks for nothing.
Change placeHeld(const SelectionSet &set)
{
    const qsizetype start = rangeOf(set.selections.front()).offset;
    return {.range = {start, rangeOf(set.selections.back()).end() - start}, .replacement = "__typename"};
}

class Removal
{
public:
    Removal(const Schema &schema, const Document &document)
        : m_schema(schema)
        , m_document(document)
    {
    }

    [[nodiscard]] QByteArray from(const OperationDefinition &operation, const QStringList &steps)
    {
        const bool isNothing = emptied(operation.selectionSet, m_schema.rootType(operation.type), steps, m_changes);
        if (isNothing && operation.name.text.isEmpty() && operation.variables.empty() && operation.directives.empty())
            m_changes.push_back({.range = operation.range, .replacement = {}});
        else if (isNothing)
            m_changes.push_back(placeHeld(operation.selectionSet));
        return done();
    }

private:
    using Changes = std::vector<Change>;

    /// Takes the steps out of a set, into \a changes. True when nothing would be left: then the set is changed by its owner.
    bool emptied(const SelectionSet &set, const TypeDefinition *parent, const QStringList &steps, Changes &changes)
    {
        Changes own;
        size_t gone = 0;
        for (const Selection &selection : set.selections)
            gone += std::visit([&](const auto &one) { return isGone(one, parent, steps, own); }, selection) ? 1 : 0;
        if (!set.selections.empty() && gone == set.selections.size())
            return true;
        std::ranges::move(own, std::back_inserter(changes));
        return false;
    }

    bool isGone(const Field &field, const TypeDefinition *parent, const QStringList &steps, Changes &changes)
    {
        if (field.name.text != steps.front().toUtf8())
            return false;
        const FieldDefinition *definition = parent != nullptr ? m_schema.field(*parent, field.name.text) : nullptr;
        const TypeDefinition *type = definition != nullptr ? m_schema.type(definition->type.name.text) : nullptr;
        const bool isWhole = steps.size() == 1;
        if (!isWhole && !emptied(field.selectionSet, type, steps.sliced(1), changes))
            return false;
        if (!isWhole && (!field.arguments.empty() || !field.directives.empty())) {
            changes.push_back(placeHeld(field.selectionSet));
            return false;
        }
        changes.push_back({.range = field.range, .replacement = {}});
        return true;
    }

    bool isGone(const InlineFragment &fragment, const TypeDefinition *parent, const QStringList &steps, Changes &changes)
    {
        const auto rest = stepsInside(fragment.typeCondition.text, parent, steps);
        if (!rest || (!rest->isEmpty() && !emptied(fragment.selectionSet, typeInside(fragment.typeCondition.text, parent), *rest, changes)))
            return false;
        changes.push_back({.range = fragment.range, .replacement = {}});
        return true;
    }

    bool isGone(const FragmentSpread &spread, const TypeDefinition *parent, const QStringList &steps, Changes &changes)
    {
        const FragmentDefinition *fragment = fragmentOf(spread);
        const auto rest = fragment != nullptr ? stepsInside(fragment->typeCondition.text, parent, steps) : std::nullopt;
        if (!rest)
            return false;
        if (rest->isEmpty()) {
            changes.push_back({.range = spread.range, .replacement = {}});
            return true;
        }
        // A fragment may be spread elsewhere, too: it stays.
        if (emptied(fragment->selectionSet, m_schema.type(fragment->typeCondition.text), *rest, m_changes))
            m_changes.push_back(placeHeld(fragment->selectionSet));
        return false;
    }

    /// What is left of the steps in a fragment; nothing where the way does not lead there.
    [[nodiscard]] static std::optional<QStringList> stepsInside(QByteArrayView condition, const TypeDefinition *parent, const QStringList &steps)
    {
        if (condition.isEmpty() || parent == nullptr || condition == parent->name.text)
            return steps;
        return stepTo(condition) == steps.front() ? std::optional(steps.sliced(1)) : std::nullopt;
    }

    [[nodiscard]] const TypeDefinition *typeInside(QByteArrayView condition, const TypeDefinition *parent) const
    {
        return condition.isEmpty() ? parent : m_schema.type(condition);
    }

    [[nodiscard]] const FragmentDefinition *fragmentOf(const FragmentSpread &spread) const
    {
        for (const Definition &definition : m_document.definitions) {
            const auto *fragment = std::get_if<FragmentDefinition>(&definition);
            if (fragment != nullptr && fragment->name.text == spread.name.text)
                return fragment;
        }
        return nullptr;
    }

    /// From the back, so that no place moves; a fragment spread twice is changed once.
    [[nodiscard]] QByteArray done()
    {
        std::ranges::sort(m_changes, std::greater(), [](const Change &change) { return change.range.offset; });
        EditedText text(m_document.text);
        qsizetype changedFrom = m_document.text.size() + 1;
        for (const Change &change : m_changes) {
            if (change.range.offset >= changedFrom)
                continue;
            changedFrom = change.range.offset;
            if (change.replacement.isEmpty())
                text.takeOut(change.range);
            else
                text.replace(change.range, change.replacement);
        }
        return text.text();
    }

    const Schema &m_schema;
    const Document &m_document;
    Changes m_changes;
};

} // namespace

QByteArray deselected(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place)
{
    const OperationDefinition *operation = operationAt(document, cursor, place.root);
    // What is beyond the limits has no selections: fragments in a circle end here.
    if (operation == nullptr || place.steps.isEmpty() || !Selections(schema, document, *operation).contains(place.steps))
        return document.text;
    return Removal(schema, document).from(*operation, place.steps);
}

} // namespace GraphQl
