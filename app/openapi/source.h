// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/json/document.h"
#include "app/openapi/descriptionerror.h"
#include "app/openapi/fault.h"
#include "app/openapi/yaml.h"

namespace OpenApi {

/// One file of a description, as JSON whatever it was written in.
struct Source
{
    QString name;
    Json::Document document;
    /// Leads from the JSON back to the YAML; without origins the file is JSON itself.
    QList<JsonFromYaml::Origin> origins = {};
    Findings findings = {};
};

/// Files larger than this are not read at all, nor several files together. The largest of other people's has 78 MB; at this size the worst JSON
/// (nothing but ones) costs 2 s and 2 GB for a moment, YAML 5 s and 0.6 GB.
constexpr qint64 MostBytes = qint64(128) << 20;
/// Values nested deeper than this are nobody's description.
constexpr qsizetype DeepestNesting = 1000;

/// The file's bytes; a file above \a limit is refused before it is read.
[[nodiscard]] Base::Result<QByteArray, DescriptionError> bytesOf(const QString &file, qint64 limit = MostBytes);
/// Reads JSON where the text begins with { or [, else YAML. UTF-8, or UTF-16 with a byte order mark.
[[nodiscard]] Base::Result<Source, DescriptionError> sourceFrom(QByteArray text, const QString &name);

/// The faults at places of \a source, with pointer, line and column.
[[nodiscard]] QList<Fault> told(const QList<Finding> &findings, const Source &source);

} // namespace OpenApi
