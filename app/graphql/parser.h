// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/lexer.h"
#include "app/graphql/syntax.h"

namespace GraphQl {

/// Recursive descent over the grammar of appendix B. After the first problem every function returns at once; what was read by then
/// is of no use.
class Parser
{
public:
    /// \a text must be valid UTF-8 and outlive the tree.
    explicit Parser(QByteArrayView text);

    [[nodiscard]] std::vector<Definition> document();
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    class Nesting;

    // Tokens
    [[nodiscard]] bool failed() const { return m_problem.has_value(); }
    [[nodiscard]] bool at(char symbol) const { return m_token.kind == Token::Kind::Punctuator && m_token.symbol == symbol; }
    [[nodiscard]] bool atKeyword(QByteArrayView keyword) const { return m_token.kind == Token::Kind::Name && textOf(m_token) == keyword; }
    [[nodiscard]] bool atString() const { return m_token.kind == Token::Kind::String || m_token.kind == Token::Kind::BlockString; }
    [[nodiscard]] QByteArrayView textOf(const Token &token) const { return m_text.sliced(token.range.offset, token.range.length); }
    [[nodiscard]] Base::TextRange since(qsizetype start) const { return {start, m_lastEnd - start}; }
    [[nodiscard]] qsizetype start() const { return m_token.range.offset; }
    void advance();
    bool accept(char symbol);
    bool acceptKeyword(QByteArrayView keyword);
    void expect(char symbol);
    void expectKeyword(QByteArrayView keyword);
    void fail(const QString &message);
    void failExpecting(const QString &what);
    [[nodiscard]] QString found() const;

    template <typename Item> [[nodiscard]] std::vector<Item> list(char open, char close, Item (Parser::*item)())
    {
        std::vector<Item> items;
        m_open.push_back(start());
        expect(open);
        do {
            items.push_back((this->*item)());
        } while (!failed() && !accept(close));
        m_open.pop_back();
        return items;
    }

    template <typename Item> [[nodiscard]] std::vector<Item> optionalList(char open, char close, Item (Parser::*item)())
    {
        return at(open) ? list(open, close, item) : std::vector<Item>();
    }

    // What both kinds of documents share
    [[nodiscard]] Definition definition();
    [[nodiscard]] Name name();
    [[nodiscard]] TypeReference type();
    [[nodiscard]] Value value();
    [[nodiscard]] Value constantValue();
    [[nodiscard]] Value listValue(bool isConstant);
    [[nodiscard]] ObjectField objectField(bool isConstant);
    [[nodiscard]] Value anyValue(bool isConstant);
    [[nodiscard]] Argument argument();
    [[nodiscard]] Argument constantArgument();
    [[nodiscard]] Directive directive(bool isConstant);
    [[nodiscard]] std::vector<Directive> directives(bool isConstant = false);

    // Executable definitions
    [[nodiscard]] OperationDefinition operation();
    [[nodiscard]] FragmentDefinition fragment();
    [[nodiscard]] VariableDefinition variableDefinition();
    [[nodiscard]] SelectionSet selectionSet();
    [[nodiscard]] Selection selection();
    [[nodiscard]] Field field();
    [[nodiscard]] Selection fragmentSelection();

    // Type system definitions
    [[nodiscard]] Definition typeSystemDefinition(QString description);
    [[nodiscard]] SchemaDefinition schemaDefinition();
    [[nodiscard]] RootOperationType rootOperationType();
    [[nodiscard]] DirectiveDefinition directiveDefinition();
    [[nodiscard]] TypeDefinition typeDefinition();
    [[nodiscard]] QString description();
    [[nodiscard]] std::vector<Name> separatedNames(char separator);
    [[nodiscard]] FieldDefinition fieldDefinition();
    [[nodiscard]] InputValueDefinition inputValueDefinition();
    [[nodiscard]] EnumValueDefinition enumValueDefinition();

    QByteArrayView m_text;
    Lexer m_lexer;
    Token m_token;
    qsizetype m_lastEnd = 0;
    int m_depth = 0;
    /// Where the lists stand that are still open, outermost first.
    std::vector<qsizetype> m_open;
    std::optional<Problem> m_problem;
};

/// One level deeper for as long as it lives; a problem when that is too deep.
class Parser::Nesting
{
public:
    explicit Nesting(Parser &parser);
    ~Nesting() { --m_parser.m_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

private:
    Parser &m_parser;
};

} // namespace GraphQl
