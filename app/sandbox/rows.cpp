// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rows.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Json::Document bodyOf(const Record &record)
{
    return Json::Document::parse(record.body).value_or(Json::Document());
}

Json::Node lastOf(Json::Node list)
{
    return list.isArray() && list.size() > 0 ? list[qsizetype(list.size() - 1)] : Json::Node();
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

void writeWhole(Json::Writer &writer, const QString &organization, const Record &record)
{
    writer.beginObject().member(u"organizationId", organization).member(u"id", record.id).member(u"version", record.version);
    const Json::Document body = bodyOf(record);
    for (const Json::Node member : body.root())
        writer.name(member.name()).raw(member.text());
    writer.member(u"createdTime", record.createdTime).member(u"lastUpdatedTime", record.lastUpdatedTime).endObject();
}

} // namespace

void Rows::write(Json::Writer &writer, const RowShape &shape, const Record &record)
{
    const Json::Document body = bodyOf(record);
    writer.beginObject();
    for (const RowShape::Member &member : shape.members) {
        if (!member.through.isEmpty())
            writeReferred(writer, member, body.root()[member.through]);
        else if (member.isChildren || !writeColumn(writer, member, m_collection.organization, record))
            writeMember(writer, shape, member, record, body.root());
    }
    writer.endObject();
}

void Rows::writeMember(Json::Writer &writer, const RowShape &shape, const RowShape::Member &member, const Record &record, Json::Node body)
{
    Json::Node value = body;
    for (const QStringView step : QStringView(member.field).split(u'.'))
        value = step == "-1"_L1 ? lastOf(value) : value[step];
    if (member.isChildren) {
        writer.name(member.name);
        writeChildren(writer, shape, record);
    } else if (member.isCount && !member.target.isEmpty()) {
        const Filter isThis{Comparison{.field = member.field, .values = {record.id}}};
        writer.member(member.name, m_store.list({m_collection.organization, member.target}, {.filter = isThis, .pageSize = 1}).total);
    } else if (member.isCount) {
        writer.member(member.name, qint64(value.size()));
    } else if (value) {
        const bool isQuoted = member.isText && (value.isNumber() || value.isBoolean());
        writer.name(member.name);
        isQuoted ? writer.string(value.text()) : writer.raw(value.text());
    } else if (shape.emptyWhenUnset.contains(member.name)) {
        writer.member(member.name, QStringView());
    }
}

void Rows::writeChildren(Json::Writer &writer, const RowShape &shape, const Record &record)
{
    const Resource resource = Sandbox::resource(m_resource.children);
    const Collection children{m_collection.organization, m_resource.children, record.id};
    Rows rows(m_store, children, resource);
    writer.beginArray();
    for (const Record &child : m_store.all(children))
        rows.write(writer, shape.children.front(), child);
    writer.endArray();
}

void Rows::writeReferred(Json::Writer &writer, const RowShape::Member &member, Json::Node ids)
{
    if (ids.isArray()) {
        writer.name(member.name).beginArray();
        for (const Json::Node id : ids)
            writeValueOf(writer, member, id.toString());
        writer.endArray();
    } else if (m_store.find({m_collection.organization, member.target}, ids.toString())) {
        writer.name(member.name);
        writeValueOf(writer, member, ids.toString());
    }
}

void Rows::writeValueOf(Json::Writer &writer, const RowShape::Member &member, const QString &id)
{
    const Record record = m_store.find({m_collection.organization, member.target}, id).value_or(Record());
    if (member.field.isEmpty())
        writeWhole(writer, m_collection.organization, record);
    else
        writer.string(bodyOf(record).root()[member.field].toString());
}

QByteArray storedBody(const BodyShape &shape, Json::Node document, Json::Node before)
{
    Json::Writer writer;
    writer.beginObject();
    for (const QString &name : shape.stored) {
        if (const Json::Node value = document[name]; value && !value.isNull())
            writer.name(name).raw(value.text());
    }
    for (const Json::Node member : before) {
        if (!shape.stored.contains(member.name()))
            writer.name(member.name()).raw(member.text());
    }
    writer.endObject();
    return writer.take();
}

Json::Document merged(Json::Node before, Json::Node part)
{
    Json::Writer writer;
    writer.beginObject();
    for (const Json::Node member : before) {
        if (!part[member.name()])
            writer.name(member.name()).raw(member.text());
    }
    for (const Json::Node member : part)
        writer.name(member.name()).raw(member.text());
    writer.endObject();
    return Json::Document::parse(writer.take()).value_or(Json::Document());
}

} // namespace Sandbox
