// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluation.h"

#include "app/json/index.h"

#include <unordered_set>

namespace Ui {

namespace {

constexpr qsizetype mostColumns = 200;
/// Nodes and members looked at for columns.
constexpr qsizetype mostNodesForColumns = 100'000;
constexpr qsizetype mostMembers = 5'000'000;

bool isTrue(const std::atomic_bool *flag)
{
    return flag != nullptr && flag->load(std::memory_order_relaxed);
}

QStringList columnsOf(const QList<Json::Node> &nodes, const Json::Document &document)
{
    const Json::Index &index = *Json::Index::of(document.root());
    QStringList columns;
    std::unordered_set<quint32> seen;
    qsizetype members = 0;
    for (const Json::Node node : nodes.first(qMin(nodes.size(), mostNodesForColumns))) {
        if (!node.isObject())
            continue;
        const quint32 after = index.at(node.position()).next;
        for (quint32 member = node.position() + 1; member < after && columns.size() < mostColumns && members < mostMembers; ++members) {
            if (seen.insert(index.at(member).name()).second)
                columns.append(index.node(member).name());
            member = index.at(member).next;
        }
    }
    return columns;
}

void evaluate(const JsonPath::Query &query, Answer &answer, const std::atomic_bool *isCancelled)
{
    const Json::Document &document = *answer.reading->document;
    const auto start = std::chrono::steady_clock::now();
    JsonPath::NodeList found = query.evaluate(document, {.isCancelled = isCancelled});
    answer.duration = std::chrono::steady_clock::now() - start;
    if (isTrue(isCancelled))
        return;
    answer.nodes = found.nodes;
    answer.isComplete = found.isComplete;
    if (answer.nodes.isEmpty()) {
        answer.explanation = JsonPath::explain(query, document);
        return;
    }
    answer.matches = Matches(answer.reading->paths, answer.nodes);
    answer.columns = columnsOf(answer.nodes, document);
}

} // namespace

Reading read(const QByteArray &text)
{
    Reading reading{.text = text, .document = {}, .paths = {}, .fault = {}, .faultInWords = {}};
    const char *byte = text.constData();
    const char *end = byte + text.size();
    while (byte != end && (*byte == ' ' || *byte == '\n' || *byte == '\r' || *byte == '\t'))
        ++byte;
    if (byte == end)
        return reading;
    if (auto document = Json::Document::parse(text)) {
        reading.document = *document;
        reading.paths = Json::PathIndex(*document);
    } else {
        reading.fault = document.error();
        reading.faultInWords = Json::describe(document.error(), text);
    }
    return reading;
}

Answer answer(const Question &question, const SharedReading &reading, const std::atomic_bool *isCancelled)
{
    Answer answer;
    answer.reading = reading;
    answer.query = question.query.trimmed();
    if (reading->document && question.cursor >= 0)
        answer.completion = JsonPath::complete(question.query, question.cursor, *reading->document, isCancelled);
    if (answer.query.isEmpty())
        return answer;
    answer.differences = JsonPath::portabilityOf(answer.query);
    if (const auto query = JsonPath::Query::parse(answer.query); !query)
        answer.queryFault = query.error();
    else if (reading->document)
        evaluate(*query, answer, isCancelled);
    return answer;
}

} // namespace Ui
