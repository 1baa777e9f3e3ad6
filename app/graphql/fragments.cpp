// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fragments.h"

namespace GraphQl {

Fragments fragmentsOf(const Document &document)
{
    Fragments fragments;
    for (const Definition &definition : document.definitions) {
        const auto *fragment = std::get_if<FragmentDefinition>(&definition);
        if (fragment != nullptr && !fragments.contains(fragment->name.text))
            fragments.insert(fragment->name.text, fragment);
    }
    return fragments;
}

} // namespace GraphQl
