// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/tryout/importedcall.h"

namespace Tryout {

struct ImportedCollection
{
    QString name;
    QList<ImportedCall> calls;
    /// What could not be taken over, each with its place in the collection.
    QList<ImportError> problems;

    friend bool operator==(const ImportedCollection &, const ImportedCollection &) = default;
};

/// Does this look like a Postman collection? The beginning of a file is enough.
[[nodiscard]] bool isPostmanCollection(const QByteArray &text);

/// Reads a Postman collection, format v2.0 or v2.1. Its variables are put in where they have a value; scripts, tests and sign-ins are not
/// taken over.
[[nodiscard]] Base::Result<ImportedCollection, ImportError> importPostman(const QByteArray &json);

} // namespace Tryout
