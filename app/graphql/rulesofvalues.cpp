// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "app/graphql/rules.h"
#include "app/graphql/scalars.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Values (§5.6).
namespace GraphQl::Rules {

namespace {

class ValueCheck
{
public:
    ValueCheck(const Uses &uses, Report &report)
        : m_uses(uses)
        , m_report(report)
    {
    }

    void check(const Value &value, const TypeReference &wanted)
    {
        if (value.as<Variable>() != nullptr)
            return;
        const TypeReference type = wanted.nullable();
        if (value.as<NullValue>() != nullptr) {
            if (wanted.isNonNull())
                m_report(value.range, QCoreApplication::translate("GraphQl", "'%1' cannot be null here").arg(wanted.toString()));
        } else if (type.isList()) {
            checkItems(value, type.inner());
        } else if (const TypeDefinition *definition = m_uses.schema->type(type.name.text)) {
            checkNamed(value, *definition);
        }
    }

private:
    void checkItems(const Value &value, const TypeReference &itemType)
    {
        const auto *list = value.as<ListValue>();
        if (list == nullptr)
            return check(value, itemType);
        for (const Value &item : list->values)
            check(item, itemType);
    }

    void checkNamed(const Value &value, const TypeDefinition &type)
    {
        if (type.kind == TypeDefinition::Kind::InputObject)
            checkObject(value, type);
        else if (type.kind == TypeDefinition::Kind::Enum)
            checkEnum(value, type);
        else if (value.as<ListValue>() != nullptr && type.name.text != "JSON")
            mismatch(value, type);
        else if (!scalarFromLiteral(type.name.text, value))
            checkQuotes(value, type);
    }

    void checkObject(const Value &value, const TypeDefinition &type)
    {
        const auto *object = value.as<ObjectValue>();
        if (object == nullptr)
            return mismatch(value, type);
        for (const ObjectField &field : object->fields) {
            if (const InputValueDefinition *definition = m_uses.schema->inputField(type, field.name.text)) {
                check(field.value, definition->type);
                continue;
            }
            const QString name = field.name.toString();
            m_report(field.name.range, QCoreApplication::translate("GraphQl", "'%1' contains no field '%2'").arg(type.name.toString(), name),
                     nearestName(name, namesIn(type.inputFields)));
        }
        for (const InputValueDefinition &required : type.inputFields) {
            const auto isIt = [&](const ObjectField &field) { return field.name.text == required.name.text; };
            if (required.isRequired() && std::ranges::none_of(object->fields, isIt))
                m_report(value.range,
                         QCoreApplication::translate("GraphQl", "'%1' is missing its required field '%2'")
                             .arg(type.name.toString(), required.name.toString()));
        }
    }

    void checkEnum(const Value &value, const TypeDefinition &type)
    {
        const auto *written = value.as<EnumValue>();
        if (written != nullptr && std::ranges::any_of(type.values, [&](const auto &known) { return known.name.text == written->name; }))
            return;
        const auto *string = value.as<StringValue>();
        const QString name = written != nullptr ? QString::fromUtf8(written->name) : string != nullptr ? string->value : QString();
        m_report(value.range,
                 (string != nullptr ? QCoreApplication::translate("GraphQl", "%1 is not a valid '%2': its values stand without quotes")
                                    : QCoreApplication::translate("GraphQl", "%1 is not a valid '%2'"))
                     .arg(textOf(value), type.name.toString()),
                 nearestName(name, namesIn(type.values)));
    }

    void checkQuotes(const Value &value, const TypeDefinition &type)
    {
        const auto *name = value.as<EnumValue>();
        if (name == nullptr || type.name.text != "String")
            return mismatch(value, type);
        m_report(value.range, QCoreApplication::translate("GraphQl", "%1 is not a valid 'String': text stands in quotes").arg(textOf(value)),
                 u'"' + QString::fromUtf8(name->name) + u'"');
    }

    void mismatch(const Value &value, const TypeDefinition &type)
    {
        m_report(value.range, QCoreApplication::translate("GraphQl", "%1 is not a valid '%2'").arg(textOf(value), type.name.toString()));
    }

    [[nodiscard]] QString textOf(const Value &value) const
    {
        constexpr qsizetype longest = 40;
        const QString text = QString::fromUtf8(QByteArrayView(m_uses.document->text).sliced(value.range.offset, value.range.length)).simplified();
        return text.size() > longest ? text.first(longest) + QStringLiteral("…") : text;
    }

    const Uses &m_uses;
    Report &m_report;
};

/// Those whose name came before. Most objects have a field or two, for which sets are dear.
std::vector<const ObjectField *> repeatedIn(const std::vector<ObjectField> &fields)
{
    std::vector<const ObjectField *> repeated;
    if (fields.size() < 2)
        return repeated;
    QSet<QByteArrayView> names;
    for (const ObjectField &field : fields) {
        if (names.contains(field.name.text))
            repeated.push_back(&field);
        names.insert(field.name.text);
    }
    return repeated;
}

void checkUnique(const Value &value, Report &report)
{
    if (const auto *list = value.as<ListValue>()) {
        for (const Value &item : list->values)
            checkUnique(item, report);
    } else if (const auto *object = value.as<ObjectValue>()) {
        for (const ObjectField *field : repeatedIn(object->fields))
            report(field->name.range,
                   QCoreApplication::translate("GraphQl", "There can be only one field named '%1' in this object").arg(field->name.toString()));
        for (const ObjectField &field : object->fields)
            checkUnique(field.value, report);
    }
}

} // namespace

void valuesOfCorrectType(const Uses &uses, Report &report)
{
    ValueCheck values(uses, report);
    for (const DefinitionUses &definition : uses.definitions) {
        for (const ValueUse &use : definition.values)
            values.check(*use.value, use.type);
    }
}

void uniqueInputFieldNames(const Uses &uses, Report &report)
{
    for (const DefinitionUses &definition : uses.definitions) {
        for (const ValueUse &use : definition.values)
            checkUnique(*use.value, report);
    }
}

} // namespace GraphQl::Rules
