// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Http {

struct Header
{
    QByteArray name{};
    QByteArray value{};

    friend bool operator==(const Header &, const Header &) = default;
};

/// Header fields in the order sent; names compare without case (RFC 9110 §5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields) : m_fields(fields) {}

    /// The first field of that name, or empty.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    void append(QByteArray name, QByteArray value);
    /// Replaces all fields of that name by this one, in the place of the first.
    void set(QByteArray name, QByteArray value);
    void remove(QByteArrayView name);

    [[nodiscard]] const QList<Header> &fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

    friend bool operator==(const Headers &, const Headers &) = default;

private:
    QList<Header> m_fields;
};

} // namespace Http
