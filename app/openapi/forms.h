// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

namespace OpenApi {

/// The schemas that may describe one value: a schema, and what its allOf, oneOf, anyOf, then and else add. At most 200, each place once.
class Forms
{
public:
    Forms() = default;
    explicit Forms(const Schema &schema) { add(schema, 0); }

    [[nodiscard]] const QList<Schema> &schemas() const { return m_schemas; }
    [[nodiscard]] bool isEmpty() const { return m_schemas.isEmpty(); }

    /// In the schemas' order, each name once; required where one of them says so.
    [[nodiscard]] QList<Schema::Property> properties() const;
    /// What may describe the member of that name: its properties, else patternProperties that fit, else additionalProperties.
    [[nodiscard]] Forms member(const QString &name) const;
    [[nodiscard]] Forms element(qsizetype place) const;
    /// Members that are not described are as good as described: there is nothing to tell names from, or other members are described.
    [[nodiscard]] bool isOpen() const;
    /// Some schema has a property of that name, be it one that allows anything.
    [[nodiscard]] bool describes(const QString &name) const;
    [[nodiscard]] bool isRequired(const QString &name) const;

    friend bool operator==(const Forms &, const Forms &) = default;

private:
    void add(const Schema &schema, int level);

    QList<Schema> m_schemas;
};

} // namespace OpenApi
