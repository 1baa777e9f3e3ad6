// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fieldabilities.h"

#include <algorithm>

namespace GraphQl {

namespace {

constexpr OperationDefinition::Type roots[] = {OperationDefinition::Type::Query, OperationDefinition::Type::Mutation,
                                               OperationDefinition::Type::Subscription};

bool hasArgument(const FieldDefinition &field, QByteArrayView name)
{
    return std::ranges::any_of(field.arguments, [name](const InputValueDefinition &argument) { return argument.name.text == name; });
}

/// Does the directive @notFor(uses: [...]) name the use?
bool isNotFor(const FieldDefinition &field, QByteArrayView use)
{
    for (const Directive &directive : field.directives) {
        const auto *uses = directive.name.text == "notFor" && !directive.arguments.empty() ? directive.arguments.front().value.as<ListValue>() : nullptr;
        const auto isUse = [use](const Value &value) { return value.as<EnumValue>() != nullptr && value.as<EnumValue>()->name == use; };
        if (uses != nullptr && std::ranges::any_of(uses->values, isUse))
            return true;
    }
    return false;
}

/// Has the input type a field for each step of the record?
bool leadsThrough(const Schema &schema, const TypeReference &input, const QStringList &steps)
{
    const TypeDefinition *type = schema.type(input.name.text);
    for (const QString &step : steps) {
        const InputValueDefinition *field = type != nullptr ? schema.inputField(*type, step.toUtf8()) : nullptr;
        if (field == nullptr)
            return false;
        type = schema.type(field->type.name.text);
    }
    return true;
}

bool isFilterable(const Schema &schema, const FieldDefinition &root, const QStringList &steps)
{
    return std::ranges::any_of(root.arguments, [&](const InputValueDefinition &argument) {
        return (argument.name.text == "filter" || argument.name.text == "extFilter") && leadsThrough(schema, argument.type, steps);
    });
}

struct Reached
{
    FieldPlace place;
    const TypeDefinition *type = nullptr;
    QList<const TypeDefinition *> on;
};

} // namespace

const FieldDefinition *definitionAt(const Schema &schema, const FieldPlace &place)
{
    const TypeDefinition *type = schema.rootType(place.root);
    const FieldDefinition *field = nullptr;
    for (const QString &step : place.steps) {
        const QByteArray condition = typeOfStep(step);
        field = type != nullptr && condition.isEmpty() ? schema.field(*type, step.toUtf8()) : nullptr;
        if (field == nullptr && condition.isEmpty())
            return nullptr;
        type = schema.type(field != nullptr ? field->type.name.text : QByteArrayView(condition));
    }
    return field;
}

FieldAbilities abilitiesOf(const Schema &schema, const FieldPlace &place)
{
    if (place.steps.size() < 3)
        return {};
    const FieldDefinition *root = definitionAt(schema, {place.root, place.steps.first(1)});
    const FieldDefinition *list = definitionAt(schema, {place.root, place.steps.first(2)});
    const FieldDefinition *field = definitionAt(schema, place);
    const TypeDefinition *type = field != nullptr ? schema.type(field->type.name.text) : nullptr;
    const QStringList steps = place.steps.sliced(2);
    const bool isResult = steps.front() == QLatin1String("aggregation");
    if (root == nullptr || list == nullptr || type == nullptr || !type->isLeaf() || !list->type.nullable().isList() || isResult)
        return {};
    const bool hasGroups = hasArgument(*root, "aggregations");
    return {.isAggregatable = hasGroups && !isNotFor(*field, "AGGREGATION"),
            .isGroupable = hasGroups && !isNotFor(*field, "GROUPING"),
            .isFilterable = isFilterable(schema, *root, steps),
            .isSortable = hasArgument(*field, "sort")};
}

QList<FieldPlace> placesIn(const Schema &schema, qsizetype most)
{
    QList<Reached> reached;
    for (const OperationDefinition::Type root : roots)
        reached.append({.place = {.root = root, .steps = {}}, .type = schema.rootType(root), .on = {}});
    QList<FieldPlace> places;
    for (qsizetype next = 0; next < reached.size() && places.size() < most; ++next) {
        const Reached at = reached.at(next);
        if (at.type == nullptr || at.on.contains(at.type))
            continue;
        for (const FieldDefinition &field : at.type->fields) {
            const FieldPlace place{.root = at.place.root, .steps = at.place.steps + QStringList(field.name.toString())};
            if (places.size() < most)
                places.append(place);
            reached.append({.place = place, .type = schema.type(field.type.name.text), .on = at.on + QList{at.type}});
        }
        for (const TypeDefinition *type : at.type->isAbstract() ? schema.possibleTypes(*at.type) : std::vector<const TypeDefinition *>())
            reached.append({.place = {.root = at.place.root, .steps = at.place.steps + QStringList(stepTo(type->name.text))}, .type = type, .on = at.on + QList{at.type}});
    }
    return places;
}

} // namespace GraphQl
