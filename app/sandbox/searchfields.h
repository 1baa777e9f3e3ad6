// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/sandbox/searchrow.h"

#include <QHash>

#include <span>

namespace Sandbox {

/// A leaf of a record type of the Search schema.
struct SearchField
{
    using Read = SearchValue (*)(const SearchRow &row);

    QString path;
    const GraphQl::FieldDefinition *definition = nullptr;
    /// Null for a field that the made-up history has no value for.
    Read read = nullptr;
    /// What the service answers when unset: a count or duration 0, a flag false, anything else null.
    SearchValue unset = {};

    [[nodiscard]] SearchValue value(const SearchRow &row) const { return read != nullptr ? read(row) : unset; }
    /// Sums and means can be made of it.
    [[nodiscard]] bool isNumber() const;
    /// As the schema's directive @notFor says.
    [[nodiscard]] bool isAggregatable() const;
    [[nodiscard]] bool isGroupable() const;
};

struct KnownField
{
    const char *path;
    SearchField::Read read;
};

/// What the history knows of tasks and their activities, of sessions, channels and their activities, and of legs.
[[nodiscard]] std::span<const KnownField> knownTaskFields();
[[nodiscard]] std::span<const KnownField> knownActivityFields();
[[nodiscard]] std::span<const KnownField> knownSessionFields();
[[nodiscard]] std::span<const KnownField> knownAgentActivityFields();
[[nodiscard]] std::span<const KnownField> knownLegFields();

/// Every leaf of a record type by the way there: "lastAgent.id", "activities.nodes.duration". Lists on the way are part of it.
class SearchFields
{
public:
    SearchFields(const GraphQl::Schema &schema, QByteArrayView type, std::initializer_list<std::span<const KnownField>> known);

    /// Null when the schema has no leaf of that path.
    [[nodiscard]] const SearchField *find(const QString &path) const;
    [[nodiscard]] QStringList paths() const;

private:
    void add(const GraphQl::Schema &schema, const GraphQl::TypeDefinition &type, const QString &prefix);

    QHash<QString, SearchField> m_fields;
};

} // namespace Sandbox
