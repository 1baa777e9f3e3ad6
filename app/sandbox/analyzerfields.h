// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"
#include "app/sandbox/analyzertask.h"

#include <QHash>

#include <functional>

namespace Sandbox {

using TaskValue = std::variant<std::monostate, bool, qint64, double, QString>;
using TaskAccessor = std::function<TaskValue(const Task &)>;

[[nodiscard]] TaskValue valueOf(const GlobalVariable &variable);

/// What a task answers for each field of the schema's TaskDetails, by the way there: "lastAgent.id". A field the Analyzer's history has
/// no value for answers as the service does when unset: a count or duration 0, a flag false, anything else null.
class AnalyzerFields
{
public:
    explicit AnalyzerFields(const GraphQl::Schema &schema);

    /// Null when the schema has no leaf of that path.
    [[nodiscard]] const TaskAccessor *find(const QString &path) const;

private:
    void add(const GraphQl::Schema &schema, const GraphQl::TypeDefinition &type, const QString &prefix);

    QHash<QString, TaskAccessor> m_accessors;
};

} // namespace Sandbox
