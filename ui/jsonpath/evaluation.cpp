// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluation.h"

namespace Ui {

namespace {

void read(const Question &question, Answer &answer)
{
    answer.document = question.document;
    if (answer.document || question.text.trimmed().isEmpty())
        return;
    if (auto document = Json::Document::parse(question.text))
        answer.document = *document;
    else
        answer.textFault = document.error();
}

void evaluate(const JsonPath::Query &query, Answer &answer)
{
    const auto start = std::chrono::steady_clock::now();
    answer.nodes = query.evaluate(*answer.document).nodes;
    answer.duration = std::chrono::steady_clock::now() - start;
    if (answer.nodes.isEmpty())
        answer.explanation = JsonPath::explain(query, *answer.document);
}

} // namespace

Answer answer(const Question &question)
{
    Answer answer;
    answer.query = question.query.trimmed();
    read(question, answer);
    if (answer.query.isEmpty())
        return answer;
    if (const auto query = JsonPath::Query::parse(answer.query); !query)
        answer.queryFault = query.error();
    else if (answer.document)
        evaluate(*query, answer);
    return answer;
}

} // namespace Ui
