// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/introspection.h"
#include "app/graphql/plaindata.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"
#include "tests/fuzz/demand.h"

#include <cstdint>

namespace {

constexpr char sdl[] = R"(
scalar JSON
interface Node { id: ID! }
type Query { a(n: Int = 1, in: In, l: [Int!]): Query b: [Node!]! u: [U] s(e: E): String f: Float! n: [[Int!]] j: JSON }
type T implements Node { id: ID! t: T! v(x: String): Int }
type V implements Node { id: ID! v: String! }
union U = T | V
enum E { RED GREEN }
input In { x: Int! y: [In] e: E = RED s: String }
)";

constexpr char data[] = R"({"a":{"f":1,"a":{"s":true},"b":[]},"b":[{"__typename":"T","id":1,"t":{"id":2}},{"__typename":"V","id":"x"}],
"u":[null,{"__typename":"V","v":7},{"__typename":"X"},{"__typename":"T","v":"3"}],"s":"text","f":"no","n":[[1,null],[2],null],"j":{"k":[1.10]}})";

const GraphQl::Schema &schema()
{
    static const GraphQl::Schema instance = *GraphQl::Schema::fromSdl(QByteArray(sdl));
    return instance;
}

GraphQl::Resolvers resolvers()
{
    GraphQl::Resolvers all = GraphQl::plainResolvers(schema());
    GraphQl::addIntrospection(all, schema());
    return all;
}

} // namespace

/// The input's first line is the variables, the rest the query.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const GraphQl::Resolvers all = resolvers();
    static const Json::Document root = *Json::Document::parse(QByteArray(data));
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype line = std::max<qsizetype>(input.indexOf('\n'), 0);
    const QByteArray text = input.mid(line);
    const auto document = GraphQl::parse(text);
    if (!document || !GraphQl::validate(schema(), *document, {.depth = 20, .fields = 200}).isEmpty())
        return 0;
    const auto variables = Json::Document::parse(input.left(line));
    const auto answer =
        GraphQl::execute(schema(), *document, all,
                         {.operationName = {}, .variables = variables ? variables->root() : Json::Node(), .root = GraphQl::sourceOf(root.root())});
    if (!answer) {
        demand(!answer.error().isEmpty(), "a refusal has a reason");
        return 0;
    }
    const auto json = Json::Document::parse(answer->toJson(text));
    demand(json.has_value(), "an answer is JSON");
    demand(!json->root()["data"].isNull() || !answer->errors.isEmpty(), "no data only with errors");
    return 0;
}
