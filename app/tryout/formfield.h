// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

namespace Tryout {

/// One part of a multipart body, before a file is read.
struct FormField
{
    QString name;
    /// The content; for a file nothing yet.
    QByteArray content = {};
    /// The path of a file to send; empty for a plain value.
    QString file = {};
    /// Empty for plain text.
    QByteArray contentType = {};
    /// Where the value stands in the text of the form.
    Base::TextRange range = {};

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// Does a file go into this field: is it (or is each of its elements) described as binary?
[[nodiscard]] bool takesFile(const OpenApi::MediaType &media, const QString &field);

/// The parts of a multipart body in the order typed: one for every member of \a fields, one for every element of a list. null and a file
/// that is not chosen ("") are left out.
[[nodiscard]] QList<FormField> formFields(const OpenApi::MediaType &media, Json::Node fields);

/// The same as application/x-www-form-urlencoded.
[[nodiscard]] QByteArray urlEncoded(const OpenApi::MediaType &media, Json::Node fields);

/// The bytes of a multipart body.
[[nodiscard]] QByteArray multipart(const QList<FormField> &fields, const QByteArray &boundary);
/// A boundary that stands in no field, always the same for the same fields and files (RFC 2046 §5.1.1).
[[nodiscard]] QByteArray boundaryFor(const QList<FormField> &fields);

} // namespace Tryout
