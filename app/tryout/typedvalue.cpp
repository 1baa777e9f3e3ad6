// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/typedvalue.h"

#include "app/json/writer.h"

#include <algorithm>
#include <array>

namespace Tryout {

namespace {

using Kind = TypedValue::Kind;

/// Deeper than anybody nests choices; circular references end here.
constexpr int DeepestChoice = 4;

bool allows(const OpenApi::Schema &schema, QLatin1String type, int level)
{
    const QStringList types = schema.types();
    if (!types.isEmpty())
        return types.contains(type);
    if ((type == QLatin1String("array") && schema.isArray()) || (type == QLatin1String("object") && schema.isObject()))
        return true;
    if (level == DeepestChoice)
        return false;
    for (const char *name : {"oneOf", "anyOf", "allOf"}) {
        const Json::Node branches = schema.keyword(name);
        if (!branches.isArray())
            continue;
        for (const Json::Node branch : branches) {
            if (allows(OpenApi::Schema(schema.document(), branch), type, level + 1))
                return true;
        }
    }
    return false;
}

bool allowsText(const OpenApi::Schema &schema)
{
    const bool names = std::ranges::any_of(std::array{"array", "object", "integer", "number", "boolean"}, [&](const char *type) { return allowsType(schema, QLatin1String(type)); });
    return !names || allowsType(schema, QLatin1String("string"));
}

QString plainText(Json::Node value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.text());
}

TypedValue fromJson(Kind kind, const Json::Document &json)
{
    TypedValue value{kind, {}, json};
    for (const Json::Node part : json.root()) {
        if (!part.isNull())
            value.parts.append({part.name(), plainText(part)});
    }
    return value;
}

/// A list typed without JSON: a, b, c.
bool isPlainList(const OpenApi::Parameter &parameter, const QString &typed)
{
    const OpenApi::Schema items = parameter.schema.items();
    return allowsType(parameter.schema, QLatin1String("array")) && !allowsText(parameter.schema) && !items.isArray() && !items.isObject()
        && !typed.trimmed().startsWith(QLatin1Char('['));
}

QByteArray element(const OpenApi::Schema &schema, const QString &typed)
{
    const auto json = Json::Document::parse(typed.toUtf8());
    const bool isLiteral = json && (json->root().isNumber() || json->root().isBoolean() || json->root().isNull());
    return isLiteral && !allowsText(schema) ? typed.trimmed().toUtf8() : Json::quoted(typed);
}

QByteArray plainListAsJson(const OpenApi::Parameter &parameter, const QString &typed)
{
    Json::Writer writer;
    writer.beginArray();
    for (const QString &one : typed.split(QLatin1Char(',')))
        writer.raw(element(parameter.schema.items(), one.trimmed()));
    writer.endArray();
    return writer.take();
}

} // namespace

bool allowsType(const OpenApi::Schema &schema, QLatin1String type)
{
    return allows(schema, type, 0);
}

TypedValue typedValue(const OpenApi::Parameter &parameter, const QString &typed)
{
    const auto json = Json::Document::parse(typed.toUtf8());
    if (json && json->root().isArray() && allowsType(parameter.schema, QLatin1String("array")))
        return fromJson(Kind::Array, *json);
    if (json && json->root().isObject() && allowsType(parameter.schema, QLatin1String("object")))
        return fromJson(Kind::Object, *json);
    if (!isPlainList(parameter, typed))
        return {Kind::Primitive, {{QString(), typed}}, {}};
    TypedValue value{Kind::Array, {}, Json::Document::parse(plainListAsJson(parameter, typed)).value()};
    for (const QString &one : typed.split(QLatin1Char(',')))
        value.parts.append({QString(), one.trimmed()});
    return value;
}

std::optional<Json::Document> asJson(const OpenApi::Parameter &parameter, const QString &typed)
{
    const QString text = typed.trimmed();
    const bool takesContainer = allowsType(parameter.schema, QLatin1String("array")) || allowsType(parameter.schema, QLatin1String("object"));
    if (takesContainer && (text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{')))) {
        if (const auto json = Json::Document::parse(text.toUtf8()))
            return *json;
        return allowsText(parameter.schema) ? Json::Document::parse(Json::quoted(typed)).value() : std::optional<Json::Document>();
    }
    if (isPlainList(parameter, typed))
        return Json::Document::parse(plainListAsJson(parameter, typed)).value();
    return Json::Document::parse(element(parameter.schema, typed)).value();
}

} // namespace Tryout
