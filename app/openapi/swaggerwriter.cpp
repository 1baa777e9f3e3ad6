// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/swaggerwriter.h"

#include "app/openapi/yamlscalar.h"

#include <algorithm>

namespace OpenApi {

void SwaggerWriter::separate()
{
    if (m_needsComma)
        m_pieces.add(",", m_origin);
    m_needsComma = true;
}

void SwaggerWriter::begin(char bracket)
{
    separate();
    m_pieces.add({&bracket, 1}, m_origin);
    m_needsComma = false;
}

void SwaggerWriter::end(char bracket)
{
    m_pieces.add({&bracket, 1}, m_origin);
    m_needsComma = true;
}

void SwaggerWriter::name(QByteArrayView name)
{
    separate();
    m_pieces.add(jsonString(name) + ':', m_origin);
    m_needsComma = false;
}

void SwaggerWriter::text(QByteArrayView utf8)
{
    raw(jsonString(utf8));
}

void SwaggerWriter::raw(QByteArrayView json)
{
    separate();
    m_pieces.add(json, m_origin);
}

void SwaggerWriter::value(Json::Node node)
{
    if (isFull())
        return raw("null");
    separate();
    m_pieces.copy(m_swagger.text(), node.range(), 0);
}

void SwaggerWriter::member(QByteArrayView memberName, QByteArrayView utf8)
{
    name(memberName);
    text(utf8);
}

void SwaggerWriter::flag(QByteArrayView memberName, bool value)
{
    name(memberName);
    raw(value ? "true" : "false");
}

void SwaggerWriter::members(Json::Node node, std::initializer_list<const char *> names)
{
    for (const char *const one : names) {
        if (const Json::Node found = node[one]) {
            name(one);
            value(found);
        }
    }
}

void SwaggerWriter::otherMembers(Json::Node node, std::initializer_list<const char *> names)
{
    if (!node.isObject())
        return;
    for (const Json::Node member : node) {
        const QByteArray known = member.name().toUtf8();
        if (std::find(names.begin(), names.end(), known) != names.end())
            continue;
        name(known);
        value(member);
    }
}

} // namespace OpenApi
