// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/parser.h"

#include "app/graphql/stringvalue.h"

#include <QCoreApplication>

#include <array>
#include <utility>

// Type system definitions (§3).
namespace GraphQl {

namespace {

using Kind = TypeDefinition::Kind;

constexpr std::array<std::pair<const char *, Kind>, 6> kinds{{
    {"scalar", Kind::Scalar},
    {"type", Kind::Object},
    {"interface", Kind::Interface},
    {"union", Kind::Union},
    {"enum", Kind::Enum},
    {"input", Kind::InputObject},
}};

} // namespace

Definition Parser::typeSystemDefinition(QString description)
{
    const bool isExtension = acceptKeyword("extend");
    if (acceptKeyword("schema")) {
        SchemaDefinition result = schemaDefinition();
        result.isExtension = isExtension;
        result.description = std::move(description);
        return result;
    }
    if (!isExtension && acceptKeyword("directive")) {
        DirectiveDefinition result = directiveDefinition();
        result.description = std::move(description);
        return result;
    }
    TypeDefinition result = typeDefinition();
    result.isExtension = isExtension;
    result.description = std::move(description);
    return result;
}

QString Parser::description()
{
    QString result;
    if (m_token.kind == Token::Kind::String)
        result = stringValue(textOf(m_token));
    else if (m_token.kind == Token::Kind::BlockString)
        result = blockStringValue(textOf(m_token));
    else
        return result;
    advance();
    return result;
}

SchemaDefinition Parser::schemaDefinition()
{
    SchemaDefinition result;
    result.directives = directives(true);
    result.operationTypes = optionalList('{', '}', &Parser::rootOperationType);
    return result;
}

RootOperationType Parser::rootOperationType()
{
    using Type = OperationDefinition::Type;
    if (!atKeyword("query") && !atKeyword("mutation") && !atKeyword("subscription"))
        failExpecting(QCoreApplication::translate("GraphQl", "query, mutation or subscription"));
    const qsizetype from = start();
    RootOperationType result;
    result.operation = atKeyword("mutation") ? Type::Mutation : atKeyword("subscription") ? Type::Subscription : Type::Query;
    advance();
    expect(':');
    result.type = name();
    result.range = since(from);
    return result;
}

DirectiveDefinition Parser::directiveDefinition()
{
    DirectiveDefinition result;
    expect('@');
    result.name = name();
    result.arguments = optionalList('(', ')', &Parser::inputValueDefinition);
    result.isRepeatable = acceptKeyword("repeatable");
    expectKeyword("on");
    result.locations = separatedNames('|');
    return result;
}

TypeDefinition Parser::typeDefinition()
{
    const auto *const kind = std::ranges::find_if(kinds, [this](const auto &candidate) { return acceptKeyword(candidate.first); });
    TypeDefinition result;
    if (kind == kinds.end()) {
        failExpecting(QCoreApplication::translate("GraphQl", "{, query, fragment or a type definition"));
        return result;
    }
    result.kind = kind->second;
    result.name = name();
    const bool hasFields = result.kind == Kind::Object || result.kind == Kind::Interface;
    if (hasFields && acceptKeyword("implements"))
        result.interfaces = separatedNames('&');
    result.directives = directives(true);
    if (hasFields)
        result.fields = optionalList('{', '}', &Parser::fieldDefinition);
    else if (result.kind == Kind::InputObject)
        result.inputFields = optionalList('{', '}', &Parser::inputValueDefinition);
    else if (result.kind == Kind::Enum)
        result.values = optionalList('{', '}', &Parser::enumValueDefinition);
    else if (result.kind == Kind::Union && accept('='))
        result.members = separatedNames('|');
    return result;
}

std::vector<Name> Parser::separatedNames(char separator)
{
    std::vector<Name> result;
    accept(separator);
    do {
        result.push_back(name());
    } while (accept(separator));
    return result;
}

FieldDefinition Parser::fieldDefinition()
{
    const qsizetype from = start();
    FieldDefinition result;
    result.description = description();
    result.name = name();
    result.arguments = optionalList('(', ')', &Parser::inputValueDefinition);
    expect(':');
    result.type = type();
    result.directives = directives(true);
    result.range = since(from);
    return result;
}

InputValueDefinition Parser::inputValueDefinition()
{
    const qsizetype from = start();
    InputValueDefinition result;
    result.description = description();
    result.name = name();
    expect(':');
    result.type = type();
    if (accept('='))
        result.defaultValue = constantValue();
    result.directives = directives(true);
    result.range = since(from);
    return result;
}

EnumValueDefinition Parser::enumValueDefinition()
{
    const qsizetype from = start();
    EnumValueDefinition result;
    result.description = description();
    result.name = name();
    if (result.name.text == "true" || result.name.text == "false" || result.name.text == "null")
        fail(QCoreApplication::translate("GraphQl", "true, false and null cannot be values of an enum."));
    result.directives = directives(true);
    result.range = since(from);
    return result;
}

} // namespace GraphQl
