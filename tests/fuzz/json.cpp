// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/diagnose.h"
#include "app/json/document.h"
#include "app/json/formatter.h"
#include "app/json/number.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void checkProblems(const QByteArray &text, const QList<Json::SyntaxError> &problems)
{
    qsizetype last = 0;
    for (const Json::SyntaxError &problem : problems) {
        demand(problem.range.offset >= last && problem.range.end() <= text.size(), "problems stand inside the text, in order");
        demand(!describe(problem, text).isEmpty(), "every problem is told");
        last = problem.range.offset;
    }
}

void checkNode(const Json::Document &document, Json::Node node)
{
    demand(document.text().mid(node.range().offset, node.range().length) == node.text(), "a node stands where it says");
    static_cast<void>(node.toInt64());
    static_cast<void>(node.toDouble());
    if (node.isNumber())
        demand(Json::compareNumbers(node.text(), node.text()) == 0, "a number equals itself");
    for (const Json::Node child : node) {
        const bool isFound = node.isObject() ? node[child.name()].range().offset >= child.range().offset : bool(child);
        demand(isFound, "a member is found by its name");
        demand(child.isMember() == node.isObject(), "members are in objects");
    }
}

void checkDocument(const Json::Document &document)
{
    for (qsizetype offset = 0; offset < document.text().size() && offset < 200; ++offset) {
        if (const Json::Node node = document.nodeAt(offset)) {
            checkNode(document, node);
            static_cast<void>(document.pathOf(node).toNormalizedPath());
        }
    }
    const QByteArray compact = Json::Formatter::compact(document);
    const auto again = Json::Document::parse(Json::Formatter::pretty(document));
    demand(again.has_value(), "what is laid out is JSON");
    demand(Json::Formatter::compact(*again) == compact, "laying out changes no token");
    demand(Json::Document::parse(Json::Formatter::sorted(document)).has_value(), "what is sorted is JSON");
}

} // namespace

/// Reading, diagnosing and laying out agree with each other on any bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto document = Json::Document::parse(text);
    const QList<Json::SyntaxError> problems = Json::diagnose(text, 100);
    demand(document.has_value() == problems.isEmpty(), "a text is JSON exactly when nothing is wrong with it");
    checkProblems(text, problems);
    if (document)
        checkDocument(*document);
    return 0;
}
