// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/explanation.h"
#include "app/jsonpath/portability.h"
#include "app/jsonpath/query.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr JsonPath::Limits Small {.nodes = 10'000, .steps = 100'000};

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void checkError(const QByteArray &query, const JsonPath::ParseError &error)
{
    demand(error.range.offset >= 0 && error.range.end() <= query.size(), "an error stands inside the query");
    demand(!describe(error, query).isEmpty(), "every error is told");
    demand(error.suggestion.isEmpty() || JsonPath::Query::parse(error.suggestion.toUtf8()).has_value(), "what is suggested is a query");
}

void checkResults(const JsonPath::Query &query, const Json::Document &document)
{
    const JsonPath::NodeList list = query.evaluate(document, Small);
    demand(!query.isSingular() || list.size() <= 1, "a singular query selects at most one value");
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), 5); ++i) {
        const QString path = document.pathOf(list.nodes[i]).toNormalizedPath();
        const auto back = JsonPath::Query::parse(path.toUtf8());
        if (back && back->evaluate(document).size() == 1) // a path through one of two members of one name leads to the last
            demand(back->isSingular(), "a normalized path is singular");
    }
    if (!list.isComplete || document.nodeCount() > 1000)
        return;
    const auto explanation = explain(query, document);
    demand(explanation.has_value() == list.isEmpty(), "exactly an empty result is explained");
    demand(!explanation || !describe(*explanation).isEmpty(), "every explanation is told");
}

} // namespace

/// The input's first line is a query, the rest the document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const QByteArray text = input.left(line < 0 ? input.size() : line);
    static_cast<void>(JsonPath::portabilityOf(text));
    const auto query = JsonPath::Query::parse(text);
    if (!query) {
        checkError(text, query.error());
        return 0;
    }
    demand(query->text() == text, "a query keeps its text");
    if (const auto document = Json::Document::parse(line < 0 ? QByteArray("{}") : input.mid(line + 1)))
        checkResults(*query, *document);
    return 0;
}
