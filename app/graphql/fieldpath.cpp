// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fieldpath.h"

namespace GraphQl {

namespace {

const SelectionSet *selectionSetAt(const Document &document, qsizetype offset)
{
    for (const Definition &definition : document.definitions) {
        const auto *operation = std::get_if<OperationDefinition>(&definition);
        const auto *fragment = std::get_if<FragmentDefinition>(&definition);
        if (operation != nullptr && operation->range.contains(offset))
            return &operation->selectionSet;
        if (fragment != nullptr && fragment->range.contains(offset))
            return &fragment->selectionSet;
    }
    return nullptr;
}

/// The next selection set inward, its field's name appended to \a path; null at the innermost.
const SelectionSet *step(const SelectionSet &set, qsizetype offset, QStringList &path)
{
    for (const Selection &selection : set.selections) {
        if (const auto *field = std::get_if<Field>(&selection); field != nullptr && field->range.contains(offset)) {
            path.append(field->name.toString());
            return &field->selectionSet;
        }
        if (const auto *inner = std::get_if<InlineFragment>(&selection); inner != nullptr && inner->range.contains(offset))
            return &inner->selectionSet;
    }
    return nullptr;
}

} // namespace

QStringList fieldPathAt(const Document &document, qsizetype offset)
{
    QStringList path;
    for (const SelectionSet *set = selectionSetAt(document, offset); set != nullptr;)
        set = step(*set, offset, path);
    return path;
}

} // namespace GraphQl
