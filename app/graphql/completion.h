// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/execute.h"
#include "app/json/writer.h"

namespace GraphQl {

/// ExecuteSelectionSet and CompleteValue (§6.3, §6.4.3), writing as it goes. An object or list is written apart and joined when it is
/// whole, since a null inside a non-null type takes it away.
class Completion
{
public:
    Completion(const Schema &schema, const Resolvers &resolvers, const FieldCollector &collector);

    /// False when a non-null field of it has no value: then the object itself is null.
    [[nodiscard]] bool object(const std::vector<SelectedField> &fields, const Source &source, Json::Writer &out);

    [[nodiscard]] QList<FieldError> takeErrors() { return std::move(m_errors); }

private:
    using Step = std::variant<const SelectedField *, qsizetype>;

    [[nodiscard]] bool field(const SelectedField &field, const Source &source, Json::Writer &out);
    [[nodiscard]] Resolved resolve(const SelectedField &field, const Source &source) const;
    /// False when null must reach further up.
    [[nodiscard]] bool complete(const SelectedField &field, const TypeReference &type, const Resolved &value, Json::Writer &out);
    /// False when there is nothing but null to write.
    [[nodiscard]] bool completeNullable(const SelectedField &field, const TypeReference &type, const Resolved &value, Json::Writer &out);
    [[nodiscard]] bool list(const SelectedField &field, const TypeReference &itemType, const Resolved &value, Json::Writer &out);
    [[nodiscard]] bool composite(const SelectedField &field, const TypeDefinition &type, const Resolved &value, Json::Writer &out);
    [[nodiscard]] bool leaf(const SelectedField &field, const TypeDefinition &type, const Resolved &value, Json::Writer &out);
    bool fail(const SelectedField &field, const QString &message);

    const Schema &m_schema;
    const Resolvers &m_resolvers;
    const FieldCollector &m_collector;
    std::vector<Step> m_path;
    QList<FieldError> m_errors;
};

} // namespace GraphQl
