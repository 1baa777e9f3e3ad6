// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/tryout/exchange.h"

#include <optional>

namespace Tryout {

/// The ids that the answers of this run held, and what they name: so that an address book's id in an entry's place is told.
struct SeenIds
{
    struct Record
    {
        QString id;
        /// The collection it stands in, for instance address-book/entry; see kindOf().
        QString kind;
        /// As its own record has it; may be empty.
        QString name;

        friend bool operator==(const Record &, const Record &) = default;
    };

    /// Oldest first, each id of each kind once.
    QList<Record> records;

    /// Every kind this id was seen as.
    [[nodiscard]] QList<Record> all(const QString &id) const;
    [[nodiscard]] std::optional<Record> newest(const QString &kind) const;

    friend bool operator==(const SeenIds &, const SeenIds &) = default;
};

/// What is known after one more exchange. Only a success teaches; a DELETE makes forget; of an answer only the first 200 records are read, of one
/// beyond 1 MiB none.
[[nodiscard]] SeenIds learned(SeenIds known, const OpenApi::Catalog &catalog, const Exchange &exchange);

/// The kind of record a path parameter names, from the literal segments before it: address-book/entry for
/// /organization/{orgid}/address-book/{addressBookId}/entry/{id}; "organization" where there are none.
[[nodiscard]] QString kindOf(const QString &pathTemplate, const QString &parameter);
/// For a person: address book entry.
[[nodiscard]] QString kindInWords(const QString &kind);

} // namespace Tryout
