// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/printlist.h"

// Executable definitions (§2.3 to §2.12).
namespace GraphQl {

void Printing::print(const OperationDefinition &operation)
{
    constexpr const char *keywords[] = {"query", "mutation", "subscription"};
    // The query shorthand (§2.3) has no keyword and keeps having none.
    if (operation.range.offset != operation.selectionSet.range.offset)
        m_layout.write(keywords[size_t(operation.type)]);
    if (!operation.name.text.isEmpty())
        write(u' ' + operation.name.toString());
    else if (!operation.variables.empty())
        m_layout.write(" ");
    list('(', operation.variables, ')', operation.range.offset);
    print(operation.directives);
    selectionSet(operation.selectionSet);
}

void Printing::print(const FragmentDefinition &fragment)
{
    write(QStringLiteral("fragment %1 on %2").arg(fragment.name.toString(), fragment.typeCondition.toString()));
    print(fragment.directives);
    selectionSet(fragment.selectionSet);
}

void Printing::selectionSet(const SelectionSet &set)
{
    if (set.selections.empty())
        return;
    m_layout.open(m_layout.isAtLineStart() ? "{" : " {");
    for (const Selection &selection : set.selections) {
        std::visit(
            [this](const auto &one) {
                m_layout.line(one.range.offset);
                print(one);
            },
            selection);
    }
    m_layout.close("}", set.range.end() - 1);
}

void Printing::print(const Field &field)
{
    if (!field.alias.text.isEmpty())
        write(field.alias.toString() + QStringLiteral(": "));
    m_layout.write(field.name.text);
    list('(', field.arguments, ')', field.name.range.end());
    print(field.directives);
    selectionSet(field.selectionSet);
}

void Printing::print(const FragmentSpread &spread)
{
    write(QStringLiteral("...") + spread.name.toString());
    print(spread.directives);
}

void Printing::print(const InlineFragment &fragment)
{
    m_layout.write("...");
    if (!fragment.typeCondition.text.isEmpty())
        write(QStringLiteral(" on ") + fragment.typeCondition.toString());
    print(fragment.directives);
    selectionSet(fragment.selectionSet);
}

void Printing::print(const VariableDefinition &variable)
{
    write(QStringLiteral("$%1: %2").arg(variable.variable.toString(), variable.type.toString()));
    if (variable.defaultValue) {
        m_layout.write(" = ");
        print(*variable.defaultValue);
    }
    print(variable.directives);
}

void Printing::print(const Argument &argument)
{
    write(argument.name.toString() + QStringLiteral(": "));
    print(argument.value);
}

void Printing::print(const ObjectField &field)
{
    write(field.name.toString() + QStringLiteral(": "));
    print(field.value);
}

void Printing::print(const Value &value)
{
    if (const auto *items = value.as<ListValue>())
        items->values.empty() ? m_layout.write("[]") : list('[', items->values, ']', value.range.offset);
    else if (const auto *object = value.as<ObjectValue>())
        object->fields.empty() ? m_layout.write("{}") : list('{', object->fields, '}', value.range.offset);
    else if (value.as<StringValue>() != nullptr)
        m_layout.write(stringAt(m_layout.indentation(), m_layout.original(value.range)));
    else
        m_layout.write(onOneLine(m_layout.original(value.range)));
}

void Printing::print(const std::vector<Directive> &directives)
{
    for (const Directive &directive : directives) {
        write(QStringLiteral(" @") + directive.name.toString());
        list('(', directive.arguments, ')', directive.name.range.end());
    }
}

} // namespace GraphQl
