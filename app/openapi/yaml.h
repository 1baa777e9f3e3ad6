// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/textposition.h"

#include <QByteArray>
#include <QList>

namespace OpenApi {

/// Why a text is not YAML that can be read, and where.
struct YamlError
{
    enum class Kind { Syntax, NotText, KeyIsNoText, UnknownAlias, TooDeep, TooLarge };

    Kind kind = Kind::Syntax;
    Base::TextPosition place;
    /// What libfyaml says to Kind::Syntax.
    QByteArray detail;

    friend bool operator==(const YamlError &, const YamlError &) = default;
};

/// The first document of a YAML stream as JSON text.
struct JsonFromYaml
{
    /// A value or a key that begins at \a offset of the JSON stands at \a place of the YAML.
    struct Origin
    {
        quint32 offset = 0;
        quint32 line = 1;
        quint32 column = 1;
    };

    QByteArray json;
    /// By ascending offset.
    QList<Origin> origins;

    /// Where the value at \a offset of the JSON, or the one around it, stands in the YAML.
    [[nodiscard]] Base::TextPosition placeOf(qsizetype offset) const;
};

struct YamlLimits
{
    /// So that a few aliases of aliases do not become gigabytes.
    qsizetype jsonBytes = qsizetype(128) << 20;
    qsizetype depth = 1000;
};

/// Reads YAML 1.2 by the core schema: aliases are unfolded, << merges, keys become strings. Nothing of it recurses.
[[nodiscard]] Base::Result<JsonFromYaml, YamlError> jsonFromYaml(const QByteArray &yaml, const YamlLimits &limits = {});

} // namespace OpenApi
