// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/pieces.h"

namespace OpenApi {

/// Writes a translation: members of our own and values taken over as they stand, each with the place it comes from.
class SwaggerWriter
{
public:
    explicit SwaggerWriter(Json::Document swagger) : m_swagger(std::move(swagger)) {}

    /// What is written next stands for \a node.
    void standFor(Json::Node node) { m_origin = {0, node.range().offset}; }
    void begin(char bracket);
    void end(char bracket);
    void name(QByteArrayView name);
    void text(QByteArrayView utf8);
    void raw(QByteArrayView json);
    /// \a node as it stands; null once the translation is larger than any description.
    void value(Json::Node node);

    void member(QByteArrayView memberName, QByteArrayView utf8);
    void flag(QByteArrayView memberName, bool value);
    /// The members of \a node that have one of these names.
    void members(Json::Node node, std::initializer_list<const char *> names);
    /// All but those.
    void otherMembers(Json::Node node, std::initializer_list<const char *> names);

    [[nodiscard]] Pieces take() { return std::move(m_pieces); }

private:
    void separate();

    /// So that many references to something large do not become gigabytes.
    [[nodiscard]] bool isFull() const { return m_pieces.text().size() > 8 * m_swagger.text().size() + (qsizetype(32) << 20); }

    Json::Document m_swagger;
    Pieces m_pieces;
    Origin m_origin;
    bool m_needsComma = false;
};

} // namespace OpenApi
