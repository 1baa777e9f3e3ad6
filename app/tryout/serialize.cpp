// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/serialize.h"

#include <QUrl>

#include <utility>

namespace Tryout {

namespace {

/// What was typed, taken apart: names are empty but for an object's members.
using Parts = QList<std::pair<QString, QString>>;

QString plainText(Json::Node value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.text());
}

Parts partsOf(const OpenApi::Parameter &parameter, const QString &value)
{
    Parts parts;
    const auto json = Json::Document::parse(value.toUtf8());
    if (parameter.schema.isArray() && json && json->root().isArray()) {
        for (const Json::Node element : json->root())
            parts.append({{}, plainText(element)});
    } else if (parameter.schema.isArray()) {
        for (const QString &element : value.split(QLatin1Char(',')))
            parts.append({{}, element.trimmed()});
    } else if (parameter.schema.isObject() && json && json->root().isObject()) {
        for (const Json::Node member : json->root())
            parts.append({member.name(), plainText(member)});
    } else {
        parts.append({{}, value});
    }
    return parts;
}

bool isObject(const Parts &parts)
{
    return !parts.isEmpty() && !parts.first().first.isEmpty();
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray verbatim(const QString &text)
{
    return text.toUtf8();
}

template<typename Encoding>
QByteArray joined(const Parts &parts, QByteArrayView between, QByteArrayView afterName, Encoding encode)
{
    QByteArray text;
    for (const auto &[name, value] : parts) {
        if (!text.isEmpty())
            text += between;
        if (!name.isEmpty())
            text.append(encode(name)).append(afterName);
        text += encode(value);
    }
    return text;
}

/// One name=value each.
QByteArray repeated(const QByteArray &name, const Parts &parts, char between)
{
    QByteArray text;
    for (const auto &[member, value] : parts) {
        if (!text.isEmpty())
            text += between;
        text += (member.isEmpty() ? name : encoded(member)) + '=' + encoded(value);
    }
    return text;
}

QByteArray deepObject(const QByteArray &name, const Parts &parts)
{
    QByteArray text;
    for (const auto &[member, value] : parts) {
        if (!text.isEmpty())
            text += '&';
        text += name + "%5B" + encoded(member) + "%5D=" + encoded(value);
    }
    return text;
}

} // namespace

QByteArray serializedForPath(const OpenApi::Parameter &parameter, const QString &value)
{
    const Parts parts = partsOf(parameter, value);
    const QByteArray afterName = parameter.explode ? "=" : ",";
    if (parameter.style == QLatin1String("label"))
        return '.' + joined(parts, parameter.explode ? "." : ",", afterName, encoded);
    if (parameter.style == QLatin1String("matrix")) {
        const QByteArray name = encoded(parameter.name);
        return ';' + (parameter.explode ? repeated(name, parts, ';') : name + '=' + joined(parts, ",", ",", encoded));
    }
    return joined(parts, ",", afterName, encoded);
}

QByteArray serializedForQuery(const OpenApi::Parameter &parameter, const QString &value)
{
    const Parts parts = partsOf(parameter, value);
    const QByteArray name = encoded(parameter.name);
    if (parameter.style == QLatin1String("deepObject") && isObject(parts))
        return deepObject(name, parts);
    if (parameter.explode)
        return repeated(name, parts, '&');
    QByteArray between = ",";
    if (parameter.style == QLatin1String("spaceDelimited"))
        between = "%20";
    else if (parameter.style == QLatin1String("pipeDelimited"))
        between = "%7C";
    return name + '=' + joined(parts, between, between, encoded);
}

QByteArray serializedForHeader(const OpenApi::Parameter &parameter, const QString &value)
{
    return joined(partsOf(parameter, value), ",", parameter.explode ? "=" : ",", verbatim);
}

} // namespace Tryout
