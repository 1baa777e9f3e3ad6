// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"
#include "app/openapi/security.h"
#include "app/openapi/server.h"

#include <QHash>

#include <optional>

namespace OpenApi {

/// One of several examples, by the name the description gives it.
struct NamedExample
{
    QString name;
    QString summary;
    /// As JSON text; empty where the example stands elsewhere.
    QByteArray value;
    QString externalUrl;

    friend bool operator==(const NamedExample &, const NamedExample &) = default;
};

struct Parameter
{
    enum class In { Path, Query, Header, Cookie };

    QString name;
    In in = In::Query;
    bool required = false;
    bool deprecated = false;
    QString description;
    /// How it goes on the wire: simple, form, label, matrix, spaceDelimited, pipeDelimited, deepObject.
    QString style;
    bool explode = false;
    /// Reserved characters such as / and : go into a query as they are.
    bool allowReserved = false;
    bool allowEmptyValue = false;
    /// The media type of a parameter described by `content`: its value is a text of that type, and no style applies. Else empty.
    QString mediaType;
    /// For a person, as plain text; may be empty.
    QString example;
    Schema schema;
    QList<NamedExample> examples = {};

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// How one field of a form goes on the wire, where the description says so (OpenAPI 3.1 §4.8.15).
struct Encoding
{
    QString field;
    /// May name several, with commas between; empty where it follows from the schema.
    QString contentType;
    /// As in Parameter; an empty one stands for none given.
    QString style;
    bool explode = true;
    bool allowReserved = false;

    friend bool operator==(const Encoding &, const Encoding &) = default;
};

struct MediaType
{
    QString name;
    Schema schema;
    /// As JSON text; may be empty.
    QByteArray example;
    QList<Encoding> encoding = {};
    QList<NamedExample> examples = {};

    friend bool operator==(const MediaType &, const MediaType &) = default;
};

struct RequestBody
{
    bool required = false;
    QString description;
    QList<MediaType> content;

    friend bool operator==(const RequestBody &, const RequestBody &) = default;
};

/// What can be called next with parts of an answer (OpenAPI 3.1 §4.8.20).
struct Link
{
    QString name;
    QString description;
    /// An operationId, or a reference to an operation.
    QString operation;
    /// By parameter name: runtime expressions such as $response.body#/id, or values, as JSON texts.
    QHash<QString, QByteArray> parameters;

    friend bool operator==(const Link &, const Link &) = default;
};

/// One described answer.
struct ResponseDescription
{
    /// "200", "4XX" or "default".
    QString status;
    QString description;
    QList<MediaType> content;
    QList<Parameter> headers = {};
    QList<Link> links = {};

    friend bool operator==(const ResponseDescription &, const ResponseDescription &) = default;
};

/// One thing an API can be asked to do.
struct Operation
{
    /// Unique in the catalogue: the operationId, or "METHOD /path" where there is none.
    QString key;
    QByteArray method;
    /// The path template, for instance /organization/{orgid}/v3/address-book.
    QString path;
    QString summary;
    QString description;
    QString group;
    /// From the path (/v3/ → 3); 1 where the path names none.
    int version = 1;
    bool deprecated = false;
    QList<Parameter> parameters;
    std::optional<RequestBody> requestBody;
    QList<ResponseDescription> responses;
    /// What an access token must allow.
    QStringList scopes;
    /// Where it can be called, the first by default. Empty for what comes with Tryout: the environment says where that is.
    QList<Server> servers = {};
    /// The ways to sign in, one of which is enough. Empty: no sign-in is described.
    QList<SecurityRequirement> security = {};

    [[nodiscard]] const Parameter *parameter(QStringView name) const;
    /// The body is a GraphQL request: an object with a string `query` and an object `variables`.
    [[nodiscard]] bool takesGraphQl() const;
    friend bool operator==(const Operation &, const Operation &) = default;
};

} // namespace OpenApi
