// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/openapi/reference.h"

#include <QStringList>

namespace OpenApi {

/// A schema at its place in an API description, with $ref followed where it is looked into. A handle: cheap to copy, it keeps the
/// description alive, and circular references cost nothing because nothing is unfolded ahead.
class Schema
{
public:
    struct Property;

    /// The absent schema: allows everything, describes nothing.
    Schema() = default;
    Schema(Json::Document description, Json::Node node);
    /// \a node with its $ref followed already, to \a target.
    Schema(Json::Document description, Json::Node node, const Referenced &target);

    [[nodiscard]] explicit operator bool() const { return bool(m_node); }

    /// The last part of the $ref that led here, for instance AddressBookDTO; else the title; may be empty.
    [[nodiscard]] QString name() const;
    /// The JSON Schema type names allowed; empty for any. OpenAPI 3.0's nullable adds "null".
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] QString format() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isWriteOnly() const;
    [[nodiscard]] bool isDeprecated() const;

    /// In the description's order, allOf branches merged in.
    [[nodiscard]] QList<Property> properties() const;
    [[nodiscard]] QStringList required() const;
    [[nodiscard]] Schema items() const;
    /// The values allowed, as JSON texts; empty for any.
    [[nodiscard]] QList<QByteArray> enumValues() const;
    /// The example as JSON text; empty if the description gives none.
    [[nodiscard]] QByteArray example() const;
    [[nodiscard]] QByteArray defaultValue() const;

    /// Any other keyword at this schema (pattern, maxLength, minimum, oneOf…), after $ref.
    [[nodiscard]] Json::Node keyword(const char *name) const;
    /// The same, or the first one that an allOf branch has.
    [[nodiscard]] Json::Node inheritedKeyword(const char *name) const;
    [[nodiscard]] const Json::Document &document() const { return m_description; }
    /// Where the schema stands, after $ref; a boolean for the schemas true and false.
    [[nodiscard]] Json::Node node() const { return m_node; }
    /// The object whose $ref led here, where it has more members than that: they hold beside the schema's own (OpenAPI 3.1) or before them.
    [[nodiscard]] Json::Node site() const { return m_site; }

    /// Where it was referred to from: before $ref.
    [[nodiscard]] Json::Node written() const { return m_written; }

    /// Same place in the same text.
    friend bool operator==(const Schema &left, const Schema &right);

private:
    [[nodiscard]] QList<Json::Node> parts() const;
    [[nodiscard]] Json::Node inherited(const char *name) const;

    Json::Document m_description;
    Json::Node m_written;
    Json::Node m_node; ///< after $ref
    Json::Node m_site;
    QString m_reference;
};

struct Schema::Property
{
    QString name;
    Schema schema;
    bool required = false;
};

} // namespace OpenApi
