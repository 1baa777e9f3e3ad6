// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/completion.h"

#include "app/graphql/serialize.h"

#include <QCoreApplication>

namespace GraphQl {

namespace {

bool isIntrospection(const SelectedField &field)
{
    const QByteArrayView name = field.definition->name.text;
    return name == "__schema" || name == "__type";
}

} // namespace

Completion::Completion(const Schema &schema, const Resolvers &resolvers, const FieldCollector &collector)
    : m_schema(schema)
    , m_resolvers(resolvers)
    , m_collector(collector)
{
}

bool Completion::object(const std::vector<SelectedField> &fields, const Source &source, Json::Writer &out)
{
    Json::Writer whole;
    whole.beginObject();
    for (const SelectedField &one : fields) {
        m_path.emplace_back(&one);
        whole.name(one.responseName);
        const bool isThere = field(one, source, whole);
        m_path.pop_back();
        if (!isThere)
            return false;
    }
    whole.endObject();
    out.raw(whole.text());
    return true;
}

bool Completion::field(const SelectedField &field, const Source &source, Json::Writer &out)
{
    return complete(field, field.definition->type, resolve(field, source), out);
}

Resolved Completion::resolve(const SelectedField &field, const Source &source) const
{
    if (field.definition->name.text == "__typename")
        return {field.parent->name.toString()};
    if (!field.arguments)
        return {Refusal{field.arguments.error().message}};
    const Resolver *resolver = m_resolvers.find(field.parent->name.text, field.definition->name.text);
    if (resolver == nullptr)
        return isIntrospection(field) ? Resolved{Refusal{QCoreApplication::translate("GraphQl", "Introspection is switched off here")}} : Resolved();
    return (*resolver)({.source = source, .arguments = *field.arguments, .selected = field.selected});
}

bool Completion::complete(const SelectedField &field, const TypeReference &type, const Resolved &value, Json::Writer &out)
{
    const qsizetype errors = m_errors.size();
    if (completeNullable(field, type.nullable(), value, out))
        return true;
    if (!type.isNonNull()) {
        out.null();
        return true;
    }
    if (m_errors.size() == errors)
        fail(field, QCoreApplication::translate("GraphQl", "The non-null field '%1' has no value").arg(field.definition->name.toString()));
    return false;
}

bool Completion::completeNullable(const SelectedField &field, const TypeReference &type, const Resolved &value, Json::Writer &out)
{
    if (const auto *refusal = std::get_if<Refusal>(&value.content))
        return fail(field, refusal->message);
    if (std::holds_alternative<std::monostate>(value.content))
        return false;
    if (type.isList())
        return list(field, type.inner(), value, out);
    const TypeDefinition *definition = m_schema.type(type.name.text);
    return definition->isComposite() ? composite(field, *definition, value, out) : leaf(field, *definition, value, out);
}

bool Completion::list(const SelectedField &field, const TypeReference &itemType, const Resolved &value, Json::Writer &out)
{
    const auto *items = std::get_if<Resolved::List>(&value.content);
    if (items == nullptr)
        return fail(field,
                    QCoreApplication::translate("GraphQl", "The field '%1' should have a list of values").arg(field.definition->name.toString()));
    Json::Writer whole;
    whole.beginArray();
    for (size_t i = 0; i < items->size(); ++i) {
        m_path.emplace_back(qsizetype(i));
        const bool isThere = complete(field, itemType, (*items)[i], whole);
        m_path.pop_back();
        if (!isThere)
            return false;
    }
    whole.endArray();
    out.raw(whole.text());
    return true;
}

bool Completion::composite(const SelectedField &field, const TypeDefinition &type, const Resolved &value, Json::Writer &out)
{
    const auto *source = std::get_if<Source>(&value.content);
    if (source != nullptr && type.kind == TypeDefinition::Kind::Object)
        return object(field.selected, *source, out);
    const TypeDefinition *objectType = source != nullptr ? m_schema.type(source->type) : nullptr;
    if (objectType == nullptr || !m_schema.canBe(type, *objectType))
        return fail(field,
                    QCoreApplication::translate("GraphQl", "The field '%1' should have an object of type '%2'")
                        .arg(field.definition->name.toString(), type.name.toString()));
    return object(m_collector.collect(*objectType, field.selectionSets), *source, out);
}

bool Completion::leaf(const SelectedField &field, const TypeDefinition &type, const Resolved &value, Json::Writer &out)
{
    if (serialize(type, value, out))
        return true;
    return fail(
        field,
        QCoreApplication::translate("GraphQl", "The value of '%1' is not a '%2'").arg(field.definition->name.toString(), type.name.toString()));
}

bool Completion::fail(const SelectedField &field, const QString &message)
{
    FieldError error{.message = message, .range = field.field->range, .path = {}};
    for (const Step &step : m_path) {
        if (const auto *const *named = std::get_if<const SelectedField *>(&step))
            error.path.steps.append((*named)->responseName);
        else
            error.path.steps.append(std::get<qsizetype>(step));
    }
    m_errors.append(error);
    return false;
}

} // namespace GraphQl
