// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/querytokens.h"

#include "app/jsonpath/queryword.h"

#include <optional>

namespace JsonPath {

namespace {

using Kind = QueryToken::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype endOfNumber(QByteArrayView query, qsizetype at)
{
    const auto digits = [&](qsizetype from) {
        while (from < query.size() && isDigit(query[from]))
            ++from;
        return from;
    };
    at = digits(query[at] == '-' ? at + 1 : at);
    if (at + 1 < query.size() && query[at] == '.' && isDigit(query[at + 1]))
        at = digits(at + 1);
    if (at + 1 < query.size() && (query[at] == 'e' || query[at] == 'E')) {
        const qsizetype power = at + (query[at + 1] == '-' || query[at + 1] == '+' ? 2 : 1);
        at = power < query.size() && isDigit(query[power]) ? digits(power) : at;
    }
    return at;
}

Kind kindOfWord(QByteArrayView query, Base::TextRange word)
{
    if (word.offset > 0 && query[word.offset - 1] == '.')
        return Kind::Name;
    if (word.end() < query.size() && query[word.end()] == '(')
        return Kind::Function;
    const QByteArrayView text = query.sliced(word.offset, word.length);
    return text == "true" || text == "false" || text == "null" ? Kind::Literal : Kind::Name;
}

} // namespace

QList<QueryToken> tokensOf(QByteArrayView query)
{
    QList<QueryToken> tokens;
    for (qsizetype at = 0; at < query.size();) {
        const char c = query[at];
        qsizetype end = at + 1;
        std::optional<Kind> kind;
        if (c == '$' || c == '@') {
            kind = Kind::Root;
        } else if (c == '\'' || c == '"') {
            kind = Kind::String;
            end = endOfQuoted(query, at);
        } else if (isDigit(c) || (c == '-' && end < query.size() && isDigit(query[end]))) {
            kind = Kind::Number;
            end = endOfNumber(query, at);
        } else if (isWordCharacter(c)) {
            end = endOfWord(query, at);
            kind = kindOfWord(query, {at, end - at});
        } else if (QByteArrayView("*?!=<>&|").contains(c)) {
            kind = Kind::Operator;
        }
        if (kind)
            tokens.append({*kind, {at, end - at}});
        at = end;
    }
    return tokens;
}

} // namespace JsonPath
