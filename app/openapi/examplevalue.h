// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/pattern.h"
#include "app/openapi/schemavalidator.h"

namespace OpenApi {

/// Makes one example. Bounded: a schema that asks for endlessly much gets less.
class ExampleValue
{
public:
    ExampleValue(const Schema &schema, Direction direction);

    /// As JSON.
    [[nodiscard]] QByteArray text() { return valueFor(m_schema); }

private:
    /// What describes one value, all of it: a schema, its allOf and the chosen ones of its oneOf and anyOf.
    struct Shape
    {
        QList<Schema> parts;
        /// Choices that were to be made.
        int choices = 0;
        int mostBranches = 1;
        /// The member that tells which branch was chosen, and its value as JSON.
        QString discriminator = {};
        QByteArray chosen = {};
    };

    [[nodiscard]] QByteArray valueFor(const Schema &schema);
    [[nodiscard]] QByteArray given(const Schema &schema);
    [[nodiscard]] QByteArray made(const Schema &schema);
    void expand(Shape &shape, const Schema &schema, int attempt) const;
    [[nodiscard]] Schema branchOf(Shape &shape, const Schema &schema, Json::Node branches, int attempt) const;
    [[nodiscard]] QByteArray ofShape(const Schema &schema, const Shape &shape, bool isSparse);
    [[nodiscard]] QByteArray object(const Schema &schema, const Shape &shape, bool isSparse);
    [[nodiscard]] QByteArray member(const Shape &shape, const QString &name);
    [[nodiscard]] QByteArray array(const Schema &schema, const Shape &shape, bool isSparse);
    [[nodiscard]] QByteArray element(const Shape &shape, qint64 place);
    [[nodiscard]] bool isWanted(const Schema::Property &property, const Shape &shape, bool isSparse) const;
    [[nodiscard]] bool isOpen(const Schema &schema) const;
    [[nodiscard]] bool isValid(const Schema &schema, const QByteArray &json);

    Schema m_schema;
    Direction m_direction;
    SchemaSources m_sources;
    Patterns m_patterns;
    /// The schemas around: one met again inside itself is a circle.
    QList<Json::Node> m_open;
    qint64 m_budget;
};

} // namespace OpenApi
