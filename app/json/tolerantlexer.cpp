// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/tolerantlexer.h"

#include "app/json/tokens.h"

#include <algorithm>

namespace Json {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '-' || c == '+' || c == '.';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

int characterLength(QByteArrayView text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xC2 && first < 0xE0 ? 2 : (first & 0xF0U) == 0xE0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
    if (length == 0 || text.size() < length || !std::all_of(text.begin() + 1, text.begin() + length, isContinuation))
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool isWrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second >= 0xA0) || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second >= 0x90);
    return isWrong ? 0 : length;
}

void TolerantLexer::note(SyntaxError::Kind kind, qsizetype offset, qsizetype length)
{
    m_problems.append({.kind = kind, .range = {.offset = offset, .length = length}});
}

TolerantLexer::Token TolerantLexer::take(Token::Kind kind, qsizetype end)
{
    const Token token {.kind = kind, .range = {.offset = m_at, .length = end - m_at}};
    m_at = end;
    return token;
}

/// The end of the comment that starts here, or -1 if none does.
qsizetype TolerantLexer::commentEnd() const
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("//") || rest.startsWith('#')) {
        const qsizetype line = rest.indexOf('\n');
        return line < 0 ? m_text.size() : m_at + line;
    }
    if (!rest.startsWith("/*"))
        return -1;
    const qsizetype close = rest.indexOf("*/", 2);
    return close < 0 ? m_text.size() : m_at + close + 2;
}

void TolerantLexer::skipBlanks()
{
    if (m_at == 0 && m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    while (m_at < m_text.size()) {
        if (isBlank(m_text[m_at])) {
            ++m_at;
            continue;
        }
        const qsizetype end = commentEnd();
        if (end < 0)
            return;
        note(SyntaxError::Kind::Comment, m_at, end - m_at);
        m_at = end;
    }
}

/// The length of a typographic quotation mark, or 0.
qsizetype TolerantLexer::typographicQuoteAt(qsizetype at) const
{
    const QByteArrayView rest = m_text.sliced(at);
    const bool isMark = rest.startsWith("\xE2\x80") && rest.size() > 2 && rest[2] >= '\x98' && rest[2] <= '\x9F'; // U+2018…U+201F
    if (isMark)
        return 3;
    return rest.startsWith("\xC2\xAB") || rest.startsWith("\xC2\xBB") ? 2 : 0; // « »
}

TolerantLexer::Token TolerantLexer::next()
{
    skipBlanks();
    if (m_at == m_text.size())
        return take(Token::Kind::End, m_at);
    const char c = m_text[m_at];
    if (isPunctuation(c))
        return take(Token::Kind::Punctuation, m_at + 1);
    if (c == '"')
        return string();
    if (const qsizetype opener = typographicQuoteAt(m_at))
        return lookalikeString(SyntaxError::Kind::SmartQuote, opener);
    if (c == '\'' || c == '`')
        return lookalikeString(SyntaxError::Kind::UnexpectedCharacter, 1);
    return isWordCharacter(c) ? word() : other();
}

void TolerantLexer::checkInside(qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end;) {
        if (m_text[at] == '\\') {
            const qsizetype length = std::min<qsizetype>(at + 1 < end && m_text[at + 1] == 'u' ? 6 : 2, end - at);
            const bool isWrong = findInvalidEscape(m_text.sliced(at, length)) >= 0;
            if (isWrong)
                note(SyntaxError::Kind::InvalidEscape, at, std::min<qsizetype>(length, 2));
            at += isWrong ? std::min<qsizetype>(2, end - at) : length;
            continue;
        }
        const int length = characterLength(m_text.sliced(at));
        if (length == 0)
            note(SyntaxError::Kind::InvalidUtf8, at, 1);
        else if (static_cast<unsigned char>(m_text[at]) < 0x20)
            note(SyntaxError::Kind::ControlCharacter, at, 1);
        at += std::max(length, 1);
    }
}

/// A string ends at its quote, or unclosed at the end of its line.
TolerantLexer::Token TolerantLexer::string()
{
    qsizetype at = m_at + 1;
    while (at < m_text.size() && m_text[at] != '"' && m_text[at] != '\n')
        at += m_text[at] == '\\' && at + 1 < m_text.size() && m_text[at + 1] != '\n' ? 2 : 1;
    const bool isClosed = at < m_text.size() && m_text[at] == '"';
    if (!isClosed)
        note(SyntaxError::Kind::UnclosedString, m_at, at - m_at);
    checkInside(m_at + 1, at);
    return take(Token::Kind::String, isClosed ? at + 1 : at);
}

/// A string in quotes that JSON does not have, up to such a quote or a right one on the same line.
TolerantLexer::Token TolerantLexer::lookalikeString(SyntaxError::Kind kind, qsizetype openerLength)
{
    const char opener = m_text[m_at];
    qsizetype at = m_at + openerLength;
    qsizetype closer = 0;
    while (at < m_text.size() && m_text[at] != '\n') {
        closer = openerLength > 1 ? typographicQuoteAt(at) : (m_text[at] == opener ? 1 : 0);
        closer = m_text[at] == '"' ? 1 : closer;
        if (closer > 0)
            break;
        ++at;
    }
    note(kind, m_at, at + closer - m_at);
    return take(Token::Kind::String, at + closer);
}

TolerantLexer::Token TolerantLexer::word()
{
    qsizetype end = m_at + 1;
    while (end < m_text.size() && isWordCharacter(m_text[end]))
        ++end;
    return take(Token::Kind::Word, end);
}

/// A run of characters that start no token; each wrong byte is a problem of its own kind.
TolerantLexer::Token TolerantLexer::other()
{
    const int length = characterLength(m_text.sliced(m_at));
    if (length == 0) {
        note(SyntaxError::Kind::InvalidUtf8, m_at, 1);
        return take(Token::Kind::Other, m_at + 1);
    }
    const bool isControl = static_cast<unsigned char>(m_text[m_at]) < 0x20;
    note(isControl ? SyntaxError::Kind::ControlCharacter : SyntaxError::Kind::UnexpectedCharacter, m_at, length);
    return take(Token::Kind::Other, m_at + length);
}

} // namespace Json
