// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/pathindex.h"
#include "app/jsonpath/completion.h"
#include "app/jsonpath/explanation.h"
#include "app/jsonpath/portability.h"
#include "app/jsonpath/query.h"
#include "ui/jsonpath/matches.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Ui {

/// A text as it was read: a document, a fault, or neither where there is only blank.
struct Reading
{
    QByteArray text;
    std::optional<Json::Document> document;
    Json::PathIndex paths;
    std::optional<Json::SyntaxError> fault;
    /// Of what is wrong and where; counting lines takes a while in a large text.
    QString faultInWords;
};
using SharedReading = std::shared_ptr<const Reading>;

/// What the panel asks: a query, and what it could go on with at the cursor.
struct Question
{
    QByteArray query;
    /// In bytes; -1: no completion is asked for.
    qsizetype cursor = -1;
};

/// What came of it. At most one of these holds: the query is at fault, there are nodes, or there is an explanation why there are none.
struct Answer
{
    SharedReading reading = std::make_shared<const Reading>();
    /// Without blanks around it.
    QByteArray query;
    std::optional<JsonPath::ParseError> queryFault;
    std::optional<JsonPath::Explanation> explanation;
    QList<Json::Node> nodes;
    /// False: there are more than could be found in reasonable time.
    bool isComplete = true;
    Matches matches;
    /// Of the members of all nodes, in the order in which they come up; at most 200.
    QStringList columns;
    /// In which other JSONPath programs answer this query otherwise.
    QList<JsonPath::PortabilityNote::Feature> differences;
    JsonPath::Completion completion;
    /// Of the evaluation alone.
    std::chrono::nanoseconds duration{0};

    /// The query was put to the document, whether or not it selected something.
    [[nodiscard]] bool isEvaluated() const { return reading->document && !query.isEmpty() && !queryFault; }
};
using SharedAnswer = std::shared_ptr<const Answer>;

/// Small enough to be dealt with between two frames.
[[nodiscard]] inline bool isQuick(qsizetype bytes)
{
    return bytes <= 64 * 1024;
}

/// Pure, like answer(): may run on any thread.
[[nodiscard]] Reading read(const QByteArray &text);
/// Ends soon, with anything, once \a isCancelled is true.
[[nodiscard]] Answer answer(const Question &question, const SharedReading &reading, const std::atomic_bool *isCancelled = nullptr);

} // namespace Ui
