// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/variablesschema.h"

#include "app/json/writer.h"

#include <QSet>

namespace GraphQl {

namespace {

QString scalarType(QByteArrayView name)
{
    if (name == "Int" || name == "Long")
        return QStringLiteral("integer");
    if (name == "Float")
        return QStringLiteral("number");
    if (name == "Boolean")
        return QStringLiteral("boolean");
    return name == "String" || name == "ID" ? QStringLiteral("string") : QString();
}

class Describing
{
public:
    explicit Describing(const Schema &schema) : m_schema(schema) {}

    [[nodiscard]] QByteArray describe(const OperationDefinition &operation)
    {
        m_out.beginObject().member(u"type", QStringLiteral("object")).name(u"properties").beginObject();
        QStringList required;
        for (const VariableDefinition &variable : operation.variables) {
            property(variable.variable, variable.type, {});
            if (variable.type.isNonNull() && !variable.defaultValue)
                required.append(variable.variable.toString());
        }
        m_out.endObject();
        writeRequired(required);
        m_out.name(u"$defs").beginObject();
        while (!m_waiting.isEmpty())
            inputObject(*m_waiting.takeFirst());
        m_out.endObject().endObject();
        return m_out.take();
    }

private:
    void property(const Name &name, const TypeReference &reference, const QString &description)
    {
        m_out.name(name.toString()).beginObject();
        m_out.member(u"description", description.isEmpty() ? reference.toString() : reference.toString() + QStringLiteral(". ") + description);
        type(reference.nullable());
        m_out.endObject();
    }

    void type(const TypeReference &reference)
    {
        if (reference.isList()) {
            m_out.member(u"type", QStringLiteral("array")).name(u"items").beginObject();
            type(reference.inner().nullable());
            m_out.endObject();
            return;
        }
        const TypeDefinition *definition = m_schema.type(reference.name.text);
        if (definition == nullptr)
            return;
        if (definition->kind == TypeDefinition::Kind::InputObject) {
            m_out.member(u"$ref", QStringLiteral("#/$defs/") + definition->name.toString());
            if (!m_described.contains(definition))
                m_waiting.append(definition);
            m_described.insert(definition);
        } else if (definition->kind == TypeDefinition::Kind::Enum) {
            m_out.member(u"type", QStringLiteral("string")).name(u"enum").beginArray();
            for (const EnumValueDefinition &value : definition->values)
                m_out.string(value.name.toString());
            m_out.endArray();
        } else if (const QString scalar = scalarType(reference.name.text); !scalar.isEmpty()) {
            m_out.member(u"type", scalar);
        }
    }

    void inputObject(const TypeDefinition &definition)
    {
        m_out.name(definition.name.toString()).beginObject().member(u"type", QStringLiteral("object"));
        QStringList required;
        m_out.name(u"properties").beginObject();
        for (const InputValueDefinition &field : definition.inputFields) {
            property(field.name, field.type, field.description);
            if (field.isRequired())
                required.append(field.name.toString());
        }
        m_out.endObject();
        writeRequired(required);
        m_out.endObject();
    }

    void writeRequired(const QStringList &names)
    {
        if (names.isEmpty())
            return;
        m_out.name(u"required").beginArray();
        for (const QString &name : names)
            m_out.string(name);
        m_out.endArray();
    }

    const Schema &m_schema;
    Json::Writer m_out;
    QList<const TypeDefinition *> m_waiting;
    QSet<const TypeDefinition *> m_described;
};

} // namespace

QByteArray jsonSchemaOfVariables(const Schema &schema, const OperationDefinition &operation)
{
    return Describing(schema).describe(operation);
}

} // namespace GraphQl
