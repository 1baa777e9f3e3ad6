// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/diagnose.h"

#include "app/json/tokens.h"
#include "app/json/tolerantlexer.h"

#include <QByteArray>

#include <algorithm>

namespace Json {

namespace {

using Token = TolerantLexer::Token;
using Kind = SyntaxError::Kind;

/// Follows the structure of the text and notes where it breaks.
class Diagnosis
{
public:
    Diagnosis(QByteArrayView text, qsizetype atMost) : m_text(text), m_atMost(atMost), m_lexer(text, m_problems) {}

    QList<SyntaxError> run();

private:
    /// What may come next.
    enum class Next { Value, FirstValue, Name, FirstName, Colon, Separator };

    void take(const Token &token);
    void takePunctuation(const Token &token);
    void open(const Token &token);
    void close(const Token &token);
    void takeComma(const Token &token);
    void takeColon(const Token &token);
    void takeString(const Token &token);
    void takeWord(const Token &token);
    void finish(const Token &end);
    /// A value or a name stands here: notes what is missing before it.
    void expectItem(const Token &token);
    void leaveItem();
    void note(Kind kind, Base::TextRange range) { m_problems.append({.kind = kind, .range = range}); }
    [[nodiscard]] bool isInObject() const { return m_open.endsWith('{'); }
    [[nodiscard]] bool expectsName() const { return m_next == Next::Name || m_next == Next::FirstName; }

    QByteArrayView m_text;
    qsizetype m_atMost;
    QList<SyntaxError> m_problems;
    TolerantLexer m_lexer;
    /// The brackets that are open.
    QByteArray m_open;
    Next m_next = Next::Value;
    bool m_isEmpty = true;
    Base::TextRange m_comma;
};

void Diagnosis::leaveItem()
{
    m_next = Next::Separator;
}

void Diagnosis::expectItem(const Token &token)
{
    m_isEmpty = false;
    const Base::TextRange before {.offset = token.range.offset, .length = 0};
    if (m_next == Next::Colon) {
        note(Kind::MissingColon, before);
        m_next = Next::Value;
    } else if (m_next == Next::Separator && m_open.isEmpty()) {
        note(Kind::TextAfterEnd, token.range);
    } else if (m_next == Next::Separator) {
        note(Kind::MissingComma, before);
        m_next = isInObject() ? Next::Name : Next::Value;
    }
}

void Diagnosis::open(const Token &token)
{
    expectItem(token);
    if (expectsName())
        note(Kind::MemberNameExpected, token.range);
    const char bracket = m_lexer.character(token);
    m_open += bracket;
    m_next = bracket == '{' ? Next::FirstName : Next::FirstValue;
}

void Diagnosis::close(const Token &token)
{
    const char opener = m_lexer.character(token) == '}' ? '{' : '[';
    const qsizetype depth = m_open.lastIndexOf(opener);
    m_isEmpty = false;
    if (!m_open.endsWith(opener)) {
        note(m_open.isEmpty() && m_next == Next::Separator ? Kind::TextAfterEnd : Kind::UnexpectedCharacter, token.range);
        if (depth < 0)
            return;
    } else if (m_next == Next::Name || (m_next == Next::Value && !isInObject())) {
        note(Kind::TrailingComma, m_comma);
    } else if (m_next == Next::Colon) {
        note(Kind::MissingColon, {.offset = token.range.offset, .length = 0});
    } else if (m_next == Next::Value) {
        note(Kind::UnexpectedCharacter, token.range);
    }
    m_open.truncate(depth);
    leaveItem();
}

void Diagnosis::takeComma(const Token &token)
{
    m_isEmpty = false;
    if (m_next != Next::Separator)
        note(m_next == Next::Colon ? Kind::MissingColon : Kind::UnexpectedCharacter, token.range);
    else if (m_open.isEmpty())
        note(Kind::TextAfterEnd, token.range);
    if (m_open.isEmpty())
        return;
    m_comma = token.range;
    m_next = isInObject() ? Next::Name : Next::Value;
}

void Diagnosis::takeColon(const Token &token)
{
    m_isEmpty = false;
    if (m_next == Next::Colon)
        m_next = Next::Value;
    else if (expectsName())
        note(Kind::MemberNameExpected, token.range);
    else
        note(m_next == Next::Separator && m_open.isEmpty() ? Kind::TextAfterEnd : Kind::UnexpectedCharacter, token.range);
    if (expectsName())
        m_next = Next::Value;
}

void Diagnosis::takePunctuation(const Token &token)
{
    switch (m_lexer.character(token)) {
    case '{':
    case '[':
        return open(token);
    case '}':
    case ']':
        return close(token);
    case ',':
        return takeComma(token);
    default:
        return takeColon(token);
    }
}

void Diagnosis::takeString(const Token &token)
{
    expectItem(token);
    if (expectsName())
        m_next = Next::Colon;
    else
        leaveItem();
}

void Diagnosis::takeWord(const Token &token)
{
    expectItem(token);
    const QByteArrayView word = m_lexer.textOf(token);
    if (expectsName()) {
        note(Kind::MemberNameExpected, token.range);
        m_next = Next::Colon;
        return;
    }
    leaveItem();
    const char first = word.front();
    const bool looksLikeNumber = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    if (looksLikeNumber && numberLength(word) != word.size())
        note(Kind::InvalidNumber, token.range);
    else if (!looksLikeNumber && word != QByteArrayView("true") && word != QByteArrayView("false") && word != QByteArrayView("null"))
        note(Kind::InvalidLiteral, token.range);
}

void Diagnosis::take(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::Punctuation:
        return takePunctuation(token);
    case Token::Kind::String:
        return takeString(token);
    case Token::Kind::Word:
        return takeWord(token);
    case Token::Kind::Other: // noted by the lexer
        m_isEmpty = false;
        return;
    case Token::Kind::End:
        return;
    }
}

void Diagnosis::finish(const Token &end)
{
    if (m_isEmpty)
        note(Kind::Empty, end.range);
    else if (!m_open.isEmpty() || (m_next != Next::Separator && m_problems.isEmpty()))
        note(Kind::UnexpectedEnd, end.range);
}

QList<SyntaxError> Diagnosis::run()
{
    Token token = m_lexer.next();
    while (token.kind != Token::Kind::End && m_problems.size() < m_atMost) {
        take(token);
        token = m_lexer.next();
    }
    if (token.kind == Token::Kind::End)
        finish(token);
    std::ranges::stable_sort(m_problems, {}, [](const SyntaxError &problem) { return problem.range.offset; });
    m_problems.resize(std::min(m_problems.size(), m_atMost));
    return m_problems;
}

} // namespace

QList<SyntaxError> diagnose(QByteArrayView text, qsizetype atMost)
{
    return Diagnosis(text, atMost).run();
}

} // namespace Json
