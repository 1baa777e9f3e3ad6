// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/language.h"

#include "app/snippets/writers.h"

#include <algorithm>

namespace Snippets {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {.key = "curl", .name = "cURL", .write = curl},
        {.key = "powershell", .name = "cURL (PowerShell)", .write = powerShell},
        {.key = "python", .name = "Python", .write = python},
        {.key = "javascript", .name = "JavaScript", .write = javaScript},
        {.key = "node", .name = "Node.js", .write = node},
        {.key = "java", .name = "Java", .write = java},
        {.key = "csharp", .name = "C#", .write = cSharp},
        {.key = "go", .name = "Go", .write = go},
    };
    return all;
}

const Language *language(QStringView key)
{
    const auto found = std::ranges::find_if(languages(), [&](const Language &language) { return key == QLatin1String(language.key); });
    return found == languages().end() ? nullptr : &*found;
}

} // namespace Snippets
