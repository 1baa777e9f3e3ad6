// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/tryout/draft.h"
#include "app/tryout/problem.h"

namespace Tryout {

/// The media type the body is sent in: the \a chosen one; if there is none of that name the first JSON one, else the first; nullptr for
/// an operation without a body.
[[nodiscard]] const OpenApi::MediaType *mediaTypeOf(const OpenApi::Operation &operation, const QString &chosen = {});
/// application/json and all that ends in +json; also a wildcard that is not described as bytes.
[[nodiscard]] bool isJson(const OpenApi::MediaType &media);

/// What Draft::body holds.
enum class BodyKind {
    None,
    /// JSON, sent as typed.
    Json,
    /// A GraphQL query, beside Draft::variables.
    GraphQl,
    /// A JSON object of the fields of an application/x-www-form-urlencoded body.
    Form,
    /// A JSON object of the fields of a multipart body; "@/path" in a field described as binary is a file.
    Multipart,
    /// "@/path" for the bytes of a file; anything else is sent as typed.
    Bytes,
    /// Any other text, sent as typed.
    Text,
};

[[nodiscard]] BodyKind bodyKind(const OpenApi::Operation &operation, const QString &mediaType = {});

/// The body before anything is typed: every property with an empty value; "@/path/to/file" where a file goes; empty for a plain text
/// and a GraphQL query.
[[nodiscard]] QString bodySkeleton(const OpenApi::Operation &operation, const QString &mediaType = {});

/// A request body ready to be sent.
struct Body
{
    /// With the boundary of a multipart body; empty for no body.
    QByteArray contentType = {};
    QByteArray bytes = {};

    friend bool operator==(const Body &, const Body &) = default;
};

/// What stands for a file's content: the content itself, or its name in words (for a request that is only shown, where a file cannot
/// be read or is larger than 256 KiB).
enum class Files { Sent, Shown };

/// The bytes of the request body. A GraphQL query goes as the string `query` just as typed, comments included, beside `variables` if
/// there are any; a form is put together; everything else goes as typed. Fails only for a form that is no JSON object and for files that
/// cannot be read.
[[nodiscard]] Base::Result<Body, QList<Problem>> bodyOf(const OpenApi::Operation &operation, const Draft &draft, Files files = Files::Sent);

} // namespace Tryout
