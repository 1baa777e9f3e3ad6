// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/formfield.h"

#include "app/tryout/bodyfile.h"
#include "app/tryout/serialize.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Tryout {

namespace {

OpenApi::Schema schemaOf(const OpenApi::MediaType &media, const QString &field)
{
    for (const OpenApi::Schema::Property &property : media.schema.properties()) {
        if (property.name == field)
            return property.schema;
    }
    return {};
}

OpenApi::Encoding encodingOf(const OpenApi::MediaType &media, const QString &field)
{
    const auto found = std::ranges::find(media.encoding, field, &OpenApi::Encoding::field);
    return found == media.encoding.end() ? OpenApi::Encoding{.field = field, .contentType = {}, .style = {}} : *found;
}

/// `format: binary` (3.0), `contentMediaType` without `contentEncoding` (3.1), `type: file` (2.0).
bool isBinary(const OpenApi::Schema &schema)
{
    return schema.format() == QLatin1String("binary") || schema.types().contains(QStringLiteral("file"))
        || (schema.keyword("contentMediaType") && !schema.keyword("contentEncoding"));
}

/// "image/png, image/jpeg" and "image/*" leave the choice to the file.
bool isOneType(const QString &contentType)
{
    return !contentType.isEmpty() && !contentType.contains(QLatin1Char(',')) && !contentType.contains(QLatin1Char('*'));
}

QByteArray contentOf(Json::Node value)
{
    return value.isString() ? value.toUtf8() : value.text().toByteArray();
}

FormField fieldOf(const OpenApi::MediaType &media, const QString &name, Json::Node value)
{
    const QString contentType = encodingOf(media, name).contentType;
    FormField field{.name = name, .contentType = isOneType(contentType) ? contentType.toLatin1() : QByteArray(), .range = value.range()};
    const bool isFile = value.isString() && namesFile(value.toString()) && takesFile(media, name);
    if (isFile)
        field.file = pathOf(value.toString());
    else
        field.content = contentOf(value);
    if (field.contentType.isEmpty() && isFile)
        field.contentType = contentTypeOfFile(field.file);
    else if (field.contentType.isEmpty() && (value.isObject() || value.isArray()))
        field.contentType = "application/json";
    return field;
}

/// A form's field by the rules of a query's parameter.
OpenApi::Parameter asParameter(const OpenApi::Encoding &encoding, Json::Node value)
{
    static const Json::Document list = Json::Document::parse(R"({"type":"array"})").value();
    static const Json::Document map = Json::Document::parse(R"({"type":"object"})").value();
    OpenApi::Parameter parameter;
    parameter.name = encoding.field;
    parameter.style = encoding.style.isEmpty() ? QStringLiteral("form") : encoding.style;
    parameter.explode = encoding.explode;
    parameter.allowReserved = encoding.allowReserved;
    // Without a style an object goes as JSON (OpenAPI 3.0.3 §4.7.15, contentType).
    const bool isParted = encoding.contentType.isEmpty() || !encoding.style.isEmpty();
    if (value.isArray() && isParted)
        parameter.schema = OpenApi::Schema(list, list.root());
    else if (value.isObject() && !encoding.style.isEmpty())
        parameter.schema = OpenApi::Schema(map, map.root());
    return parameter;
}

/// As browsers do (HTML, "multipart/form-data encoding algorithm").
QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('\n', "%0A").replace('\r', "%0D").replace('"', "%22") + '"';
}

QByteArray headOf(const FormField &field)
{
    QByteArray head = "Content-Disposition: form-data; name=" + quotedName(field.name);
    if (!field.file.isEmpty())
        head += "; filename=" + quotedName(field.file.section(QLatin1Char('/'), -1));
    if (!field.contentType.isEmpty())
        head += "\r\nContent-Type: " + field.contentType;
    return head + "\r\n\r\n";
}

} // namespace

bool takesFile(const OpenApi::MediaType &media, const QString &field)
{
    const OpenApi::Schema schema = schemaOf(media, field);
    const QString contentType = encodingOf(media, field).contentType;
    const bool isUntyped = schema.types().isEmpty() && !schema.isObject() && !schema.isArray();
    const bool isOther = !contentType.isEmpty() && !contentType.startsWith(QLatin1String("text/")) && !contentType.contains(QLatin1String("json"));
    return isBinary(schema) || isBinary(schema.items()) || (isUntyped && isOther);
}

QList<FormField> formFields(const OpenApi::MediaType &media, Json::Node fields)
{
    QList<FormField> found;
    const auto add = [&](const QString &name, Json::Node value) {
        const bool isUnchosen = value.isString() && value.toString().isEmpty() && takesFile(media, name);
        if (!value.isNull() && !isUnchosen)
            found.append(fieldOf(media, name, value));
    };
    for (const Json::Node member : fields) {
        if (!member.isArray() || encodingOf(media, member.name()).contentType == QLatin1String("application/json")) {
            add(member.name(), member);
            continue;
        }
        for (const Json::Node element : member)
            add(member.name(), element);
    }
    return found;
}

QByteArray urlEncoded(const OpenApi::MediaType &media, Json::Node fields)
{
    QByteArrayList texts;
    for (const Json::Node member : fields) {
        const QString typed = QString::fromUtf8(contentOf(member));
        const OpenApi::Parameter parameter = asParameter(encodingOf(media, member.name()), member);
        const QByteArray text = member.isNull() ? QByteArray() : serializedForQuery(parameter, typed);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join('&');
}

QByteArray multipart(const QList<FormField> &fields, const QByteArray &boundary)
{
    QByteArray bytes;
    for (const FormField &field : fields)
        bytes += "--" + boundary + "\r\n" + headOf(field) + field.content + "\r\n";
    return bytes + "--" + boundary + "--\r\n";
}

QByteArray boundaryFor(const QList<FormField> &fields)
{
    QByteArray seed;
    for (const FormField &field : fields)
        seed += headOf(field);
    QByteArray boundary;
    do {
        seed = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex();
        boundary = "tryout-" + seed.first(24);
    } while (std::ranges::any_of(fields, [&](const FormField &field) { return field.content.contains(boundary); }));
    return boundary;
}

} // namespace Tryout
