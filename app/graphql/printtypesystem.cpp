// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/printlist.h"

#include <QByteArrayList>

// Type system definitions (§3).
namespace GraphQl {

template <typename Item> void Printing::block(const std::vector<Item> &items, qsizetype end)
{
    if (items.empty())
        return;
    m_layout.open(" {");
    for (const Item &item : items) {
        m_layout.line(item.range.offset);
        print(item);
    }
    m_layout.close("}", end);
}

void Printing::describe(Base::TextRange definition)
{
    const Token first = m_layout.tokenAt(definition.offset);
    if (first.kind != Token::Kind::String && first.kind != Token::Kind::BlockString)
        return;
    m_layout.write(stringAt(m_layout.indentation(), m_layout.original(first.range)));
    m_layout.line(m_layout.tokenFrom(first.range.end()));
}

void Printing::print(const SchemaDefinition &schema)
{
    describe(schema.range);
    m_layout.write(schema.isExtension ? "extend schema" : "schema");
    print(schema.directives);
    block(schema.operationTypes, schema.range.end() - 1);
}

void Printing::print(const RootOperationType &root)
{
    constexpr const char *keywords[] = {"query", "mutation", "subscription"};
    m_layout.write(keywords[size_t(root.operation)]);
    write(QStringLiteral(": ") + root.type.toString());
}

void Printing::print(const TypeDefinition &type)
{
    constexpr const char *keywords[] = {"scalar ", "type ", "interface ", "union ", "enum ", "input "};
    describe(type.range);
    if (type.isExtension)
        m_layout.write("extend ");
    m_layout.write(keywords[size_t(type.kind)]);
    m_layout.write(type.name.text);
    names(" implements ", '&', type.interfaces);
    print(type.directives);
    names(" = ", '|', type.members);
    block(type.fields, type.range.end() - 1);
    block(type.values, type.range.end() - 1);
    block(type.inputFields, type.range.end() - 1);
}

void Printing::print(const DirectiveDefinition &directive)
{
    describe(directive.range);
    write(QStringLiteral("directive @") + directive.name.toString());
    list('(', directive.arguments, ')', directive.name.range.end());
    names(directive.isRepeatable ? " repeatable on " : " on ", '|', directive.locations);
}

void Printing::print(const FieldDefinition &field)
{
    describe(field.range);
    m_layout.write(field.name.text);
    list('(', field.arguments, ')', field.name.range.end());
    write(QStringLiteral(": ") + field.type.toString());
    print(field.directives);
}

void Printing::print(const InputValueDefinition &value)
{
    describe(value.range);
    write(QStringLiteral("%1: %2").arg(value.name.toString(), value.type.toString()));
    if (value.defaultValue) {
        m_layout.write(" = ");
        print(*value.defaultValue);
    }
    print(value.directives);
}

void Printing::print(const EnumValueDefinition &value)
{
    describe(value.range);
    m_layout.write(value.name.text);
    print(value.directives);
}

void Printing::names(QByteArrayView introduction, char separator, const std::vector<Name> &names)
{
    if (names.empty())
        return;
    const QByteArray between = QByteArray(" ") + separator + ' ';
    QByteArrayList line;
    for (const Name &name : names)
        line += name.text.toByteArray();
    const QByteArray words = line.join(between);
    m_layout.write(introduction);
    if (m_layout.fits(words.size())) {
        m_layout.write(words);
        return;
    }
    m_layout.open("");
    for (const Name &name : names) {
        m_layout.line(name.range.offset);
        m_layout.write(between.mid(1));
        m_layout.write(name.text);
    }
    m_layout.end();
}

} // namespace GraphQl
