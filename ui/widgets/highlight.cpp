// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlight.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Ui {

namespace {

using Kind = Token::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isOption(char c)
{
    return isWord(c) || c == '-';
}

bool isNumber(char c)
{
    return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
}

template<typename Predicate>
qsizetype endOf(QByteArrayView text, qsizetype from, Predicate belongs)
{
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
}

qsizetype endOfLine(QByteArrayView text, qsizetype from)
{
    return endOf(text, from, [](char c) { return c != '\n'; });
}

/// Past the closing quote, or the end of the text; a backslash hides the byte after it.
qsizetype endOfQuoted(QByteArrayView text, qsizetype from, char quote, bool escapes, bool manyLines)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] == quote)
            return at + 1;
        if (text[at] == '\n' && !manyLines)
            return at;
        if (text[at] == '\\' && escapes)
            ++at;
    }
    return text.size();
}

qsizetype endOfBlockString(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from + 3; at + 3 <= text.size(); ++at) {
        if (text.sliced(at).startsWith("\\\"\"\""))
            at += 3;
        else if (text.sliced(at).startsWith("\"\"\""))
            return at + 3;
    }
    return text.size();
}

bool isGraphQlKeyword(QByteArrayView word)
{
    static constexpr std::array<std::string_view, 8> keywords{"query", "mutation", "subscription", "fragment", "on", "true", "false", "null"};
    return std::ranges::find(keywords, std::string_view(word.data(), std::size_t(word.size()))) != keywords.end();
}

Token graphQlTokenAt(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    const auto until = [at](Kind kind, qsizetype end) { return Token{kind, {at, end - at}}; };
    if (c == '#')
        return until(Kind::Comment, endOfLine(text, at));
    if (c == '"')
        return until(Kind::String, text.sliced(at).startsWith("\"\"\"") ? endOfBlockString(text, at) : endOfQuoted(text, at, '"', true, false));
    if (c == '$' || c == '@')
        return until(Kind::Name, endOf(text, at + 1, isWord));
    if (isDigit(c) || c == '-')
        return until(Kind::Number, endOf(text, at + 1, isNumber));
    if (isWord(c)) {
        const qsizetype end = endOf(text, at, isWord);
        return until(isGraphQlKeyword(text.sliced(at, end - at)) ? Kind::Keyword : Kind::Plain, end);
    }
    return until(Kind::Plain, at + 1);
}

bool startsCommand(QByteArrayView text, qsizetype at)
{
    const QByteArrayView before = text.first(at).trimmed();
    const bool continued = before.endsWith('\\');
    return !continued && (before.isEmpty() || text.sliced(before.size(), at - before.size()).contains('\n'));
}

Token shellTokenAt(QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    const bool afterBlank = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
    const auto until = [at](Kind kind, qsizetype end) { return Token{kind, {at, end - at}}; };
    if (c == '#' && afterBlank)
        return until(Kind::Comment, endOfLine(text, at));
    if (c == '"' || c == '\'')
        return until(Kind::String, endOfQuoted(text, at, c, c == '"', true));
    if (c == '$')
        return until(Kind::Number, endOf(text, at + 1, isWord));
    if (c == '-' && afterBlank)
        return until(Kind::Name, endOf(text, at, isOption));
    if (isWord(c))
        return until(afterBlank && startsCommand(text, at) ? Kind::Keyword : Kind::Plain, endOf(text, at, isWord));
    return until(Kind::Plain, at + 1);
}

QList<Token> tokens(QByteArrayView text, Token (*tokenAt)(QByteArrayView, qsizetype))
{
    QList<Token> all;
    for (qsizetype at = 0; at < text.size();) {
        const Token token = tokenAt(text, at);
        if (token.kind != Kind::Plain)
            all.append(token);
        at = token.range.end();
    }
    return all;
}

} // namespace

QList<Token> graphQlTokens(QByteArrayView text)
{
    return tokens(text, graphQlTokenAt);
}

QList<Token> shellTokens(QByteArrayView text)
{
    return tokens(text, shellTokenAt);
}

} // namespace Ui
