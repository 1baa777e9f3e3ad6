// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Json {

class Index;

enum class Type : quint8 { Missing, Null, Boolean, Number, String, Array, Object };

/// A value at its place in a Document. A handle of two words: it is valid as long as a copy of its document lives.
///
/// A missing node (an absent member, an index out of range) is falsy, has type Missing, and every look-up in it is again missing,
/// so that chains such as node["data"]["tasks"][0] need one test at the end.
class Node
{
public:
    class Iterator;

    Node() = default;

    [[nodiscard]] Type type() const;
    [[nodiscard]] explicit operator bool() const { return m_index != nullptr; }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isBoolean() const { return type() == Type::Boolean; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }

    /// Where the value stands in the document's text, quotes and brackets included.
    [[nodiscard]] Base::TextRange range() const;
    /// The value exactly as it was sent.
    [[nodiscard]] QByteArrayView text() const;

    [[nodiscard]] bool toBool(bool otherwise = false) const;
    /// A string's characters with escapes resolved; empty for any other type.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toUtf8() const;
    /// Exact or nothing: 1.0 and 1e3 are integers, 1.5 and what exceeds 64 bits are not.
    [[nodiscard]] std::optional<qint64> toInt64() const;
    [[nodiscard]] std::optional<quint64> toUInt64() const;
    [[nodiscard]] std::optional<double> toDouble() const;

    /// How many members or elements; 0 for a scalar. Linear in their number.
    [[nodiscard]] qsizetype size() const;
    /// Members or elements in the order sent.
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    /// The member of that name (the last one sent, if it was sent twice), or a missing node.
    [[nodiscard]] Node operator[](QStringView name) const;
    [[nodiscard]] Node operator[](const char *name) const { return (*this)[QString::fromUtf8(name)]; }
    /// The element at \a index from 0, or a missing node.
    [[nodiscard]] Node operator[](qsizetype index) const;
    [[nodiscard]] Node operator[](int index) const { return (*this)[qsizetype(index)]; }

    /// The name under which this value is a member of an object; empty for the root and for elements.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isMember() const;
    /// The name's place in the text, quotes included.
    [[nodiscard]] Base::TextRange nameRange() const;

    /// The place in the document's flat array; ascending in document order.
    [[nodiscard]] quint32 position() const { return m_position; }

    /// Same place in the same document.
    friend bool operator==(const Node &, const Node &) = default;

private:
    friend class Document;
    friend class Index;
    friend class Iterator;
    Node(const Index *index, quint32 position) : m_index(index), m_position(position) {}

    const Index *m_index = nullptr;
    quint32 m_position = 0;
};

class Node::Iterator
{
public:
    using difference_type = qsizetype;
    using value_type = Node;

    Iterator() = default;
    [[nodiscard]] Node operator*() const { return m_node; }
    Iterator &operator++();
    Iterator operator++(int);
    friend bool operator==(const Iterator &, const Iterator &) = default;

private:
    friend class Node;
    explicit Iterator(Node node) : m_node(node) {}

    Node m_node;
};

} // namespace Json
