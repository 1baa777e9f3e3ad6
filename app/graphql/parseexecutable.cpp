// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/parser.h"

#include <QCoreApplication>

// Executable definitions (§2.3 to §2.8).
namespace GraphQl {

OperationDefinition Parser::operation()
{
    const qsizetype from = start();
    OperationDefinition result;
    if (!at('{')) {
        result.type = atKeyword("query") ? OperationDefinition::Type::Query
            : atKeyword("mutation")      ? OperationDefinition::Type::Mutation
                                         : OperationDefinition::Type::Subscription;
        advance();
        if (m_token.kind == Token::Kind::Name)
            result.name = name();
        result.variables = optionalList('(', ')', &Parser::variableDefinition);
        result.directives = directives();
    }
    result.selectionSet = selectionSet();
    result.range = since(from);
    return result;
}

FragmentDefinition Parser::fragment()
{
    const qsizetype from = start();
    expectKeyword("fragment");
    FragmentDefinition result;
    if (atKeyword("on"))
        failExpecting(QCoreApplication::translate("GraphQl", "the fragment's name before \"on\""));
    result.name = name();
    expectKeyword("on");
    result.typeCondition = name();
    result.directives = directives();
    result.selectionSet = selectionSet();
    result.range = since(from);
    return result;
}

VariableDefinition Parser::variableDefinition()
{
    const qsizetype from = start();
    expect('$');
    VariableDefinition result;
    result.variable = name();
    expect(':');
    result.type = type();
    if (accept('='))
        result.defaultValue = constantValue();
    result.directives = directives(true);
    result.range = since(from);
    return result;
}

SelectionSet Parser::selectionSet()
{
    const Nesting nesting(*this);
    const qsizetype from = start();
    SelectionSet result;
    result.selections = list('{', '}', &Parser::selection);
    result.range = since(from);
    return result;
}

Selection Parser::selection()
{
    if (at('.'))
        return fragmentSelection();
    return field();
}

Field Parser::field()
{
    const qsizetype from = start();
    Field result;
    if (atString())
        fail(QCoreApplication::translate(
                 "GraphQl", "Expected a field here, but found %1. Field names stand without quotes; if this is JSON, paste only the query.")
                 .arg(found()));
    result.name = name();
    if (accept(':')) {
        result.alias = result.name;
        result.name = name();
    }
    result.arguments = optionalList('(', ')', &Parser::argument);
    result.directives = directives();
    if (at('{'))
        result.selectionSet = selectionSet();
    result.range = since(from);
    return result;
}

Selection Parser::fragmentSelection()
{
    const qsizetype from = start();
    expect('.');
    if (m_token.kind == Token::Kind::Name && !atKeyword("on")) {
        FragmentSpread spread{.name = name(), .directives = directives(), .range = {}};
        spread.range = since(from);
        return spread;
    }
    InlineFragment fragment;
    if (acceptKeyword("on"))
        fragment.typeCondition = name();
    fragment.directives = directives();
    fragment.selectionSet = selectionSet();
    fragment.range = since(from);
    return fragment;
}

} // namespace GraphQl
