// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/example.h"

#include "app/json/formatter.h"
#include "app/json/writer.h"
#include "app/openapi/schemavalidator.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace OpenApi {

namespace {

constexpr int DeepestLevel = 12;

QByteArray pretty(const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    return document ? Json::Formatter::pretty(*document) : json;
}

QString firstType(const Schema &schema)
{
    const QStringList types = schema.types();
    const auto found = std::find_if(types.begin(), types.end(), [](const QString &type) { return type != QLatin1String("null"); });
    if (found != types.end())
        return *found;
    return schema.isObject() ? QStringLiteral("object") : schema.isArray() ? QStringLiteral("array") : QString();
}

QByteArray emptyValue(const Schema &schema)
{
    const QString type = firstType(schema);
    if (type == QLatin1String("integer") || type == QLatin1String("number"))
        return "0";
    if (type == QLatin1String("boolean"))
        return "false";
    if (type == QLatin1String("array"))
        return "[]";
    return type == QLatin1String("object") ? "{}" : "\"\"";
}

bool isValid(const Schema &schema, const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    return document && validate(schema, *document).isEmpty();
}

/// What the description itself offers, if it keeps its own rules.
QByteArray givenExample(const Schema &schema)
{
    QList<QByteArray> offered{schema.example(), schema.defaultValue()};
    offered.append(schema.enumValues());
    const auto found = std::find_if(offered.begin(), offered.end(), [&](const QByteArray &json) { return !json.isEmpty() && isValid(schema, json); });
    return found == offered.end() ? QByteArray() : *found;
}

QByteArray stringExample(const Schema &schema)
{
    const std::array candidates{"string", "2f9eecc5-0472-4549-9a83-2afdae0d4ba1", "2025-02-06T09:25:21Z", "2025-02-06", "name@example.com",
                                "https://example.com/", "+14085550123", "1", "a", "A", ""};
    const QString format = schema.format();
    std::size_t first = 0;
    if (format == QLatin1String("uuid"))
        first = 1;
    else if (format == QLatin1String("date-time"))
        first = 2;
    else if (format == QLatin1String("date"))
        first = 3;
    for (std::size_t index = first; index < candidates.size(); ++index) {
        const QByteArray json = Json::quoted(QString::fromLatin1(candidates[index]));
        if (isValid(schema, json))
            return json;
    }
    const qint64 least = std::clamp<qint64>(schema.keyword("minLength").toInt64().value_or(0), 0, 4096);
    return Json::quoted(QString(least, QLatin1Char('x')));
}

QByteArray numberExample(const Schema &schema)
{
    const double least = schema.keyword("minimum").toDouble().value_or(schema.keyword("exclusiveMinimum").toDouble().value_or(0));
    const double step = schema.keyword("multipleOf").toDouble().value_or(1);
    const double most = schema.keyword("maximum").toDouble().value_or(schema.keyword("exclusiveMaximum").toDouble().value_or(0));
    for (const double candidate : {0.0, std::ceil(least / step) * step, (std::floor(least / step) + 1) * step, most, std::floor(most / step - 1) * step}) {
        const QByteArray json = QByteArray::number(candidate, 'g', 15);
        if (isValid(schema, json))
            return json;
    }
    return "0";
}

QByteArray valueFor(const Schema &schema, QList<Json::Node> &open);

QByteArray objectFor(const Schema &schema, QList<Json::Node> &open)
{
    Json::Writer writer;
    writer.beginObject();
    for (const Schema::Property &property : schema.properties()) {
        const bool isCircular = open.contains(property.schema.node()) || open.size() > DeepestLevel;
        if (property.schema.isReadOnly() || (isCircular && !property.required))
            continue;
        writer.name(property.name).raw(isCircular ? emptyValue(property.schema) : valueFor(property.schema, open));
    }
    writer.endObject();
    return writer.take();
}

QByteArray arrayFor(const Schema &schema, QList<Json::Node> &open)
{
    const Schema items = schema.items();
    if (open.contains(items.node()) || open.size() > DeepestLevel)
        return "[]";
    Json::Writer writer;
    writer.beginArray();
    const qint64 count = std::clamp<qint64>(schema.keyword("minItems").toInt64().value_or(1), 1, 16);
    for (qint64 index = 0; index < count; ++index)
        writer.raw(valueFor(items, open));
    writer.endArray();
    return writer.take();
}

/// The first branch that makes a valid value of the whole.
QByteArray branchFor(const Schema &schema, QList<Json::Node> &open)
{
    for (const char *keyword : {"oneOf", "anyOf"}) {
        const Json::Node branches = schema.keyword(keyword);
        if (!branches.isArray())
            continue;
        for (const Json::Node branch : branches) {
            const Schema form(schema.document(), branch);
            if (open.contains(form.node()) || open.size() > DeepestLevel)
                continue;
            if (const QByteArray json = valueFor(form, open); isValid(schema, json))
                return json;
        }
    }
    return {};
}

QByteArray valueFor(const Schema &schema, QList<Json::Node> &open)
{
    if (const QByteArray given = givenExample(schema); !given.isEmpty())
        return given;
    open.append(schema.node());
    QByteArray json = branchFor(schema, open);
    const QString type = firstType(schema);
    if (!json.isEmpty())
        ;
    else if (type == QLatin1String("object"))
        json = objectFor(schema, open);
    else if (type == QLatin1String("array"))
        json = arrayFor(schema, open);
    else if (type == QLatin1String("integer") || type == QLatin1String("number"))
        json = numberExample(schema);
    else
        json = type == QLatin1String("boolean") ? QByteArray("true") : stringExample(schema);
    open.removeLast();
    return json;
}

} // namespace

QByteArray skeleton(const Schema &schema)
{
    if (!schema.isObject())
        return emptyValue(schema);
    Json::Writer writer;
    writer.beginObject();
    for (const Schema::Property &property : schema.properties())
        writer.name(property.name).raw(emptyValue(property.schema));
    writer.endObject();
    return pretty(writer.take());
}

QByteArray exampleFor(const Schema &schema)
{
    QList<Json::Node> open;
    return pretty(valueFor(schema, open));
}

} // namespace OpenApi
