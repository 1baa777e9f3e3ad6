// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <QList>

namespace Snippets {

/// One way to write a request as code. The table of all stands in languages.cpp.
struct Language
{
    /// As on the command line: "curl".
    const char *key;
    /// As people say it: "cURL".
    const char *name;
    /// The whole snippet; the caller has already replaced a secret by a placeholder.
    QString (*write)(const Http::Request &request);
};

[[nodiscard]] const QList<Language> &languages();
/// nullptr when unknown.
[[nodiscard]] const Language *language(QStringView key);

} // namespace Snippets
