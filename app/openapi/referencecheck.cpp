// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/referencecheck.h"

#include "app/json/index.h"
#include "app/openapi/referenceindex.h"

#include <algorithm>
#include <array>
#include <vector>

namespace OpenApi {

namespace {

/// What a member's name says about what stands below it.
enum class Meaning : quint8 {
    Description,
    /// Values of the API's own.
    Literal,
    /// The names in it are chosen freely, so that even one like "example" says nothing.
    Map,
    /// A list of values, or a map to examples.
    Examples,
};

Meaning meaningOf(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 5> Literals{"example", "default", "value", "enum", "const"};
    static constexpr std::array<QByteArrayView, 17> Maps{"properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas",
                                                         "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links",
                                                         "callbacks", "pathItems", "paths", "webhooks", "x-tryout-files"};
    if (name == "examples")
        return Meaning::Examples;
    if (std::find(Maps.begin(), Maps.end(), name) != Maps.end())
        return Meaning::Map;
    const bool isLiteral = name.startsWith("x-") || std::find(Literals.begin(), Literals.end(), name) != Literals.end();
    return isLiteral ? Meaning::Literal : Meaning::Description;
}

/// One pass over every value that can hold a reference.
class Search
{
public:
    explicit Search(const Json::Index &index) : m_index(index), m_reference(index.names().find("$ref")), m_meanings(index.names().count() + 1)
    {
        for (quint32 name = 1; name <= index.names().count(); ++name)
            m_meanings[name] = meaningOf(index.names().at(name));
    }

    QList<Json::Node> run()
    {
        for (quint32 position = 0; m_reference != 0 && position < m_index.count();)
            position = visit(position);
        return m_found;
    }

private:
    struct Open
    {
        quint32 end = 0;
        bool isMap = false;
    };

    /// Where to go on.
    quint32 visit(quint32 position)
    {
        while (!m_open.empty() && m_open.back().end <= position)
            m_open.pop_back();
        const Json::Entry &entry = m_index.at(position);
        const bool isInMap = !m_open.empty() && m_open.back().isMap;
        const Meaning meaning = isInMap ? Meaning::Description : m_meanings[entry.name()];
        const bool isObject = entry.kind() == Json::Kind::Object;
        if (meaning == Meaning::Literal || (meaning == Meaning::Examples && !isObject))
            return std::max(entry.next, position + 1);
        if (entry.isContainer())
            m_open.push_back({entry.next, isObject && meaning != Meaning::Description});
        else if (entry.name() == m_reference && m_index.node(position).isString())
            m_found.append(m_index.node(position));
        return position + 1;
    }

    const Json::Index &m_index;
    quint32 m_reference;
    std::vector<Meaning> m_meanings;
    std::vector<Open> m_open;
    QList<Json::Node> m_found;
};

} // namespace

QList<Json::Node> referencesIn(const Json::Document &document)
{
    return Search(*Json::Index::of(document.root())).run();
}

void checkReferences(const Json::Document &description, Findings &findings)
{
    ReferenceIndex index(description);
    for (const Json::Node reference : referencesIn(description)) {
        if (reference.text().startsWith("\"#") && !index.target(reference).node)
            findings.add(Fault::Kind::UnresolvedReference, reference.range().offset, reference.toString());
    }
}

} // namespace OpenApi
