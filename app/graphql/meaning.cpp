// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/meaning.h"

#include "app/graphql/typingplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace GraphQl {

namespace {

using Kind = TypingPlace::Kind;

/// As many ways are looked through for the record that a fragment is about.
constexpr qsizetype mostPlaces = 2000;
constexpr qsizetype mostValues = 12;

template <typename Named> const Named *find(const std::vector<Named> &all, QByteArrayView name)
{
    const auto found = std::ranges::find(all, name, [](const Named &one) { return one.name.text; });
    return found == all.end() ? nullptr : &*found;
}

QStringList valuesOf(const Schema &schema, const TypeReference &type)
{
    const TypeDefinition *definition = schema.type(type.name.text);
    QStringList values;
    for (const EnumValueDefinition &value : definition != nullptr ? definition->values : std::vector<EnumValueDefinition>())
        values.append(value.name.toString());
    return values;
}

/// The shortest way to what a fragment is about.
QStringList wayTo(const Schema &schema, const TypeDefinition &type)
{
    for (const FieldPlace &place : placesIn(schema, mostPlaces)) {
        const FieldDefinition *field = definitionAt(schema, place);
        if (field != nullptr && field->type.name.text == type.name.text)
            return place.steps;
    }
    return {};
}

std::optional<Meaning> ofField(const Schema &schema, const TypingPlace &place, QByteArrayView name)
{
    const FieldDefinition *field = place.parent != nullptr ? schema.field(*place.parent, name) : nullptr;
    if (field == nullptr)
        return std::nullopt;
    Meaning meaning{.name = field->name.toString(), .type = field->type.toString(), .description = field->description, .owner = place.parent->name.toString()};
    QStringList steps = place.fragmentOn != nullptr ? wayTo(schema, *place.fragmentOn) + place.steps : place.steps;
    const TypeDefinition *type = schema.type(field->type.name.text);
    if (steps.size() >= 2 && type != nullptr && type->isLeaf()) {
        const FieldAbilities abilities = abilitiesOf(schema, {.root = place.root, .steps = steps << meaning.name});
        const FieldDefinition *list = definitionAt(schema, {.root = place.root, .steps = steps.first(2)});
        if (list != nullptr && list->type.nullable().isList())
            meaning.abilities = abilities;
    }
    return meaning;
}

std::optional<Meaning> ofMember(const Schema &schema, const TypingPlace &place, QByteArrayView name)
{
    const InputValueDefinition *member = place.definitions != nullptr ? find(*place.definitions, name) : nullptr;
    if (member == nullptr)
        return std::nullopt;
    return Meaning{.name = member->name.toString(), .type = member->type.toString(), .description = member->description, .owner = QString::fromUtf8(place.owner), .values = valuesOf(schema, member->type)};
}

std::optional<Meaning> ofType(const Schema &schema, QByteArrayView name)
{
    const TypeDefinition *type = schema.type(name);
    if (type == nullptr)
        return std::nullopt;
    return Meaning{.name = type->name.toString(), .description = type->description, .values = valuesOf(schema, {.name = type->name, .wrappings = 0, .range = {}})};
}

std::optional<Meaning> ofValue(const Schema &schema, const TypingPlace &place, QByteArrayView name)
{
    for (const TypingPlace::VariableInText &variable : place.variables) {
        if (name.startsWith('$') && variable.name == name.sliced(1))
            return Meaning{.name = QString::fromUtf8(name), .type = variable.type.toString(), .description = QCoreApplication::translate("GraphQl", "A variable of this operation.")};
    }
    const TypeDefinition *type = place.expected ? schema.type(place.expected->name.text) : nullptr;
    const EnumValueDefinition *value = type != nullptr ? find(type->values, name) : nullptr;
    if (value == nullptr)
        return std::nullopt;
    return Meaning{.name = value->name.toString(), .type = type->name.toString(), .description = value->description};
}

std::optional<Meaning> ofDirective(const Schema &schema, QByteArrayView name)
{
    const DirectiveDefinition *directive = schema.directive(name);
    if (directive == nullptr)
        return std::nullopt;
    return Meaning{.name = u'@' + directive->name.toString(), .description = directive->description};
}

QString inWords(const FieldAbilities &abilities)
{
    struct Flag
    {
        bool is;
        const char *yes;
        const char *no;
    };
    const Flag flags[] = {
        {abilities.isAggregatable, QT_TRANSLATE_NOOP("GraphQl", "aggregatable"), QT_TRANSLATE_NOOP("GraphQl", "not aggregatable")},
        {abilities.isGroupable, QT_TRANSLATE_NOOP("GraphQl", "groupable"), QT_TRANSLATE_NOOP("GraphQl", "not groupable")},
        {abilities.isFilterable, QT_TRANSLATE_NOOP("GraphQl", "filterable"), QT_TRANSLATE_NOOP("GraphQl", "not filterable")},
        {abilities.isSortable, QT_TRANSLATE_NOOP("GraphQl", "sortable"), QT_TRANSLATE_NOOP("GraphQl", "not sortable")},
    };
    QStringList words;
    for (const Flag &flag : flags)
        words.append(QCoreApplication::translate("GraphQl", flag.is ? flag.yes : flag.no));
    return words.join(QStringLiteral(" · "));
}

} // namespace

std::optional<Meaning> meaningAt(const Schema &schema, const QByteArray &text, qsizetype offset)
{
    const TypingPlace place = typingPlaceAt(schema, text, offset);
    const QByteArrayView name = QByteArrayView(text).sliced(place.word.offset, place.word.length);
    if (name.isEmpty())
        return std::nullopt;
    switch (place.kind) {
    case Kind::Field:
        // Of an alias the field behind it.
        if (const QByteArrayView behind = QByteArrayView(text).sliced(place.word.end()).trimmed(); behind.startsWith(':')) {
            const auto *const start = behind.sliced(1).trimmed().data();
            return offset < start - text.constData() ? meaningAt(schema, text, start - text.constData()) : std::nullopt;
        }
        return ofField(schema, place, name);
    case Kind::Argument:
    case Kind::InputField:
        return ofMember(schema, place, name);
    case Kind::Value:
        return ofValue(schema, place, name);
    case Kind::VariableType:
    case Kind::TypeCondition:
        return ofType(schema, name);
    case Kind::Directive:
        return ofDirective(schema, name);
    case Kind::Nothing:
    case Kind::Outside:
    case Kind::Spread:
        break;
    }
    return std::nullopt;
}

QString describe(const Meaning &meaning)
{
    QString head = meaning.type.isEmpty() ? meaning.name : QStringLiteral("%1: %2").arg(meaning.name, meaning.type);
    if (!meaning.owner.isEmpty())
        head = QCoreApplication::translate("GraphQl", "%1   (of %2)").arg(head, meaning.owner);
    QStringList lines{head};
    if (!meaning.description.isEmpty())
        lines.append(meaning.description);
    if (!meaning.values.isEmpty())
        lines.append(QCoreApplication::translate("GraphQl", "One of: %1").arg(meaning.values.first(std::min(mostValues, meaning.values.size())).join(QStringLiteral(", "))) + (meaning.values.size() > mostValues ? QStringLiteral(", …") : QString()));
    if (meaning.abilities)
        lines.append(inWords(*meaning.abilities));
    return lines.join(u'\n');
}

} // namespace GraphQl
