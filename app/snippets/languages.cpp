// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/curl.h"
#include "app/snippets/language.h"

#include <algorithm>

namespace Snippets {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {.key = "curl", .name = "cURL", .write = curl},
    };
    return all;
}

const Language *language(QStringView key)
{
    const auto found = std::ranges::find_if(languages(), [&](const Language &language) { return key == QLatin1String(language.key); });
    return found == languages().end() ? nullptr : &*found;
}

} // namespace Snippets
