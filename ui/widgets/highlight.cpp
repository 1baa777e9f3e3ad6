// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlight.h"

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

ColorRole roleOf(Token::Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return ColorRole::CodeName;
    case Kind::String:
        return ColorRole::CodeString;
    case Kind::Number:
        return ColorRole::CodeNumber;
    case Kind::Keyword:
    case Kind::Directive:
        return ColorRole::CodeKeyword;
    case Kind::Comment:
        return ColorRole::CodeComment;
    case Kind::Argument:
        return ColorRole::CodeArgument;
    case Kind::Type:
        return ColorRole::CodeType;
    case Kind::Constant:
        return ColorRole::CodeConstant;
    case Kind::Variable:
        return ColorRole::CodeVariable;
    case Kind::Plain:
        break;
    }
    return ColorRole::Text;
}

QList<Token> shellTokens(QByteArrayView text)
{
    return tokens(text, shellTokenAt);
}

} // namespace Ui
