// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsontokens.h"

namespace Ui {

namespace {

using Kind = Token::Kind;

/// Behind the quotation mark that ends the string whose characters begin at \a at.
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

bool isBeforeColon(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at < text.size() && text[at] == ':';
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

qsizetype endOf(QByteArrayView text, qsizetype at, bool (*belongs)(char))
{
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

} // namespace

QList<Token> jsonTokens(QByteArrayView part, bool isInString)
{
    QList<Token> tokens;
    qsizetype at = 0;
    const auto add = [&](Kind kind, qsizetype end) {
        tokens.append({kind, {at, end - at}});
        at = end;
    };
    if (isInString)
        add(Kind::String, endOfString(part, 0));
    while (at < part.size()) {
        const char c = part[at];
        if (c == '"') {
            const qsizetype end = endOfString(part, at + 1);
            add(isBeforeColon(part, end) ? Kind::Name : Kind::String, end);
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            add(Kind::Number, endOf(part, at, isNumberCharacter));
        } else if (isLetter(c)) {
            add(Kind::Keyword, endOf(part, at, isLetter));
        } else {
            ++at;
        }
    }
    return tokens;
}

} // namespace Ui
