// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/parser.h"

#include "app/base/textposition.h"
#include "app/graphql/document.h"
#include "app/graphql/stringvalue.h"

#include <QCoreApplication>

namespace GraphQl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GraphQl", text);
}

} // namespace

Parser::Nesting::Nesting(Parser &parser)
    : m_parser(parser)
{
    if (++m_parser.m_depth <= maximumNesting || m_parser.failed())
        return;
    m_parser.fail(QCoreApplication::translate("GraphQl", "This is nested deeper than %1 levels; nothing real needs that.").arg(maximumNesting));
    m_parser.m_problem->rule = QStringLiteral("TooDeep");
}

Parser::Parser(QByteArrayView text)
    : m_text(text)
    , m_lexer(text)
{
    advance();
}

void Parser::advance()
{
    m_lastEnd = m_token.range.end();
    m_token = m_lexer.next();
    if (m_token.kind == Token::Kind::Invalid && !failed())
        m_problem = m_lexer.problem();
}

bool Parser::accept(char symbol)
{
    if (failed() || !at(symbol))
        return false;
    advance();
    return true;
}

bool Parser::acceptKeyword(QByteArrayView keyword)
{
    if (failed() || !atKeyword(keyword))
        return false;
    advance();
    return true;
}

void Parser::expect(char symbol)
{
    if (!accept(symbol))
        failExpecting(QString(QLatin1Char(symbol)));
}

void Parser::expectKeyword(QByteArrayView keyword)
{
    if (!acceptKeyword(keyword))
        failExpecting(QString::fromUtf8(keyword));
}

void Parser::fail(const QString &message)
{
    if (failed())
        return;
    m_problem = {.rule = QStringLiteral("Syntax"), .range = m_token.range, .message = message, .suggestion = {}};
    m_token.kind = Token::Kind::Invalid;
}

void Parser::failExpecting(const QString &what)
{
    if (m_token.kind != Token::Kind::End || m_open.empty()) {
        fail(QCoreApplication::translate("GraphQl", "Expected %1 here, but found %2.").arg(what, found()));
        return;
    }
    const qsizetype opened = m_open.back();
    fail(QCoreApplication::translate("GraphQl", "The text ends before the %1 opened in line %2 is closed.")
             .arg(QLatin1Char(m_text[opened]))
             .arg(Base::positionOf(m_text, opened).line));
}

QString Parser::found() const
{
    constexpr qsizetype longest = 30;
    if (m_token.kind == Token::Kind::End)
        return say("the end of the text");
    const QString text = QString::fromUtf8(textOf(m_token));
    return text.size() > longest ? text.first(longest) + QStringLiteral("…") : text;
}

Name Parser::name()
{
    if (m_token.kind != Token::Kind::Name) {
        failExpecting(say("a name"));
        return {};
    }
    const Name result{.text = textOf(m_token), .range = m_token.range};
    advance();
    return result;
}

TypeReference Parser::type()
{
    const Nesting nesting(*this);
    const qsizetype from = start();
    TypeReference result;
    bool hasRoom = true;
    if (accept('[')) {
        result = type();
        expect(']');
        hasRoom = result.wrap(TypeReference::Wrapping::List);
    } else {
        result.name = name();
    }
    if (accept('!'))
        hasRoom = result.wrap(TypeReference::Wrapping::NonNull) && hasRoom;
    if (!hasRoom)
        fail(say("A type can stand inside at most 16 lists and non-nulls."));
    result.range = since(from);
    return result;
}

Argument Parser::argument()
{
    Argument result{.name = name(), .value = {}, .range = {}};
    expect(':');
    result.value = value();
    result.range = {result.name.range.offset, m_lastEnd - result.name.range.offset};
    return result;
}

Argument Parser::constantArgument()
{
    Argument result{.name = name(), .value = {}, .range = {}};
    expect(':');
    result.value = constantValue();
    result.range = {result.name.range.offset, m_lastEnd - result.name.range.offset};
    return result;
}

Directive Parser::directive(bool isConstant)
{
    const qsizetype from = start();
    expect('@');
    Directive result{.name = name(), .arguments = {}, .range = {}};
    result.arguments = optionalList('(', ')', isConstant ? &Parser::constantArgument : &Parser::argument);
    result.range = since(from);
    return result;
}

std::vector<Directive> Parser::directives(bool isConstant)
{
    std::vector<Directive> result;
    while (!failed() && at('@'))
        result.push_back(directive(isConstant));
    return result;
}

std::vector<Definition> Parser::document()
{
    std::vector<Definition> definitions;
    if (m_token.kind == Token::Kind::End)
        fail(say("There is no query here: the text is empty or only comments."));
    while (!failed() && m_token.kind != Token::Kind::End)
        definitions.push_back(definition());
    return definitions;
}

Definition Parser::definition()
{
    if (at('{') || atKeyword("query") || atKeyword("mutation") || atKeyword("subscription"))
        return operation();
    if (atKeyword("fragment"))
        return fragment();
    const qsizetype from = start();
    QString text = description();
    Definition result = typeSystemDefinition(std::move(text));
    std::visit([&](auto &any) { any.range = since(from); }, result);
    return result;
}

} // namespace GraphQl
