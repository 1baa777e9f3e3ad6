// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/index.h"

#include <QByteArray>

namespace JsonPath {

/// One side of a comparison: a literal, a value of the document, a function's result, or nothing (RFC 9535 §2.3.5.2.2).
class ComparedValue
{
public:
    /// Nothing.
    ComparedValue() = default;
    /// A literal; \a text outlives this.
    ComparedValue(Json::Type type, QByteArrayView text) : m_type(type), m_text(text) {}
    ComparedValue(const Json::Index &index, quint32 position);
    /// A number that a function counted.
    [[nodiscard]] static ComparedValue counted(qsizetype count);

    [[nodiscard]] Json::Type type() const { return m_type; }
    /// A string's characters, or another scalar's text.
    [[nodiscard]] QByteArrayView text() const { return m_isOwned ? QByteArrayView(m_owned) : m_text; }
    [[nodiscard]] quint32 position() const { return m_position; }

private:
    Json::Type m_type = Json::Type::Missing;
    bool m_isOwned = false;
    quint32 m_position = 0;
    QByteArrayView m_text;
    QByteArray m_owned;
};

/// RFC 9535 §2.3.5.2.2. Containers are compared by their contents, objects whatever their order; both are in \a index.
[[nodiscard]] bool isEqual(const ComparedValue &left, const ComparedValue &right, const Json::Index &index);
/// Numbers by value, strings by code points; false for everything else.
[[nodiscard]] bool isLess(const ComparedValue &left, const ComparedValue &right);

} // namespace JsonPath
