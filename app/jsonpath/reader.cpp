// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/reader.h"

#include "app/json/escapes.h"

#include <QCoreApplication>

#include <cstring>

namespace JsonPath {

namespace {

constexpr qint64 LargestInteger = 9007199254740991;

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::ParseError", text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameFirst(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

qsizetype characterLength(QByteArrayView text, qsizetype at)
{
    qsizetype length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

} // namespace

bool Reader::skip(QByteArrayView word)
{
    if (!startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

void Reader::skipBlanks()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        ++m_at;
}

bool Reader::fail(ParseError::Kind kind, Base::TextRange range, const QString &expected)
{
    if (!m_error)
        m_error = ParseError {.kind = kind, .range = range, .expected = expected, .suggestion = {}};
    return false;
}

bool Reader::unexpected(const QString &expected)
{
    if (isAtEnd())
        return fail(ParseError::Kind::UnexpectedEnd, {.offset = m_text.size(), .length = 0}, expected);
    return fail(ParseError::Kind::UnexpectedCharacter, {.offset = m_at, .length = characterLength(m_text, m_at)}, expected);
}

std::optional<qint64> Reader::integer()
{
    const qsizetype start = m_at;
    skip("-");
    const qsizetype digits = m_at;
    while (isDigit(peek()))
        ++m_at;
    if (m_at == digits) {
        unexpected(tr("a digit"));
        return std::nullopt;
    }
    const bool isZero = m_text[digits] == '0';
    if (isZero && (m_at - start) > 1) {
        fail(ParseError::Kind::InvalidNumber, rangeFrom(start), tr("a whole number without leading zeros; -0 is not one"));
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = m_text.sliced(start, m_at - start).toLongLong(&isNumber);
    if (!isNumber || value > LargestInteger || value < -LargestInteger) {
        fail(ParseError::Kind::NumberOutOfRange, rangeFrom(start), tr("a number between -9007199254740991 and 9007199254740991"));
        return std::nullopt;
    }
    return value;
}

std::optional<QByteArray> Reader::number()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at - first;
    };
    skip("-");
    const qsizetype whole = m_at;
    bool isRight = digits() > 0 && (m_text[whole] != '0' || m_at == whole + 1);
    if (isRight && peek() == '.') {
        ++m_at;
        isRight = digits() > 0;
    }
    if (isRight && (peek() == 'e' || peek() == 'E')) {
        m_at += peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        isRight = digits() > 0;
    }
    if (!isRight) {
        digits();
        fail(ParseError::Kind::InvalidNumber, rangeFrom(start), tr("a number such as 5, -1.5 or 2e3"));
        return std::nullopt;
    }
    return m_text.sliced(start, m_at - start).toByteArray();
}

std::optional<char32_t> Reader::unicodeEscape()
{
    const qsizetype start = m_at;
    const auto unit = [this]() -> int {
        if (peek() != '\\' || peek(1) != 'u' || m_text.size() - m_at < 6)
            return -1;
        const int value = Json::hexadecimal(m_text.sliced(m_at + 2, 4));
        m_at += 6;
        return value;
    };
    const int first = unit();
    if (first < 0) {
        m_at = start;
    } else if (!QChar::isSurrogate(static_cast<char32_t>(first))) {
        return static_cast<char32_t>(first);
    } else if (QChar::isHighSurrogate(static_cast<char32_t>(first))) {
        const int second = unit();
        if (second >= 0 && QChar::isLowSurrogate(static_cast<char32_t>(second)))
            return QChar::surrogateToUcs4(static_cast<char16_t>(first), static_cast<char16_t>(second));
    }
    const qsizetype end = std::min(start + 6, m_text.size());
    fail(ParseError::Kind::InvalidEscape, {.offset = start, .length = end - start}, tr("\\u with four hexadecimal digits, surrogates only in pairs"));
    return std::nullopt;
}

std::optional<QByteArray> Reader::escape(char quote)
{
    if (peek(1) == 'u') {
        const std::optional<char32_t> character = unicodeEscape();
        return character ? std::optional(QString::fromUcs4(&*character, 1).toUtf8()) : std::nullopt;
    }
    constexpr char letters[] = "bfnrt/\\";
    constexpr char meanings[] = "\b\f\n\r\t/\\";
    const char letter = peek(1);
    const char *known = letter == '\0' ? nullptr : std::strchr(letters, letter);
    if (known == nullptr && letter != quote) {
        const qsizetype length = std::min<qsizetype>(2, m_text.size() - m_at);
        fail(ParseError::Kind::InvalidEscape, {.offset = m_at, .length = length}, tr("\\\\ for a backslash, or one of \\b \\f \\n \\r \\t \\/ \\u and the quote in use"));
        return std::nullopt;
    }
    m_at += 2;
    return QByteArray(1, known == nullptr ? quote : meanings[known - letters]);
}

std::optional<QByteArray> Reader::string()
{
    const qsizetype start = m_at;
    const char quote = m_text[m_at++];
    QByteArray characters;
    while (!isAtEnd() && peek() != quote) {
        if (static_cast<unsigned char>(peek()) < 0x20) {
            fail(ParseError::Kind::UnexpectedCharacter, {.offset = m_at, .length = 1}, tr("a printable character, or an escape such as \\n"));
            return std::nullopt;
        }
        if (peek() != '\\') {
            characters += m_text[m_at++];
            continue;
        }
        const std::optional<QByteArray> resolved = escape(quote);
        if (!resolved)
            return std::nullopt;
        characters += *resolved;
    }
    if (isAtEnd()) {
        fail(ParseError::Kind::UnclosedString, rangeFrom(start), tr("the closing %1").arg(QLatin1Char(quote)));
        return std::nullopt;
    }
    ++m_at;
    return characters;
}

QByteArray Reader::shorthand()
{
    const qsizetype start = m_at;
    if (isNameFirst(peek())) {
        while (isNameFirst(peek()) || isDigit(peek()))
            ++m_at;
    }
    return m_text.sliced(start, m_at - start).toByteArray();
}

QByteArray Reader::word()
{
    const qsizetype start = m_at;
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    while (isLower(peek()) || (m_at > start && (isDigit(peek()) || peek() == '_')))
        ++m_at;
    return m_text.sliced(start, m_at - start).toByteArray();
}

} // namespace JsonPath
