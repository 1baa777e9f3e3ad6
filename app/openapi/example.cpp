// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/example.h"

#include "app/json/formatter.h"
#include "app/json/writer.h"
#include "app/openapi/examplevalue.h"

#include <algorithm>

namespace OpenApi {

namespace {

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

QByteArray exampleFor(const Schema &schema, Direction direction)
{
    return pretty(ExampleValue(schema, direction).text());
}

} // namespace OpenApi
