// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/lexer.h"

#include <QCoreApplication>

#include <array>

namespace GraphQl {

namespace {

enum Class : quint8 { Other, Letter, Digit, Punctuation };

constexpr std::array<quint8, 256> classes = [] {
    std::array<quint8, 256> table{};
    for (char c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 'a' + 'A')] = Letter;
    table['_'] = Letter;
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = Digit;
    for (const char c : {'!', '$', '&', '(', ')', ':', '=', '@', '[', ']', '{', '|', '}'})
        table[size_t(c)] = Punctuation;
    return table;
}();

quint8 classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QString say(const char *text)
{
    return QCoreApplication::translate("GraphQl", text);
}

} // namespace

Lexer::Lexer(QByteArrayView text)
    : m_text(text)
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
}

Token Lexer::next()
{
    skipIgnored();
    if (m_position >= m_text.size())
        return token(Token::Kind::End, m_text.size());
    const char c = m_text[m_position];
    switch (classOf(c)) {
    case Letter:
        return name();
    case Punctuation:
        ++m_position;
        return token(Token::Kind::Punctuator, m_position - 1, c);
    case Digit:
        return number();
    default:
        break;
    }
    if (c == '-')
        return number();
    if (c == '"')
        return m_text.sliced(m_position).startsWith("\"\"\"") ? blockString() : string();
    return c == '.' ? spread() : unexpected();
}

void Lexer::skipIgnored()
{
    for (; m_position < m_text.size(); ++m_position) {
        const char c = m_text[m_position];
        if (c == '#') {
            while (m_position + 1 < m_text.size() && m_text[m_position + 1] != '\n' && m_text[m_position + 1] != '\r')
                ++m_position;
        } else if (c != ' ' && c != '\n' && c != '\t' && c != ',' && c != '\r') {
            return;
        }
    }
}

Token Lexer::token(Token::Kind kind, qsizetype start, char symbol) const
{
    return {.kind = kind, .symbol = symbol, .range = {.offset = start, .length = m_position - start}};
}

Token Lexer::invalid(qsizetype offset, qsizetype length, const QString &message)
{
    const qsizetype start = std::min(offset, m_text.size());
    m_problem = {.rule = QStringLiteral("Syntax"), .range = {start, std::min(length, m_text.size() - start)}, .message = message, .suggestion = {}};
    return {.kind = Token::Kind::Invalid, .symbol = 0, .range = m_problem.range};
}

Token Lexer::name()
{
    const qsizetype start = m_position;
    while (m_position < m_text.size() && (classOf(m_text[m_position]) == Letter || classOf(m_text[m_position]) == Digit))
        ++m_position;
    return token(Token::Kind::Name, start);
}

bool Lexer::digits()
{
    const qsizetype start = m_position;
    while (classOf(at(m_position)) == Digit)
        ++m_position;
    return m_position > start;
}

Token Lexer::number()
{
    const qsizetype start = m_position;
    Token::Kind kind = Token::Kind::Int;
    if (at(m_position) == '-')
        ++m_position;
    const qsizetype first = m_position;
    if (!digits())
        return invalid(start, 1, say("A digit must follow the minus sign."));
    if (at(first) == '0' && m_position > first + 1)
        return invalid(start, m_position - start, say("A number cannot start with 0: leave the leading zeros out."));
    if (at(m_position) == '.') {
        kind = Token::Kind::Float;
        ++m_position;
        if (!digits())
            return invalid(start, m_position - start, say("A digit must follow the decimal point."));
    }
    if (at(m_position) == 'e' || at(m_position) == 'E') {
        kind = Token::Kind::Float;
        ++m_position;
        if (at(m_position) == '+' || at(m_position) == '-')
            ++m_position;
        if (!digits())
            return invalid(start, m_position - start, say("A digit must follow the exponent sign."));
    }
    if (classOf(at(m_position)) == Letter || at(m_position) == '.')
        return invalid(start, m_position - start + 1,
                       say("A number must end before a name or a point: put a blank between them, or quotes around text."));
    return token(kind, start);
}

qsizetype Lexer::escapeLength(qsizetype backslash) const
{
    const char c = at(backslash + 1);
    if (c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c))
        return 2;
    if (c != 'u')
        return 0;
    for (qsizetype i = backslash + 2; i < backslash + 6; ++i) {
        if (!isHexDigit(at(i)))
            return 0;
    }
    return 6;
}

Token Lexer::string()
{
    const qsizetype start = m_position++;
    while (m_position < m_text.size()) {
        const char c = m_text[m_position];
        if (c == '"') {
            ++m_position;
            return token(Token::Kind::String, start);
        }
        if (c == '\n' || c == '\r')
            break;
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
            return invalid(m_position, 1, say("A string cannot hold a control character: write it as an escape such as \\u0007."));
        const qsizetype length = c == '\\' ? escapeLength(m_position) : 1;
        if (length == 0)
            return invalid(
                m_position, 2,
                say("There is no such escape in a string. Known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits."));
        m_position += length;
    }
    return invalid(start, m_position - start, say("This string has no closing quote on its line."));
}

Token Lexer::blockString()
{
    const qsizetype start = m_position;
    m_position += 3;
    for (; m_position < m_text.size(); ++m_position) {
        const QByteArrayView rest = m_text.sliced(m_position);
        if (rest.startsWith("\\\"\"\"")) {
            m_position += 3;
        } else if (rest.startsWith("\"\"\"")) {
            m_position += 3;
            return token(Token::Kind::BlockString, start);
        }
    }
    return invalid(start, 3, say("This block string has no closing \"\"\"."));
}

Token Lexer::spread()
{
    if (!m_text.sliced(m_position).startsWith("..."))
        return invalid(m_position, 1, say("A single point means nothing here: a fragment is spread with three, as in ...name."));
    m_position += 3;
    return token(Token::Kind::Punctuator, m_position - 3, '.');
}

Token Lexer::unexpected()
{
    qsizetype end = m_position + 1;
    while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80U)
        ++end;
    const QByteArrayView character = m_text.sliced(m_position, end - m_position);
    if (character == "\xE2\x80\x9C" || character == "\xE2\x80\x9D" || character == "'")
        return invalid(m_position, character.size(), say("This is not a straight double quote: text stands between two \" characters."));
    return invalid(m_position, character.size(),
                   QCoreApplication::translate("GraphQl", "The character %1 has no meaning in a query.").arg(QString::fromUtf8(character)));
}

} // namespace GraphQl
