// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

#include <optional>

namespace OpenApi {

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
    /// The media type of a parameter described by `content`: its value is a text of that type, and no style applies. Else empty.
    QString mediaType;
    /// For a person, as plain text; may be empty.
    QString example;
    Schema schema;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// How one field of a form goes on the wire, where the description says so.
struct Encoding
{
    QString field;
    /// Empty where it follows from the schema.
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

    friend bool operator==(const MediaType &, const MediaType &) = default;
};

struct RequestBody
{
    bool required = false;
    QString description;
    QList<MediaType> content;

    friend bool operator==(const RequestBody &, const RequestBody &) = default;
};

/// One described answer.
struct ResponseDescription
{
    /// "200", "4XX" or "default".
    QString status;
    QString description;
    QList<MediaType> content;

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

    [[nodiscard]] const Parameter *parameter(QStringView name) const;
    /// The body is a GraphQL request: an object with a string `query` and an object `variables`.
    [[nodiscard]] bool takesGraphQl() const;
    friend bool operator==(const Operation &, const Operation &) = default;
};

} // namespace OpenApi
