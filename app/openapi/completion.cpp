// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/completion.h"

#include "app/json/writer.h"
#include "app/openapi/constraints.h"
#include "app/openapi/forms.h"
#include "app/openapi/textplace.h"

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

using Kind = Completion::Kind;
using Role = TextPlace::Role;

Forms formsAt(const Schema &schema, const Json::Path &path)
{
    Forms forms(schema);
    for (const Json::Path::Step &step : path.steps) {
        if (const auto *name = std::get_if<QString>(&step))
            forms = forms.member(*name);
        else
            forms = forms.element(std::get<qsizetype>(step));
    }
    return forms;
}

/// What is written where a value is still to come, the cursor's place in it from its end.
std::pair<QByteArray, qsizetype> emptyValue(const Schema &schema)
{
    const QStringList types = schema.types();
    const QString type = types.isEmpty() ? QString() : types.first();
    if (const QList<QByteArray> only = schema.enumValues(); only.size() == 1)
        return {only.first(), 0};
    if (type == "string"_L1)
        return {"\"\"", 1};
    if (schema.isObject())
        return {"{}", 1};
    return schema.isArray() ? std::pair<QByteArray, qsizetype>("[]", 1) : std::pair<QByteArray, qsizetype>();
}

Completion member(const Schema::Property &property, const TextPlace &place)
{
    Completion completion{Kind::Member, property.name, Json::quoted(property.name), place.range, 0, typeInWords(property.schema), property.schema.description(), property.required};
    completion.cursor = completion.insertText.size();
    if (place.isFollowedByColon)
        return completion;
    const auto [value, fromEnd] = emptyValue(property.schema);
    completion.insertText += ": " + value;
    completion.cursor = completion.insertText.size() - fromEnd;
    if (place.needsComma)
        completion.insertText += ',';
    return completion;
}

QList<Completion> members(const Forms &forms, const TextPlace &place)
{
    QList<Completion> found;
    for (const Schema::Property &property : forms.properties()) {
        if (!place.siblings.contains(property.name) && !property.schema.isReadOnly())
            found.append(member(property, place));
    }
    std::stable_partition(found.begin(), found.end(), [](const Completion &completion) { return completion.isRequired; });
    return found;
}

QList<QByteArray> valuesOf(const Schema &schema)
{
    QList<QByteArray> values = schema.enumValues();
    const QStringList types = schema.types();
    if (values.isEmpty() && types.contains("boolean"_L1))
        values = {"true", "false"};
    if (types.contains("null"_L1) && !values.contains("null"))
        values.append("null");
    return values;
}

/// The texts by which a discriminator chooses the object that the value is a member of.
QList<QByteArray> choices(const Forms &object, const QString &name)
{
    QList<QByteArray> values;
    for (const Schema &schema : object.schemas()) {
        const Json::Node mapping = schema.keyword("discriminator")["mapping"];
        if (!mapping.isObject() || schema.keyword("discriminator")["propertyName"].toString() != name)
            continue;
        for (const Json::Node choice : mapping)
            values.append(Json::quoted(choice.name()));
    }
    return values;
}

void append(QList<Completion> &found, const QByteArray &value, const Schema &schema, const TextPlace &place)
{
    const QString label = QString::fromUtf8(value);
    if (std::any_of(found.begin(), found.end(), [&](const Completion &known) { return known.label == label; }))
        return;
    const QByteArray text = place.needsComma ? value + ',' : value;
    found.append({Kind::Value, label, text, place.range, value.size(), typeInWords(schema), schema.description(), false});
}

QList<Completion> values(const Schema &root, const TextPlace &place)
{
    QList<Completion> found;
    const Forms forms = formsAt(root, place.path);
    for (const Schema &schema : forms.schemas()) {
        for (const QByteArray &value : valuesOf(schema))
            append(found, value, schema, place);
    }
    if (place.path.steps.isEmpty())
        return found;
    const auto *name = std::get_if<QString>(&place.path.steps.last());
    const Forms around = formsAt(root, {place.path.steps.first(place.path.steps.size() - 1)});
    for (const QByteArray &value : name ? choices(around, *name) : QList<QByteArray>())
        append(found, value, forms.isEmpty() ? Schema() : forms.schemas().first(), place);
    return found;
}

QString lettersOf(QStringView text)
{
    return text.toString().remove(u'"').remove(u'\'');
}

/// Those that hold what was typed up to the place, those that begin with it first.
QList<Completion> fitting(QList<Completion> completions, const QString &typed)
{
    const auto isOther = [&](const Completion &one) { return !lettersOf(one.label).contains(typed, Qt::CaseInsensitive); };
    completions.removeIf(isOther);
    std::stable_partition(completions.begin(), completions.end(), [&](const Completion &one) { return lettersOf(one.label).startsWith(typed, Qt::CaseInsensitive); });
    return completions;
}

} // namespace

QList<Completion> complete(const Schema &schema, QByteArrayView text, qsizetype offset)
{
    const TextPlace place = placeAt(text, offset);
    if (place.role == Role::None)
        return {};
    const QList<Completion> all = place.role == Role::Value ? values(schema, place) : members(formsAt(schema, place.path), place);
    const QString typed = lettersOf(QString::fromUtf8(text.sliced(place.range.offset, std::clamp<qsizetype>(offset, place.range.offset, place.range.end()) - place.range.offset)));
    return fitting(all, typed);
}

SchemaPlace schemaAt(const Schema &schema, QByteArrayView text, qsizetype offset)
{
    // One byte on: the first byte of a name belongs to it, the one behind it does not.
    TextPlace place = placeAt(text, offset + 1);
    if (place.role == Role::None || place.range.length == 0)
        return {};
    if (place.role == Role::MemberName)
        place.path.steps.append(place.name);
    const Forms forms = formsAt(schema, place.path);
    if (forms.isEmpty())
        return {};
    SchemaPlace found{forms.schemas().first(), {}, false, place.range};
    if (place.path.steps.isEmpty())
        return found;
    if (const auto *name = std::get_if<QString>(&place.path.steps.last())) {
        found.name = *name;
        found.isRequired = formsAt(schema, {place.path.steps.first(place.path.steps.size() - 1)}).isRequired(*name);
    }
    return found;
}

} // namespace OpenApi
