// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fieldwriter.h"

#include <algorithm>

namespace GraphQl {

namespace {

/// Types that hold themselves must end somewhere.
constexpr qsizetype deepestFirstField = 6;
/// So few leaves are all taken.
constexpr qsizetype fewLeaves = 2;

QByteArray simplestObject(const Schema &schema, const TypeDefinition &type, int depth);

QByteArray simplest(const Schema &schema, const TypeReference &type, int depth)
{
    const TypeReference nullable = type.nullable();
    if (nullable.isList())
        return "[]";
    const QByteArrayView name = nullable.name.text;
    const TypeDefinition *definition = schema.type(name);
    if (name == "String" || name == "ID" || definition == nullptr)
        return "\"\"";
    if (name == "Boolean")
        return "false";
    if (definition->kind == TypeDefinition::Kind::Enum && !definition->values.empty())
        return definition->values.front().name.text.toByteArray();
    return definition->kind == TypeDefinition::Kind::InputObject ? simplestObject(schema, *definition, depth) : QByteArray("0");
}

QByteArray simplestObject(const Schema &schema, const TypeDefinition &type, int depth)
{
    QByteArrayList fields;
    for (const InputValueDefinition &field : type.inputFields) {
        if (field.isRequired() && depth < deepestFirstField)
            fields.append(field.name.text.toByteArray() + ": " + simplest(schema, field.type, depth + 1));
    }
    return fields.isEmpty() ? QByteArray("{}") : "{ " + fields.join(", ") + " }";
}

/// May a variable of that type, and with a default or not, stand where the other is wanted (§5.8.5)?
bool fits(const VariableDefinition &variable, const TypeReference &wanted)
{
    const bool isGiven = variable.type.isNonNull() || variable.defaultValue.has_value() || !wanted.isNonNull();
    return isGiven && variable.type.nullable() == wanted.nullable();
}

bool needsArguments(const FieldDefinition &field)
{
    return std::ranges::any_of(field.arguments, &InputValueDefinition::isRequired);
}

} // namespace

QByteArray simplestLiteral(const Schema &schema, const TypeReference &type)
{
    return simplest(schema, type, 0);
}

FieldWriter::FieldWriter(const Schema &schema, const OperationDefinition *operation, const KnownArguments &known)
    : m_schema(schema)
    , m_operation(operation)
    , m_known(known)
{
}

QByteArray FieldWriter::deeper(const QByteArray &indentation) const
{
    return indentation + (indentation.contains('\t') ? "\t" : "  ");
}

QByteArray FieldWriter::valueOf(const InputValueDefinition &argument) const
{
    if (m_operation != nullptr) {
        for (const VariableDefinition &variable : m_operation->variables) {
            if (variable.variable.text == argument.name.text && fits(variable, argument.type))
                return '$' + variable.variable.text.toByteArray();
        }
    }
    const QByteArray known = m_known.value(argument.name.toString());
    return known.isEmpty() ? simplestLiteral(m_schema, argument.type) : known;
}

QByteArray FieldWriter::argumentsOf(const FieldDefinition &field) const
{
    QByteArrayList written;
    for (const InputValueDefinition &argument : field.arguments) {
        if (argument.isRequired())
            written.append(argument.name.text.toByteArray() + ": " + valueOf(argument));
    }
    return written.isEmpty() ? QByteArray() : '(' + written.join(", ") + ')';
}

/// What stands before the braces of a step; \a inner becomes its type.
QByteArray FieldWriter::head(const TypeDefinition &type, const QString &step, const TypeDefinition *&inner) const
{
    if (const QByteArray condition = typeOfStep(step); !condition.isEmpty()) {
        inner = m_schema.type(condition);
        return inner != nullptr ? "... on " + condition : QByteArray();
    }
    const FieldDefinition *field = m_schema.field(type, step.toUtf8());
    inner = field != nullptr ? m_schema.type(field->type.name.text) : nullptr;
    return inner != nullptr ? step.toUtf8() + argumentsOf(*field) : QByteArray();
}

QByteArray FieldWriter::inBraces(const QByteArrayList &selections, const QByteArray &indentation) const
{
    if (m_isOnOneLine)
        return "{ " + selections.join(' ') + " }";
    const QByteArray line = m_lineEnd + deeper(indentation);
    return '{' + line + selections.join(line) + m_lineEnd + indentation + '}';
}

QByteArray FieldWriter::written(const TypeDefinition &type, const QStringList &steps, const QByteArray &indentation) const
{
    const TypeDefinition *inner = nullptr;
    const QByteArray own = head(type, steps.front(), inner);
    if (own.isEmpty() || inner->isLeaf())
        return steps.size() == 1 ? own : QByteArray();
    QByteArrayList selections;
    if (steps.size() == 1) {
        selections = firstFields(*inner, deeper(indentation), {});
    } else if (const QByteArray next = written(*inner, steps.sliced(1), deeper(indentation)); !next.isEmpty()) {
        selections.append(next);
    }
    return selections.isEmpty() ? QByteArray() : own + ' ' + inBraces(selections, indentation);
}

/// The leaves if they are few, else what tells one record from the next; where there are none, the first field that has some.
QByteArrayList FieldWriter::firstFields(const TypeDefinition &type, const QByteArray &indentation, QList<const TypeDefinition *> on) const
{
    QByteArrayList leaves;
    for (const FieldDefinition &field : type.fields) {
        const TypeDefinition *inner = m_schema.type(field.type.name.text);
        if (inner != nullptr && inner->isLeaf() && !needsArguments(field))
            leaves.append(field.name.text.toByteArray());
    }
    if (!leaves.isEmpty() && leaves.size() <= fewLeaves)
        return leaves;
    QByteArrayList telling;
    for (const char *name : {"id", "name"}) {
        if (leaves.contains(name))
            telling.append(name);
    }
    if (!leaves.isEmpty())
        return telling.isEmpty() ? leaves.first(1) : telling;
    on.append(&type);
    for (const FieldDefinition &field : type.fields) {
        const TypeDefinition *inner = m_schema.type(field.type.name.text);
        if (inner == nullptr || !inner->isComposite() || on.contains(inner) || on.size() > deepestFirstField)
            continue;
        return {field.name.text.toByteArray() + argumentsOf(field) + ' ' + inBraces(firstFields(*inner, deeper(indentation), on), indentation)};
    }
    return {"__typename"};
}

} // namespace GraphQl
