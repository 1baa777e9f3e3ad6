// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemaidentifiers.h"

#include "app/json/index.h"

#include <algorithm>
#include <array>

namespace OpenApi {

namespace {

using Kind = SchemaIdentifier::Kind;

/// An array or object that the scan is in.
struct Container
{
    quint32 position = 0;
    quint32 next = 0;
    /// Its members are named by the author, so that none of them is a keyword.
    bool isMap = false;
    bool isLiteral = false;
};

bool isMapKeyword(QByteArrayView name)
{
    constexpr std::array Keywords{"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies", "schemas"};
    return std::any_of(Keywords.begin(), Keywords.end(), [&](const char *keyword) { return name == keyword; });
}

bool isLiteralKeyword(QByteArrayView name)
{
    constexpr std::array Keywords{"enum", "const", "default", "example", "examples"};
    return std::any_of(Keywords.begin(), Keywords.end(), [&](const char *keyword) { return name == keyword; });
}

/// One pass over a document's values.
class Scan
{
public:
    Scan(const Json::Index &index, Dialect dialect) : m_index(index), m_isDraft4(dialect == Dialect::Draft4)
    {
        const Json::Names &names = index.names();
        m_id = names.find(m_isDraft4 ? "id" : "$id");
        m_anchor = m_isDraft4 ? 0 : names.find("$anchor");
        m_dynamicAnchor = m_isDraft4 ? 0 : names.find("$dynamicAnchor");
    }

    [[nodiscard]] bool hasNone() const { return m_id + m_anchor + m_dynamicAnchor == 0; }
    std::vector<SchemaIdentifier> run();

private:
    void enter(quint32 position);
    void consider(quint32 position);

    const Json::Index &m_index;
    bool m_isDraft4;
    quint32 m_id = 0;
    quint32 m_anchor = 0;
    quint32 m_dynamicAnchor = 0;
    std::vector<Container> m_open;
    std::vector<SchemaIdentifier> m_found;
};

std::vector<SchemaIdentifier> Scan::run()
{
    for (quint32 position = 0; position < m_index.count(); ++position) {
        while (!m_open.empty() && position >= m_open.back().next)
            m_open.pop_back();
        if (m_index.at(position).isContainer())
            enter(position);
        else if (!m_open.empty() && !m_open.back().isMap && !m_open.back().isLiteral)
            consider(position);
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const SchemaIdentifier &left, const SchemaIdentifier &right) { return left.schema.position() < right.schema.position(); });
    return std::move(m_found);
}

void Scan::enter(quint32 position)
{
    const Json::Entry &entry = m_index.at(position);
    const bool isKeyword = entry.name() != 0 && !m_open.empty() && !m_open.back().isMap;
    const QByteArrayView name = isKeyword ? m_index.names().at(entry.name()) : QByteArrayView();
    const bool isInLiteral = !m_open.empty() && m_open.back().isLiteral;
    m_open.push_back({position, entry.next, isKeyword && isMapKeyword(name), isInLiteral || (isKeyword && isLiteralKeyword(name))});
}

void Scan::consider(quint32 position)
{
    const quint32 name = m_index.at(position).name();
    const Json::Node value = m_index.node(position);
    if (name == 0 || !value.isString() || (name != m_id && name != m_anchor && name != m_dynamicAnchor))
        return;
    const Json::Node schema = m_index.node(m_open.back().position);
    if (m_isDraft4 && schema["$ref"])
        return;
    const QString text = value.toString();
    const bool isAnchorId = name == m_id && text.startsWith(QLatin1Char('#'));
    const Kind kind = name == m_dynamicAnchor ? Kind::DynamicAnchor : name == m_anchor || isAnchorId ? Kind::Anchor : Kind::Id;
    m_found.push_back({kind, schema, isAnchorId ? text.mid(1) : text});
}

} // namespace

std::vector<SchemaIdentifier> identifiersIn(const Json::Document &document, Dialect dialect)
{
    const Json::Index *const index = Json::Index::of(document.root());
    if (index == nullptr || dialect == Dialect::OpenApi30)
        return {};
    Scan scan(*index, dialect);
    return scan.hasNone() ? std::vector<SchemaIdentifier>() : scan.run();
}

} // namespace OpenApi
