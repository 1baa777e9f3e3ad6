// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"
#include "app/openapi/yaml.h"

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

void checkOperation(const OpenApi::Catalog &catalog, const OpenApi::Operation &operation)
{
    demand(!operation.key.isEmpty() && !operation.method.isEmpty() && operation.path.startsWith(u'/'), "an operation has a key, a method and a path");
    demand(catalog.find(operation.key) == &operation, "an operation is found by its key");
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        demand(!parameter.name.isEmpty() && !parameter.style.isEmpty(), "a parameter has a name and a style");
        static_cast<void>(parameter.schema.properties());
    }
    if (!operation.requestBody)
        return;
    for (const OpenApi::MediaType &media : operation.requestBody->content)
        static_cast<void>(media.schema.properties());
}

void checkDescription(const OpenApi::Description &description)
{
    for (const OpenApi::Operation &operation : description.catalog.operations())
        checkOperation(description.catalog, operation);
    for (const OpenApi::Fault &fault : description.faults) {
        demand(fault.line >= 1 && fault.column >= 1, "a fault has a place");
        demand(fault.pointer.isEmpty() || fault.pointer.startsWith(u'/'), "a fault's pointer is one");
        demand(!OpenApi::describeWithPlace(fault).isEmpty(), "every fault is told");
    }
}

void checkYaml(const QByteArray &text)
{
    const auto made = OpenApi::jsonFromYaml(text, {.jsonBytes = qsizetype(1) << 20, .depth = 100});
    if (!made || made->json.isEmpty())
        return;
    demand(Json::Document::parse(made->json).has_value(), "what is made of YAML is JSON");
    qsizetype last = 0;
    for (const OpenApi::JsonFromYaml::Origin &origin : made->origins) {
        demand(origin.offset >= last && origin.offset <= made->json.size(), "origins stand inside the text, in order");
        last = origin.offset;
    }
}

} // namespace

/// Any bytes are a description that can be used or an error that can be told.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    checkYaml(text);
    const auto read = OpenApi::Description::read(text, QStringLiteral("https://api.example/description"));
    if (read)
        checkDescription(*read);
    else
        demand(!OpenApi::describe(read.error()).isEmpty(), "every error is told");
    return 0;
}
