// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/printer.h"
#include "app/graphql/schema.h"
#include "tests/fuzz/demand.h"

#include <cstdint>

namespace {

void checkProblem(const QByteArray &text, const GraphQl::Problem &problem)
{
    demand(problem.range.offset >= 0 && problem.range.end() <= text.size(), "a problem stands inside the text");
    demand(!describe(problem, text).isEmpty(), "every problem is told");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto document = GraphQl::parse(text);
    const auto formatted = GraphQl::formatted(text);
    demand(document.has_value() == formatted.has_value(), "what can be read can be formatted");
    if (!document) {
        checkProblem(text, document.error());
        return 0;
    }
    const auto again = GraphQl::formatted(*formatted);
    demand(again.has_value(), "what is formatted can be read");
    demand(*again == *formatted, "formatting again changes nothing");
    if (const auto schema = GraphQl::Schema::fromSdl(text); !schema) {
        for (const GraphQl::Problem &problem : schema.error())
            checkProblem(text, problem);
    }
    return 0;
}
