// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/jsonpath/explanation.h"
#include "app/jsonpath/query.h"

#include <chrono>
#include <optional>

namespace Ui {

/// What the panel asks: a query and the text it is put to.
struct Question
{
    QByteArray query;
    QByteArray text;
    /// \a text as it was read before, so that it is not read again for every key.
    std::optional<Json::Document> document;

    /// Small enough to be answered between two frames.
    [[nodiscard]] bool isQuick() const { return text.size() <= 64 * 1024; }
};

/// What came of it. Exactly one of these holds: nothing was asked, the text or the query is at fault, there are nodes, or there is an
/// explanation why there are none.
struct Answer
{
    QByteArray query;
    std::optional<Json::Document> document;
    std::optional<Json::SyntaxError> textFault;
    std::optional<JsonPath::ParseError> queryFault;
    std::optional<JsonPath::Explanation> explanation;
    QList<Json::Node> nodes;
    /// Of the evaluation alone.
    std::chrono::nanoseconds duration{0};

    /// The query was put to the document, whether or not it selected something.
    [[nodiscard]] bool isEvaluated() const { return document && !query.isEmpty() && !queryFault; }
};

/// Pure: may run on any thread.
[[nodiscard]] Answer answer(const Question &question);

} // namespace Ui
