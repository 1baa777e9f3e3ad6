// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/openapi/fault.h"

namespace OpenApi {

/// One API description, read as far as it can be used.
struct Description
{
    /// The file or address it was read from.
    QString source;
    QString title;
    QString version;
    /// The version of the specification it is written in, for instance 3.1.0 or 2.0.
    QString specification;
    Catalog catalog;
    /// Where its operations can be called unless they say otherwise themselves.
    QList<Server> servers;
    /// In the order of the files and their lines; the first few hundred.
    QList<Fault> faults;
    /// Every file that was read, the description's own first; none for a text.
    QStringList files;

    /// Reads OpenAPI 3.0, 3.1 or Swagger 2.0, in JSON or YAML. References to other files lead nowhere. \a source names it in errors; where it
    /// is an address (http, https), servers are relative to it.
    [[nodiscard]] static Base::Result<Description, DescriptionError> read(const QByteArray &text, const QString &source);
    /// Reads a file, and those in its folder and below it that it refers to. Takes as long as the files are large: call it on a worker.
    [[nodiscard]] static Base::Result<Description, DescriptionError> load(const QString &file);
};

} // namespace OpenApi
