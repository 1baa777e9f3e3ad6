// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/coerce.h"

#include "app/graphql/scalars.h"

#include <QCoreApplication>

#include <algorithm>

// Literals (§6.4.1). Variables have a file of their own.
namespace GraphQl {

namespace {

using Coerced = Base::Result<Input, Problem>;

class Literals
{
public:
    Literals(const Schema &schema, const Variables &variables)
        : m_schema(schema)
        , m_variables(variables)
    {
    }

    [[nodiscard]] Coerced value(const Value &written, const TypeReference &wanted) const
    {
        if (const auto *variable = written.as<Variable>())
            return nonNull(m_variables.value(variable->name.text), wanted, written.range);
        if (written.as<NullValue>() != nullptr)
            return nonNull({}, wanted, written.range);
        const TypeReference type = wanted.nullable();
        if (type.isList())
            return list(written, type.inner());
        const TypeDefinition *definition = m_schema.type(type.name.text);
        if (definition != nullptr && definition->kind == TypeDefinition::Kind::InputObject)
            return object(written, *definition);
        if (const auto *name = written.as<EnumValue>(); name != nullptr && definition != nullptr && definition->kind == TypeDefinition::Kind::Enum)
            return Input{QString::fromUtf8(name->name)};
        if (auto scalar = scalarFromLiteral(type.name.text, written))
            return std::move(*scalar);
        return fail(written.range, QCoreApplication::translate("GraphQl", "This is not a valid '%1'").arg(type.toString()));
    }

    /// The members of an input object or the arguments of a field: both are named values with defaults.
    template <typename Written>
    [[nodiscard]] Coerced members(const std::vector<InputValueDefinition> &definitions, const std::vector<Written> &written) const
    {
        Input::Members result;
        for (const InputValueDefinition &definition : definitions) {
            const auto found = std::ranges::find(written, definition.name.text, [](const Written &one) { return one.name.text; });
            const bool isGiven = found != written.end() && !isAbsentVariable(found->value);
            if (!isGiven && !definition.defaultValue) {
                if (definition.type.isNonNull())
                    return fail(found == written.end() ? Base::TextRange() : found->range,
                                QCoreApplication::translate("GraphQl", "'%1' has no value, and it needs one").arg(definition.name.toString()));
                continue;
            }
            Coerced one = value(isGiven ? found->value : *definition.defaultValue, definition.type);
            if (!one)
                return one;
            result.push_back({definition.name.toString(), std::move(*one)});
        }
        return Input{std::move(result)};
    }

private:
    [[nodiscard]] Coerced list(const Value &written, const TypeReference &itemType) const
    {
        const auto *items = written.as<ListValue>();
        Input::List result;
        if (items == nullptr) {
            Coerced only = value(written, itemType);
            if (!only)
                return only;
            result.push_back(std::move(*only));
            return Input{std::move(result)};
        }
        for (const Value &item : items->values) {
            Coerced one = value(item, itemType);
            if (!one)
                return one;
            result.push_back(std::move(*one));
        }
        return Input{std::move(result)};
    }

    [[nodiscard]] Coerced object(const Value &written, const TypeDefinition &type) const
    {
        const auto *object = written.as<ObjectValue>();
        if (object == nullptr)
            return fail(written.range, QCoreApplication::translate("GraphQl", "This is not a valid '%1'").arg(type.name.toString()));
        return members(type.inputFields, object->fields);
    }

    [[nodiscard]] bool isAbsentVariable(const Value &written) const
    {
        const auto *variable = written.as<Variable>();
        return variable != nullptr && !m_variables.contains(variable->name.text);
    }

    [[nodiscard]] static Coerced nonNull(Input value, const TypeReference &wanted, Base::TextRange range)
    {
        if (value.isNull() && wanted.isNonNull())
            return fail(range, QCoreApplication::translate("GraphQl", "'%1' cannot be null here").arg(wanted.toString()));
        return value;
    }

    [[nodiscard]] static tl::unexpected<Problem> fail(Base::TextRange range, const QString &message)
    {
        return Base::unexpected(Problem{.rule = QStringLiteral("CoerceArgumentValues"), .range = range, .message = message, .suggestion = {}});
    }

    const Schema &m_schema;
    const Variables &m_variables;
};

} // namespace

Base::Result<Input, Problem> coerceArguments(const Schema &schema, const std::vector<InputValueDefinition> &definitions,
                                             const std::vector<Argument> &arguments, const Variables &variables)
{
    return Literals(schema, variables).members(definitions, arguments);
}

} // namespace GraphQl
