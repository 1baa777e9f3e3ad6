// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/verbs.h"

#include "app/sandbox/bulk.h"
#include "app/sandbox/rows.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString id(const Call &call)
{
    return call.parameters.value(call.route.target.idParameter);
}

Json::Document documentOf(Json::Node node)
{
    return Json::Document::parse(node.text().toByteArray()).value_or(Json::Document());
}

/// The record in the body: the body itself, or a member beside the file that belongs to it.
Base::Result<Json::Document, ApiError> recordOf(const Call &call)
{
    const QString &wrapper = call.route.body.wrapper;
    if (wrapper.isEmpty() || call.route.target.action == Action::Patch)
        return call.body;
    const Json::Node record = call.body.root()[wrapper];
    if (!record.isObject())
        return Base::unexpected(bodyBreaks({blank(wrapper)}, call.route.resource));
    return documentOf(record);
}

void writeReference(Json::Writer &writer, const Record &record)
{
    writer.beginObject().member(u"id", record.id).member(u"name", record.name);
    writer.member(u"createdDate", isoSecond(record.createdTime)).member(u"lastModifiedDate", isoSecond(record.lastUpdatedTime));
    writer.member(u"version", record.version).endObject();
}

} // namespace

Paging pagingOf(const Call &call, const ListQuery &query, qint64 total)
{
    return {call.organization, call.path, call.query, query.page, query.pageSize, total};
}

Verbs::Verbs(Store &store, Changes &changes)
    : m_store(store)
    , m_changes(changes)
    , m_references(store)
{
}

Outcome Verbs::act(const Call &call)
{
    const Target &target = call.route.target;
    const Collection collection{call.organization, target.resource, call.parameters.value(target.parentParameter)};
    if (!target.parentParameter.isEmpty()) {
        const Resource parent = resource(target.resource.section(u'/', 0, -2));
        if (!m_store.find({call.organization, parent.name}, collection.parent))
            return Base::unexpected(recordUnknown(collection.parent, parent));
    }
    switch (target.action) {
    case Action::List:
        return list(call, collection);
    case Action::Create:
        return create(call, collection);
    case Action::Read:
        return read(call, collection);
    case Action::Update:
    case Action::Patch:
        return change(call, collection);
    case Action::Delete:
        return remove(call, collection);
    case Action::BulkSave:
    case Action::BulkPatch:
        return bulkSave(call, collection);
    case Action::BulkExport:
        return bulkExport(call, collection);
    case Action::IncomingReferences:
        return incomingReferences(call, collection);
    case Action::Purge:
        return purge(call, collection);
    }
    Q_UNREACHABLE();
}

QByteArray Verbs::row(const Call &call, const Collection &collection, const Record &record)
{
    Json::Writer writer;
    Rows(m_store, collection, call.route.resource).write(writer, call.route.row, record);
    return writer.take();
}

Outcome Verbs::shown(const Call &call, const Collection &collection, const RecordPage &page, const ListQuery &query)
{
    const Base::Result<RowShape, ApiError> shape =
        call.route.countsWhenAsked ? projected(counted(call.route, call.query), call.query) : projected(call.route.row, call.query);
    if (!shape)
        return Base::unexpected(shape.error());
    Json::Writer writer;
    if (!call.route.isBareList) {
        writer.beginObject().name(u"meta").beginObject();
        writeMeta(writer, pagingOf(call, query, page.total));
        writer.endObject().name(u"data");
    }
    writer.beginArray();
    Rows rows(m_store, collection, call.route.resource);
    for (const Record &record : page.records)
        rows.write(writer, *shape, record);
    writer.endArray();
    if (!call.route.isBareList)
        writer.endObject();
    return Answer{call.route.success, writer.take()};
}

Outcome Verbs::list(const Call &call, const Collection &collection)
{
    Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    query->everyParent = call.route.target.parentParameter.isEmpty() && collection.resource.contains(u'/');
    return shown(call, collection, m_store.list(collection, *query), *query);
}

Outcome Verbs::create(const Call &call, const Collection &collection)
{
    const Base::Result<Json::Document, ApiError> body = recordOf(call);
    if (!body)
        return Base::unexpected(body.error());
    const Changes::Written written = m_changes.create(collection, call.route.resource, call.route.body, *body);
    if (!written)
        return Base::unexpected(written.error());
    m_changes.touchParent(collection);
    return Answer{call.route.success, row(call, collection, *written)};
}

