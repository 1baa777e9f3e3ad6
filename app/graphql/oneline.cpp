// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/oneline.h"

#include "app/graphql/lexer.h"

#include <QByteArrayList>

#include <algorithm>
#include <limits>

namespace GraphQl {

namespace {

bool endsItem(const Token &token)
{
    return token.kind != Token::Kind::Punctuator || QByteArrayView(")]}!").contains(token.symbol);
}

bool beginsItem(const Token &token)
{
    return token.kind != Token::Kind::Punctuator || QByteArrayView("$[{").contains(token.symbol);
}

QByteArrayView between(const Token &left, const Token &right)
{
    const auto is = [](const Token &token, QByteArrayView symbols) { return token.symbol != 0 && symbols.contains(token.symbol); };
    if (is(left, "([$@.") || is(right, ")]:!(") || left.kind == Token::Kind::Invalid)
        return "";
    if (left.symbol == '{' && right.symbol == '}')
        return "";
    return endsItem(left) && beginsItem(right) ? ", " : " ";
}

qsizetype blanksAtStart(QByteArrayView line)
{
    const auto *const first = std::ranges::find_if(line, [](char c) { return c != ' ' && c != '\t'; });
    return first == line.end() ? std::numeric_limits<qsizetype>::max() : first - line.begin();
}

} // namespace

QByteArray onOneLine(QByteArrayView text)
{
    QByteArray result;
    Lexer lexer(text);
    Token last;
    for (Token token = lexer.next(); token.kind != Token::Kind::End && token.kind != Token::Kind::Invalid; token = lexer.next()) {
        result += between(last, token);
        result += text.sliced(token.range.offset, token.range.length);
        last = token;
    }
    return result;
}

QByteArray stringAt(const QByteArray &indentation, QByteArrayView token)
{
    QByteArrayList lines = token.toByteArray().replace("\r\n", "\n").replace('\r', '\n').split('\n');
    qsizetype common = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        // The closing quotes alone on their line are no part of the value.
        if (i + 1 < lines.size() || lines.at(i).trimmed() != "\"\"\"")
            common = std::min(common, blanksAtStart(lines.at(i)));
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const bool isClosing = i + 1 == lines.size() && lines.at(i).trimmed() == "\"\"\"";
        const QByteArray rest = isClosing ? lines.at(i).trimmed() : lines.at(i).mid(std::min(common, lines.at(i).size()));
        lines[i] = rest.isEmpty() ? rest : indentation + rest;
    }
    return lines.join('\n');
}

} // namespace GraphQl
