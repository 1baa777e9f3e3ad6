// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace Json {

/// Writes compact JSON in the order of the calls. The caller balances begin and end.
class Writer
{
public:
    Writer &beginObject();
    Writer &endObject();
    Writer &beginArray();
    Writer &endArray();
    Writer &name(QStringView name);
    Writer &string(QStringView value);
    Writer &string(QByteArrayView utf8);
    Writer &number(qint64 value);
    /// Shortest text that reads back as the same number; null for what JSON has no number for.
    Writer &number(double value);
    Writer &boolean(bool value);
    Writer &null();
    /// \a json is already JSON and is taken as it is.
    Writer &raw(QByteArrayView json);

    /// name() followed by the value.
    Writer &member(QStringView memberName, QStringView value);
    Writer &member(QStringView memberName, qint64 value);

    /// What was written so far.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void separate();
    Writer &beginContainer(char bracket);
    Writer &endContainer(char bracket);

    QByteArray m_text;
    bool m_needsComma = false;
};

/// \a value as a JSON string with its quotes; only what RFC 8259 demands is escaped.
[[nodiscard]] QByteArray quoted(QStringView value);

} // namespace Json