Outcome Verbs::read(const Call &call, const Collection &collection)
{
    const std::optional<Record> record = m_store.find(collection, id(call));
    if (!record)
        return Base::unexpected(recordUnknown(id(call), call.route.resource));
    return Answer{call.route.success, row(call, collection, *record)};
}

Outcome Verbs::change(const Call &call, const Collection &collection)
{
    const Base::Result<Json::Document, ApiError> body = recordOf(call);
    if (!body)
        return Base::unexpected(body.error());
    const Route &route = call.route;
    const Changes::Written written = route.target.action == Action::Patch ? m_changes.patch(collection, route.resource, route.body, id(call), *body)
                                                                          : m_changes.update(collection, route.resource, route.body, id(call), *body);
    if (!written)
        return Base::unexpected(written.error());
    m_changes.touchParent(collection);
    return Answer{route.success, row(call, collection, *written)};
}

Outcome Verbs::remove(const Call &call, const Collection &collection)
{
    const Changes::Written removed = m_changes.remove(collection, call.route.resource, id(call));
    if (!removed)
        return Base::unexpected(removed.error());
    m_changes.touchParent(collection);
    return Answer{call.route.success, {}};
}

Outcome Verbs::bulkSave(const Call &call, const Collection &collection)
{
    const Json::Node items = call.body.root()["items"];
    if (!items.isArray())
        return Base::unexpected(bodyBreaks({blank(u"items"_s)}, call.route.resource));
    BulkSave bulk(m_changes, collection, call.route, call.trackingId);
    for (const Json::Node item : items)
        bulk.save(item);
    return Answer{call.route.success, bulk.take()};
}

Outcome Verbs::bulkExport(const Call &call, const Collection &collection)
{
    const Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    const RecordPage page = m_store.list(collection, *query);
    const bool isLast = (query->page + 1) * query->pageSize >= page.total;
    Json::Writer writer;
    writer.beginObject().member(u"totalResources", page.total).member(u"pageNumber", query->page).member(u"pageSize", query->pageSize);
    writer.member(u"rel", isLast ? u"last"_s : u"next"_s).name(u"resources").beginArray();
    Rows rows(m_store, collection, call.route.resource);
    for (const Record &record : page.records)
        rows.write(writer, call.route.row, record);
    writer.endArray().endObject();
    return Answer{call.route.success, writer.take()};
}

/// One kind of record at a time: the one that `type` names, else the first.
Outcome Verbs::incomingReferences(const Call &call, const Collection &collection)
{
    const Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    if (!m_store.find(collection, id(call)))
        return Base::unexpected(recordUnknown(id(call), call.route.resource));
    const QList<Referring> incoming = m_references.incoming(call.organization, collection.resource, id(call));
    const QString type = call.query.queryItemValue(u"type"_s, QUrl::FullyDecoded);
    const auto asked = std::ranges::find_if(incoming, [&](const Referring &each) { return type.isEmpty() || each.resource == type; });
    const Referring shown = asked == incoming.end() ? Referring() : *asked;

    Json::Writer writer;
    writer.beginObject().member(u"description", u"What refers to this "_s + call.route.resource.title).name(u"meta").beginObject();
    writeMeta(writer, pagingOf(call, *query, shown.records.size()));
    writer.name(u"referencedEntities").beginArray();
    for (const Referring &each : incoming)
        writer.string(each.resource);
    writer.endArray();
    if (!shown.resource.isEmpty())
        writer.member(u"currentEntity", shown.resource);
    writer.endObject().name(u"data").beginArray();
    for (const Record &record : shown.records.mid(query->page * query->pageSize, query->pageSize))
        writeReference(writer, record);
    writer.endArray().endObject();
    return Answer{call.route.success, writer.take()};
}

/// Removes what is inactive and referred to by nothing.
Outcome Verbs::purge(const Call &call, const Collection &collection)
{
    qint64 purged = 0;
    for (const Record &record : m_store.all(collection)) {
        const Json::Document body = Json::Document::parse(record.body).value_or(Json::Document());
        const Json::Node active = body.root()["active"];
        if (active.isBoolean() && !active.toBool() && m_changes.remove(collection, call.route.resource, record.id))
            ++purged;
    }
    Json::Writer writer;
    writer.beginObject().member(u"code", qint64(200)).name(u"details").beginObject();
    writer.name(u"purged").beginObject().member(u"count", purged).endObject().endObject().endObject();
    return Answer{call.route.success, writer.take()};
}

} // namespace Sandbox
