// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/graphqltokens.h"

#include <algorithm>
#include <bit>

namespace Ui {

namespace {

using Kind = Token::Kind;

constexpr quint32 mostInner = 10;
constexpr quint32 deepest = (1U << 11U) - 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNumber(char c)
{
    return isWord(c) || c == '.' || c == '+' || c == '-';
}

/// Reads one line.
class Line
{
public:
    Line(QByteArrayView text, GraphQlLineState &state) : m_text(text), m_state(state) {}

    [[nodiscard]] QList<Token> read()
    {
        if (m_state.isInBlockString)
            blockString(0);
        while (m_at < m_text.size())
            token();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] bool isInParentheses() const { return m_state.isInArguments || m_state.isInVariables; }
    [[nodiscard]] bool isInList() const { return m_state.inner > 0 && (m_state.kinds & 1U) == 0; }
    template <typename Predicate> [[nodiscard]] qsizetype endOf(qsizetype from, Predicate belongs) const
    {
        return std::find_if_not(m_text.begin() + from, m_text.end(), belongs) - m_text.begin();
    }
    void add(Kind kind, qsizetype end)
    {
        if (kind != Kind::Plain && end > m_at)
            m_tokens.append({kind, {m_at, end - m_at}});
        m_at = std::max(end, m_at + 1);
    }
    void token();
    void blockString(qsizetype from);
    [[nodiscard]] qsizetype endOfString() const;
    void word();
    [[nodiscard]] Kind kindOf(QByteArrayView word);
    void sign(char c);
    void open(bool isBrace);
    void close(bool isBrace);

    QByteArrayView m_text;
    GraphQlLineState &m_state;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

void Line::token()
{
    const char c = m_text[m_at];
    if (c == '#')
        return add(Kind::Comment, m_text.size());
    if (isWord(c) && !isDigit(c))
        return word();
    if (c == '"' || c == '$' || isDigit(c) || c == '-')
        m_state.awaitsValue = 0;
    if (c == '"') {
        if (m_text.sliced(m_at).startsWith("\"\"\""))
            return blockString(m_at + 3);
        return add(Kind::String, endOfString());
    }
    if (c == '$')
        return add(Kind::Variable, endOf(m_at + 1, isWord));
    if (c == '@')
        return add(Kind::Directive, endOf(m_at + 1, isWord));
    if (isDigit(c) || c == '-')
        return add(Kind::Number, endOf(m_at + 1, isNumber));
    sign(c);
    ++m_at;
}

void Line::blockString(qsizetype from)
{
    m_state.isInBlockString = 1;
    for (qsizetype at = from; at + 3 <= m_text.size(); ++at) {
        if (m_text.sliced(at).startsWith("\\\"\"\"")) {
            at += 3;
        } else if (m_text.sliced(at).startsWith("\"\"\"")) {
            m_state.isInBlockString = 0;
            return add(Kind::String, at + 3);
        }
    }
    add(Kind::String, m_text.size());
}

/// Past the closing quote, or the end of the line; a backslash hides the byte after it.
qsizetype Line::endOfString() const
{
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        if (m_text[at] == '"')
            return at + 1;
        if (m_text[at] == '\\')
            ++at;
    }
    return m_text.size();
}

void Line::word()
{
    const qsizetype end = endOf(m_at, isWord);
    add(kindOf(m_text.sliced(m_at, end - m_at)), end);
}

Kind Line::kindOf(QByteArrayView word)
{
    const bool isValueWord = word == "true" || word == "false" || word == "null";
    const GraphQlLineState before = m_state;
    m_state.awaitsName = m_state.awaitsType = m_state.awaitsValue = m_state.awaitsFragment = 0;
    if (before.awaitsType)
        return Kind::Type;
    if (before.awaitsFragment) {
        m_state.awaitsType = word == "on" ? 1 : 0;
        return word == "on" ? Kind::Keyword : Kind::Plain;
    }
    if (isInParentheses()) {
        const bool isValue = isInList() || before.awaitsValue;
        return !isValue ? Kind::Argument : isValueWord ? Kind::Keyword : Kind::Constant;
    }
    if (m_state.depth > 0)
        return Kind::Name;
    if (before.awaitsName)
        return Kind::Plain;
    m_state.awaitsType = word == "on" ? 1 : 0;
    m_state.awaitsName = word == "query" || word == "mutation" || word == "subscription" || word == "fragment" ? 1 : 0;
    return m_state.awaitsName || m_state.awaitsType || isValueWord ? Kind::Keyword : Kind::Plain;
}

void Line::sign(char c)
{
    switch (c) {
    case '(':
        m_state.isInVariables = m_state.depth == 0 ? 1 : 0;
        m_state.isInArguments = m_state.depth > 0 ? 1 : 0;
        m_state.inner = 0;
        m_state.awaitsName = 0;
        return;
    case ')':
        m_state.isInVariables = m_state.isInArguments = m_state.inner = m_state.awaitsValue = m_state.awaitsType = 0;
        return;
    case ':':
        m_state.awaitsType = m_state.isInVariables && m_state.inner == 0 ? 1 : 0;
        m_state.awaitsValue = isInParentheses() && !m_state.awaitsType ? 1 : 0;
        return;
    case '=':
        m_state.awaitsValue = 1;
        return;
    case '.':
        m_state.awaitsFragment = isInParentheses() ? 0 : 1;
        return;
    case '{':
    case '[':
        return open(c == '{');
    case '}':
    case ']':
        return close(c == '}');
    default:
        return;
    }
}

void Line::open(bool isBrace)
{
    m_state.awaitsName = m_state.awaitsFragment = 0;
    // The brackets of a list's type.
    if (m_state.awaitsType)
        return;
    m_state.awaitsValue = 0;
    if (!isInParentheses()) {
        m_state.depth = std::min<quint32>(m_state.depth + (isBrace ? 1 : 0), deepest);
        return;
    }
    m_state.inner = std::min<quint32>(m_state.inner + 1, mostInner);
    m_state.kinds = (quint32(m_state.kinds) << 1U | (isBrace ? 1U : 0U)) & ((1U << mostInner) - 1);
}

void Line::close(bool isBrace)
{
    if (isInParentheses() && m_state.inner > 0) {
        --m_state.inner;
        m_state.kinds = quint32(m_state.kinds) >> 1U;
    } else if (isBrace && m_state.depth > 0) {
        --m_state.depth;
        // A forgotten parenthesis does not colour all that follows.
        m_state.isInArguments = m_state.isInVariables = 0;
    }
}

} // namespace

int packed(const GraphQlLineState &state)
{
    return std::bit_cast<int>(state);
}

GraphQlLineState unpacked(int packed)
{
    return std::bit_cast<GraphQlLineState>(packed);
}

QList<Token> graphQlTokensOfLine(QByteArrayView line, GraphQlLineState &state)
{
    return Line(line, state).read();
}

QList<Token> graphQlTokens(QByteArrayView text)
{
    QList<Token> all;
    GraphQlLineState state;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        for (Token token : graphQlTokensOfLine(text.sliced(start, end - start), state)) {
            token.range.offset += start;
            all.append(token);
        }
        start = end + 1;
    }
    return all;
}

} // namespace Ui
