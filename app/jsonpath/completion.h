// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/json/document.h"

#include <QStringList>

#include <atomic>

namespace JsonPath {

/// How a query that is being typed can go on.
struct Completion
{
    struct Candidate
    {
        enum class Kind { Member, Function, Root };

        Kind kind = Kind::Member;
        /// For the list: a member's name, a function with its brackets, $ or @.
        QString shown;
        /// What takes the place of Completion::range.
        QString text;

        friend bool operator==(const Candidate &, const Candidate &) = default;
    };

    /// The part of the query, in bytes, that a candidate replaces.
    Base::TextRange range;
    /// Those that begin as what was typed, in the document's order, then those that hold it; empty when it is complete already.
    QList<Candidate> candidates;

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What can stand at byte \a cursor: the names of the members that the document has there, functions, $ or @. Of a large document a part is
/// looked at: it answers in bounded time, and sooner once \a isCancelled becomes true.
[[nodiscard]] Completion complete(QByteArrayView query, qsizetype cursor, const Json::Document &document, const std::atomic_bool *isCancelled = nullptr);

} // namespace JsonPath
