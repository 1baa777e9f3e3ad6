// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/actions.h"

#include "app/sandbox/bulk.h"
#include "app/sandbox/rows.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString id(const Call &call)
{
    return call.parameters.value(call.route.target.idParameter);
}

Paging paging(const Call &call, const ListQuery &query, qint64 total)
{
    return {call.organization, call.path, call.query, query.page, query.pageSize, total};
}

} // namespace

Actions::Actions(Store &store, Clock clock)
    : m_store(store)
    , m_changes(store, std::move(clock))
{
}

Actions::Outcome Actions::act(const Call &call)
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
        return update(call, collection);
    case Action::Delete:
        return remove(call, collection);
    case Action::BulkSave:
        return bulkSave(call, collection);
    case Action::BulkExport:
        return bulkExport(call, collection);
    case Action::IncomingReferences:
        return incomingReferences(call, collection);
    }
    Q_UNREACHABLE();
}

void Actions::writeRecord(Json::Writer &writer, const Call &call, const RowShape &shape, const Collection &collection, const Record &record)
{
    const bool holdsChildren = std::ranges::any_of(shape.members, &RowShape::Member::isChildren);
    const QList<Record> children = holdsChildren ? m_store.all(childrenOf(collection, call.route.resource, record.id)) : QList<Record>();
    writeRow(writer, shape, call.organization, record, children);
}

QByteArray Actions::row(const Call &call, const Collection &collection, const Record &record)
{
    Json::Writer writer;
    writeRecord(writer, call, call.route.row, collection, record);
    return writer.take();
}

Actions::Outcome Actions::list(const Call &call, const Collection &collection)
{
    const Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    const Base::Result<RowShape, ApiError> shape = projected(call.route.row, call.query);
    if (!shape)
        return Base::unexpected(shape.error());

    const RecordPage page = m_store.list(collection, *query);
    Json::Writer writer;
    if (!call.route.isBareList) {
        writer.beginObject().name(u"meta").beginObject();
        writeMeta(writer, paging(call, *query, page.total));
        writer.endObject().name(u"data");
    }
    writer.beginArray();
    for (const Record &record : page.records)
        writeRecord(writer, call, *shape, collection, record);
    writer.endArray();
    if (!call.route.isBareList)
        writer.endObject();
    return Answer{200, writer.take()};
}

Actions::Outcome Actions::create(const Call &call, const Collection &collection)
{
    const Changes::Written written = m_changes.create(collection, call.route.resource, call.route.body, call.body);
    if (!written)
        return Base::unexpected(written.error());
    m_changes.touchParent(collection);
    return Answer{201, row(call, collection, *written)};
}

Actions::Outcome Actions::read(const Call &call, const Collection &collection)
{
    const std::optional<Record> record = m_store.find(collection, id(call));
    if (!record)
        return Base::unexpected(recordUnknown(id(call), call.route.resource));
    return Answer{200, row(call, collection, *record)};
}

Actions::Outcome Actions::update(const Call &call, const Collection &collection)
{
    const Changes::Written written = m_changes.update(collection, call.route.resource, call.route.body, id(call), call.body);
    if (!written)
        return Base::unexpected(written.error());
    m_changes.touchParent(collection);
    return Answer{200, row(call, collection, *written)};
}

Actions::Outcome Actions::remove(const Call &call, const Collection &collection)
{
    const Changes::Written removed = m_changes.remove(collection, call.route.resource, id(call));
    if (!removed)
        return Base::unexpected(removed.error());
    m_changes.touchParent(collection);
    return Answer{204, {}};
}

Actions::Outcome Actions::bulkSave(const Call &call, const Collection &collection)
{
    const Json::Node items = call.body.root()["items"];
    if (!items.isArray())
        return Base::unexpected(bodyBreaks({blank(u"items"_s)}, call.route.resource));
    BulkSave bulk(m_changes, collection, call.route, call.trackingId);
    for (const Json::Node item : items)
        bulk.save(item);
    return Answer{207, bulk.take()};
}

Actions::Outcome Actions::bulkExport(const Call &call, const Collection &collection)
{
    const Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    const RecordPage page = m_store.list(collection, *query);
    const bool isLast = (query->page + 1) * query->pageSize >= page.total;
    Json::Writer writer;
    writer.beginObject().member(u"totalResources", page.total).member(u"pageNumber", query->page).member(u"pageSize", query->pageSize);
    writer.member(u"rel", isLast ? u"last"_s : u"next"_s).name(u"resources").beginArray();
    for (const Record &record : page.records)
        writeRecord(writer, call, call.route.row, collection, record);
    writer.endArray().endObject();
    return Answer{200, writer.take()};
}

/// Nothing here refers to anything yet, so every record has an empty set.
Actions::Outcome Actions::incomingReferences(const Call &call, const Collection &collection)
{
    const Base::Result<ListQuery, ApiError> query = listQuery(call.route, call.query);
    if (!query)
        return Base::unexpected(query.error());
    if (!m_store.find(collection, id(call)))
        return Base::unexpected(recordUnknown(id(call), call.route.resource));
    Json::Writer writer;
    writer.beginObject().member(u"description", u"What refers to this "_s + call.route.resource.title).name(u"meta").beginObject();
    writeMeta(writer, paging(call, *query, 0));
    writer.name(u"referencedEntities").beginArray().endArray();
    writer.endObject().name(u"data").beginArray().endArray().endObject();
    return Answer{200, writer.take()};
}

} // namespace Sandbox
