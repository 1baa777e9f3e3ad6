// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace JsonPath {

/// Where other engines answer otherwise: JSONPath-Plus (many web tools) and Jayway JsonPath (Java services).
struct PortabilityNote
{
    enum class Feature {
        FilterWithoutParentheses,
        ParentOperator,
        NameOperator,
        LengthAsMember,
        Script,
        UnionOfNames,
        NegativeIndex,
        ManyOrNone,
        RegularExpressionOperator,
        FilterFunction,
    };

    Feature feature;
    /// A query in which it comes up.
    QString example;
    /// What RFC 9535, and so Tryout, does; then the two others.
    QString standard;
    QString jsonPathPlus;
    QString jayway;
};

/// One note a feature.
[[nodiscard]] const QList<PortabilityNote> &portabilityNotes();

/// What in \a query is not the same everywhere, in the order of portabilityNotes(); the query need not be valid.
[[nodiscard]] QList<PortabilityNote::Feature> portabilityOf(QByteArrayView query);

} // namespace JsonPath
