// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/canonical.h"

#include "app/json/writer.h"
#include "app/openapi/decimal.h"

#include <QMap>

namespace OpenApi {

namespace {

constexpr int DeepestLevel = 200;

void write(Json::Writer &writer, Json::Node value, int level);

void writeObject(Json::Writer &writer, Json::Node object, int level)
{
    QMap<QString, Json::Node> members;
    for (const Json::Node member : object)
        members.insert(member.name(), member);
    writer.beginObject();
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        writer.name(member.key());
        write(writer, member.value(), level + 1);
    }
    writer.endObject();
}

void write(Json::Writer &writer, Json::Node value, int level)
{
    if (level > DeepestLevel) {
        writer.raw(value.text());
    } else if (value.isObject()) {
        writeObject(writer, value, level);
    } else if (value.isArray()) {
        writer.beginArray();
        for (const Json::Node element : value)
            write(writer, element, level + 1);
        writer.endArray();
    } else if (value.isString()) {
        writer.string(QStringView(value.toString()));
    } else if (value.isNumber()) {
        writer.raw(Decimal(value.text()).canonical());
    } else {
        writer.raw(value.text());
    }
}

} // namespace

QByteArray canonical(Json::Node value)
{
    Json::Writer writer;
    write(writer, value, 0);
    return writer.take();
}

} // namespace OpenApi
