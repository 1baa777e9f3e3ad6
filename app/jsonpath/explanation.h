// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/query.h"

#include <QStringList>

#include <optional>

namespace JsonPath {

/// Why a query selects nothing in a document.
struct Explanation
{
    enum class Kind {
        NoSuchMember,
        IndexOutOfRange,
        NotAnObject,
        NotAnArray,
        NoChildren,
        FilterMatchedNothing,
        ComparedDifferentTypes,
    };

    Kind kind = Kind::NoSuchMember;
    /// The part of the query at which the last candidates were lost.
    Base::TextRange segment;
    /// The deepest value still reached, as a path.
    Json::Path reached;
    Json::Type reachedType = Json::Type::Missing;
    /// The member names that stand there (at most 20), or empty.
    QStringList memberNames;
    /// The number of elements that stand there, for arrays.
    std::optional<qsizetype> length;
    /// What was asked for: the member name, the index or the literal, as written.
    QString wanted;
    /// For ComparedDifferentTypes: what the literal was compared with.
    Json::Type comparedWith = Json::Type::Missing;
    /// Whole queries that would select something, the likeliest first.
    QStringList suggestions;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Nothing when the query does select something.
[[nodiscard]] std::optional<Explanation> explain(const Query &query, const Json::Document &document);

/// Two or three plain sentences: where it was lost, what stands there, what to try.
[[nodiscard]] QString describe(const Explanation &explanation);

} // namespace JsonPath
