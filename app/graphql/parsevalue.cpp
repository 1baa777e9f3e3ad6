// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/parser.h"

#include "app/graphql/stringvalue.h"

#include <QCoreApplication>

// Values (§2.9).
namespace GraphQl {

Value Parser::value()
{
    return anyValue(false);
}

Value Parser::constantValue()
{
    return anyValue(true);
}

Value Parser::anyValue(bool isConstant)
{
    if (at('[') || at('{'))
        return listValue(isConstant);
    const Token token = m_token;
    Value result{.content = NullValue{}, .range = token.range};
    const QByteArrayView text = textOf(token);
    switch (token.kind) {
    case Token::Kind::Int:
        result.content = IntValue{text};
        break;
    case Token::Kind::Float:
        result.content = FloatValue{text};
        break;
    case Token::Kind::String:
        result.content = StringValue{stringValue(text)};
        break;
    case Token::Kind::BlockString:
        result.content = StringValue{blockStringValue(text)};
        break;
    case Token::Kind::Name:
        if (text == "true" || text == "false")
            result.content = BooleanValue{text == "true"};
        else if (text != "null")
            result.content = EnumValue{text};
        break;
    default:
        if (isConstant || !accept('$')) {
            failExpecting(QCoreApplication::translate("GraphQl", "a value"));
            return result;
        }
        result.content = Variable{name()};
        result.range = since(token.range.offset);
        return result;
    }
    advance();
    return result;
}

Value Parser::listValue(bool isConstant)
{
    const Nesting nesting(*this);
    const qsizetype from = start();
    const bool isList = accept('[');
    if (!isList)
        expect('{');
    Value result;
    m_open.push_back(from);
    if (isList) {
        ListValue list;
        while (!failed() && !accept(']'))
            list.values.push_back(anyValue(isConstant));
        result.content = std::move(list);
    } else {
        ObjectValue object;
        while (!failed() && !accept('}'))
            object.fields.push_back(objectField(isConstant));
        result.content = std::move(object);
    }
    m_open.pop_back();
    result.range = since(from);
    return result;
}

ObjectField Parser::objectField(bool isConstant)
{
    ObjectField result{.name = name(), .value = {}, .range = {}};
    expect(':');
    result.value = anyValue(isConstant);
    result.range = {result.name.range.offset, m_lastEnd - result.name.range.offset};
    return result;
}

} // namespace GraphQl
