// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/parseerror.h"

#include <QByteArray>

#include <optional>

namespace JsonPath {

/// A place in a query's text and the first error met. The small words of RFC 9535's grammar: blanks, integers, numbers, strings.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    /// NUL at the end.
    [[nodiscard]] char peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    [[nodiscard]] bool startsWith(QByteArrayView word) const { return m_text.sliced(m_at).startsWith(word); }
    void goTo(qsizetype at) { m_at = at; }
    /// Goes over \a word if it stands here.
    bool skip(QByteArrayView word);
    void skipBlanks();
    [[nodiscard]] Base::TextRange rangeFrom(qsizetype start) const { return {.offset = start, .length = m_at - start}; }

    /// RFC 9535 int, within ±(2^53-1).
    std::optional<qint64> integer();
    /// RFC 9535 number, as its text.
    std::optional<QByteArray> number();
    /// RFC 9535 string-literal, as its characters. A quote stands here.
    std::optional<QByteArray> string();
    /// member-name-shorthand, which may be empty.
    QByteArray shorthand();
    /// function-name or a literal's word, which may be empty.
    QByteArray word();

    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }
    /// Keeps the first error. Always false.
    bool fail(ParseError::Kind kind, Base::TextRange range, const QString &expected = {});
    /// What stands here cannot: the character or the end.
    bool unexpected(const QString &expected);

private:
    std::optional<QByteArray> escape(char quote);
    std::optional<char32_t> unicodeEscape();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::optional<ParseError> m_error;
};

} // namespace JsonPath
