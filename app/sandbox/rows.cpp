// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rows.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Json::Document document(const Record &record)
{
    return Json::Document::parse(record.body).value_or(Json::Document());
}

/// What stands in a column of its own. Says whether \a field is one of these.
bool writeColumn(Json::Writer &writer, const RowShape::Member &member, const QString &organization, const Record &record)
{
    if (member.field == "organizationId"_L1)
        writer.member(member.name, organization);
    else if (member.field == "id"_L1)
        writer.member(member.name, record.id);
    else if (member.field == "version"_L1)
        writer.member(member.name, record.version);
    else if (member.field == "createdTime"_L1)
        writer.member(member.name, record.createdTime);
    else if (member.field == "lastUpdatedTime"_L1)
        writer.member(member.name, record.lastUpdatedTime);
    else
        return false;
    return true;
}

} // namespace

void writeRow(Json::Writer &writer, const RowShape &shape, const QString &organization, const Record &record, const QList<Record> &children)
{
    const Json::Document body = document(record);
    writer.beginObject();
    for (const RowShape::Member &member : shape.members) {
        if (writeColumn(writer, member, organization, record))
            continue;
        if (member.isChildren) {
            writer.name(member.name).beginArray();
            for (const Record &child : children)
                writeRow(writer, shape.children.front(), organization, child);
            writer.endArray();
        } else if (const Json::Node value = body.root()[member.field]) {
            writer.name(member.name).raw(value.text());
        } else if (shape.emptyWhenUnset.contains(member.name)) {
            writer.member(member.name, QStringView());
        }
    }
    writer.endObject();
}

QByteArray storedBody(const BodyShape &shape, Json::Node document)
{
    Json::Writer writer;
    writer.beginObject();
    for (const QString &name : shape.stored) {
        if (const Json::Node value = document[name]; value && !value.isNull())
            writer.name(name).raw(value.text());
    }
    writer.endObject();
    return writer.take();
}

} // namespace Sandbox
