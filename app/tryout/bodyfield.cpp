// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/bodyfield.h"

#include "app/json/edit.h"
#include "app/json/writer.h"
#include "app/openapi/example.h"
#include "app/openapi/forms.h"
#include "app/tryout/typedvalue.h"

#include <algorithm>
#include <array>

namespace Tryout {

namespace {

using Kind = BodyField::Kind;
using OpenApi::Schema;

Kind kindOf(const Schema &schema, Json::Node value)
{
    if (value)
        return value.isObject() ? Kind::Object : value.isArray() ? Kind::Array : Kind::Scalar;
    const bool isChosen = schema.types().isEmpty() && !schema.isObject() && !schema.isArray();
    if (schema.isObject() || (isChosen && allowsType(schema, QLatin1String("object"))))
        return Kind::Object;
    return schema.isArray() ? Kind::Array : Kind::Scalar;
}

/// Each property once, required where one of the schemas says so.
QList<Schema::Property> propertiesOf(const QList<Schema> &schemas)
{
    QList<Schema::Property> found;
    for (const Schema &schema : schemas) {
        for (const Schema::Property &property : schema.properties()) {
            const auto known = std::ranges::find(found, property.name, &Schema::Property::name);
            if (known == found.end())
                found.append(property);
            else
                known->required = known->required || property.required;
        }
    }
    for (Schema::Property &property : found)
        property.required = property.required || std::ranges::any_of(schemas, [&](const Schema &schema) { return schema.required().contains(property.name); });
    return found;
}

BodyField present(const QString &label, const Json::Path &path, const Schema &schema, bool isRequired, Json::Node value)
{
    const Kind kind = kindOf(schema, value);
    return {kind, label, path, schema, isRequired, true, kind == Kind::Scalar ? asTyped(value) : QString(), value.range()};
}

Json::Path childOf(Json::Path path, const Json::Path::Step &step)
{
    path.steps.append(step);
    return path;
}

/// A required scalar has a field before it has a value.
bool isAwaited(const Schema::Property &property)
{
    return property.required && !property.schema.isReadOnly() && kindOf(property.schema, {}) == Kind::Scalar;
}

void appendMembers(QList<BodyField> &fields, const QList<Schema> &schemas, Json::Node object, const Json::Path &path)
{
    const QList<Schema::Property> properties = propertiesOf(schemas);
    for (const Json::Node member : object) {
        const QString name = member.name();
        if (object[QStringView(name)] != member)
            continue;
        const auto known = std::ranges::find(properties, name, &Schema::Property::name);
        const Schema schema = known == properties.end() ? schemaOfChild(schemas, name) : known->schema;
        fields.append(present(name, childOf(path, name), schema, known != properties.end() && known->required, member));
    }
    for (const Schema::Property &property : properties) {
        if (isAwaited(property) && !object[QStringView(property.name)])
            fields.append({Kind::Scalar, property.name, childOf(path, property.name), property.schema, true, false});
    }
}

/// What a discriminator says for this alternative: by its mapping, else the schema's name.
QString toldBy(Json::Node mapping, const OpenApi::Alternative &alternative)
{
    for (const Json::Node choice : mapping.isObject() ? mapping : Json::Node()) {
        if (choice.toString().section(QLatin1Char('/'), -1) == alternative.schema.name())
            return choice.name();
    }
    return alternative.schema.name();
}

bool isAnotherThanText(Json::Node value)
{
    return value.isNumber() || value.isBoolean() || value.isNull();
}

bool takesText(const Schema &schema)
{
    return schema.types().isEmpty() ? allowsType(schema, QLatin1String("string")) : schema.types().contains(QLatin1String("string"));
}

} // namespace

QList<BodyField> fieldsIn(const QList<Schema> &schemas, const Json::Document &document, const Json::Path &path)
{
    const Json::Node container = Json::valueAt(document, path);
    QList<BodyField> fields;
    if (!container.isArray()) {
        appendMembers(fields, schemas, container, path);
        return fields;
    }
    qsizetype place = 0;
    for (const Json::Node element : container) {
        fields.append(present(QString::number(place + 1), childOf(path, place), schemaOfChild(schemas, place), false, element));
        ++place;
    }
    return fields;
}

QList<Schema::Property> addableTo(const QList<Schema> &schemas, const Json::Document &document, const Json::Path &path)
{
    const Json::Node object = Json::valueAt(document, path);
    QList<Schema::Property> found = propertiesOf(schemas);
    found.removeIf([&](const Schema::Property &property) { return object[QStringView(property.name)] || property.schema.isReadOnly() || isAwaited(property); });
    std::ranges::stable_partition(found, &Schema::Property::required);
    return found;
}

bool takesOtherNames(const QList<Schema> &schemas)
{
    return schemas.isEmpty() || std::ranges::any_of(schemas, [](const Schema &schema) { return OpenApi::Forms(schema).isOpen(); });
}

Schema schemaOfChild(const QList<Schema> &schemas, const Json::Path::Step &step)
{
    for (const Schema &schema : schemas) {
        const OpenApi::Forms forms(schema);
        const auto *name = std::get_if<QString>(&step);
        const OpenApi::Forms found = name ? forms.member(*name) : forms.element(std::get<qsizetype>(step));
        if (!found.isEmpty())
            return found.schemas().first();
    }
    return {};
}

QByteArray emptyValue(const Schema &schema)
{
    if (const QByteArray given = schema.defaultValue(); !given.isEmpty())
        return given;
    if (const QList<QByteArray> values = schema.enumValues(); !values.isEmpty())
        return values.first();
    if (const QList<OpenApi::Alternative> choices = OpenApi::alternativesOf(schema); !choices.isEmpty() && !schema.isObject())
        return emptyValue(choices.first().schema);
    if (!schema || (schema.types().isEmpty() && kindOf(schema, {}) == Kind::Scalar))
        return "\"\"";
    return OpenApi::skeleton(schema);
}

QByteArray changedTo(const Schema &schema, const OpenApi::Alternative &alternative, Json::Node former)
{
    Json::Document made = Json::Document::parse(OpenApi::exampleFor(alternative.schema)).value_or(Json::Document());
    const auto write = [&made](const QString &name, const QByteArray &json) {
        if (const auto edit = Json::put(made, {{name}}, json))
            made = Json::Document::parse(Json::edited(made.text(), *edit)).value_or(made);
    };
    const Json::Node discriminator = schema.inheritedKeyword("discriminator");
    const QString telling = discriminator["propertyName"].toString();
    for (const Json::Node member : former.isObject() ? former : Json::Node()) {
        const QString name = member.name();
        const Json::Node own = made.root()[QStringView(name)];
        if (own && own.type() == member.type() && name != telling)
            write(name, member.text().toByteArray());
    }
    if (!telling.isEmpty() && made.root().isObject())
        write(telling, Json::quoted(toldBy(discriminator["mapping"], alternative)));
    return made.text();
}

QByteArray tokenFor(const Schema &schema, Json::Node former, const QString &typed)
{
    for (const QByteArray &value : schema.enumValues()) {
        const auto document = Json::Document::parse(value);
        if (document && asTyped(document->root()) == typed)
            return value;
    }
    const auto json = Json::Document::parse(typed.trimmed().toUtf8());
    const bool isLiteral = json && isAnotherThanText(json->root());
    const bool isOpen = schema.types().isEmpty() || schema.types().size() > 2;
    const bool wantsText = isOpen ? former.isString() : takesText(schema);
    return isLiteral && !wantsText ? json->text() : Json::quoted(typed);
}

QString asTyped(Json::Node value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.text());
}

QString nameOf(const Json::Path &path)
{
    QString name;
    for (const Json::Path::Step &step : path.steps) {
        if (const auto *member = std::get_if<QString>(&step))
            name += name.isEmpty() ? *member : QLatin1Char('.') + *member;
        else
            name += QStringLiteral("[%1]").arg(std::get<qsizetype>(step));
    }
    return name;
}

} // namespace Tryout
