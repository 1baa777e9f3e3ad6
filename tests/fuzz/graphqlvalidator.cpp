// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/fieldpath.h"
#include "app/graphql/validate.h"
#include "tests/fuzz/demand.h"

#include <cstdint>

namespace {

constexpr char sdl[] = R"(
directive @tag(name: String) repeatable on FIELD | QUERY | FRAGMENT_SPREAD
interface Node { id: ID! }
type Query { a(n: Int = 1, in: In, l: [Int!]): Query b: [Node!]! u: U s(e: E!): String f: Float id: ID! o: Boolean! }
type Mutation { set(n: Int!): Query }
type Subscription { tick: Int tock: Int }
type T implements Node { id: ID! t: T v(x: String): Int }
type V implements Node { id: ID! v: String }
union U = T | V
enum E { RED GREEN }
input In { x: Int! y: [In] e: E = RED s: String }
)";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const GraphQl::Schema schema = *GraphQl::Schema::fromSdl(QByteArray(sdl));
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto document = GraphQl::parse(text);
    if (!document)
        return 0;
    for (const GraphQl::Problem &problem : GraphQl::validate(schema, *document, {.depth = 40, .fields = 500})) {
        demand(problem.range.offset >= 0 && problem.range.end() <= text.size(), "a problem stands inside the text");
        demand(!problem.rule.isEmpty() && !describe(problem, text).isEmpty(), "every problem is told");
        static_cast<void>(GraphQl::fieldPathAt(*document, problem.range.offset));
    }
    return 0;
}
