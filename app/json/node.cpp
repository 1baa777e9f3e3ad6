// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/node.h"

#include "app/json/escapes.h"
#include "app/json/index.h"
#include "app/json/number.h"

namespace Json {

Type Node::type() const
{
    if (m_index == nullptr)
        return Type::Missing;
    const Kind kind = m_index->at(m_position).kind();
    return kind == Kind::EscapedString ? Type::String : static_cast<Type>(kind);
}

Base::TextRange Node::range() const
{
    if (m_index == nullptr)
        return {};
    const Entry &entry = m_index->at(m_position);
    return {.offset = entry.start, .length = qsizetype(entry.end) - entry.start};
}

QByteArrayView Node::text() const
{
    return m_index == nullptr ? QByteArrayView() : m_index->textOf(m_position);
}

bool Node::toBool(bool otherwise) const
{
    return isBoolean() ? text().front() == 't' : otherwise;
}

QString Node::toString() const
{
    QByteArray storage;
    return isString() ? fromGeneralizedUtf8(m_index->charactersOf(m_position, storage)) : QString();
}

QByteArray Node::toUtf8() const
{
    QByteArray storage;
    return isString() ? toValidUtf8(m_index->charactersOf(m_position, storage).toByteArray()) : QByteArray();
}

std::optional<qint64> Node::toInt64() const
{
    return isNumber() ? Number(text()).toInt64() : std::nullopt;
}

std::optional<quint64> Node::toUInt64() const
{
    return isNumber() ? Number(text()).toUInt64() : std::nullopt;
}

std::optional<double> Node::toDouble() const
{
    return isNumber() ? Json::toDouble(text()) : std::nullopt;
}

qsizetype Node::size() const
{
    return m_index == nullptr ? 0 : m_index->childCount(m_position);
}

Node::Iterator Node::begin() const
{
    return m_index == nullptr ? Iterator() : Iterator(Node(m_index, m_position + 1));
}

Node::Iterator Node::end() const
{
    return m_index == nullptr ? Iterator() : Iterator(Node(m_index, m_index->at(m_position).next));
}

Node::Iterator &Node::Iterator::operator++()
{
    m_node.m_position = m_node.m_index->at(m_node.m_position).next;
    return *this;
}

Node::Iterator Node::Iterator::operator++(int)
{
    const Iterator before = *this;
    ++*this;
    return before;
}

Node Node::operator[](QStringView name) const
{
    if (!isObject())
        return {};
    const quint32 number = m_index->names().find(toGeneralizedUtf8(name));
    const quint32 found = number == 0 ? 0 : m_index->member(m_position, number);
    return found == 0 ? Node() : Node(m_index, found);
}

Node Node::operator[](qsizetype index) const
{
    const quint32 found = isArray() ? m_index->element(m_position, index) : 0;
    return found == 0 ? Node() : Node(m_index, found);
}

bool Node::isMember() const
{
    return m_index != nullptr && m_index->at(m_position).name() != 0;
}

QString Node::name() const
{
    return isMember() ? fromGeneralizedUtf8(m_index->names().at(m_index->at(m_position).name())) : QString();
}

Base::TextRange Node::nameRange() const
{
    return isMember() ? m_index->nameRangeOf(m_position) : Base::TextRange();
}

} // namespace Json
