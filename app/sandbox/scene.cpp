// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/scene.h"

#include "app/sandbox/rows.h"

#include <limits>

namespace Sandbox {

Json::Document bodyOf(const Record &record)
{
    return Json::Document::parse(record.body).value_or(Json::Document());
}

Base::Result<Json::Document, ApiError> Scene::find(const QString &resource, const QString &id) const
{
    const std::optional<Record> record = store.find(collection(resource), id);
    if (!record)
        return Base::unexpected(recordUnknown(id, Sandbox::resource(resource)));
    return bodyOf(*record);
}

Base::Result<Json::Document, ApiError> Scene::findBy(const QString &resource, const char *member, const QString &value) const
{
    for (const Record &record : store.mentioning(call.organization, resource, value)) {
        const Json::Document body = bodyOf(record);
        if (body.root()[member].toString() == value)
            return body;
    }
    return Base::unexpected(recordUnknown(value, Sandbox::resource(resource)));
}

Outcome listed(Scene &scene, const Choice &choice)
{
    if (!choice)
        return Base::unexpected(choice.error());
    const Base::Result<ListQuery, ApiError> query = listQuery(scene.call.route, scene.call.query);
    if (!query)
        return Base::unexpected(query.error());
    ListQuery every = *query;
    every.page = 0;
    every.pageSize = std::numeric_limits<qint32>::max();
    const Collection collection = scene.collection(scene.call.route.resource.name);
    QList<Record> kept;
    for (const Record &record : scene.store.list(collection, every).records) {
        const Json::Document body = bodyOf(record);
        if ((*choice)(record, body.root()))
            kept.append(record);
    }
    const RecordPage page{kept.mid(query->page * query->pageSize, query->pageSize), kept.size()};
    return scene.verbs.shown(scene.call, collection, page, *query);
}

Outcome withMore(const Outcome &outcome, const std::function<QByteArray(const QString &id)> &more)
{
    const auto answered = outcome ? Json::Document::parse(outcome->body) : Base::Result<Json::Document, Json::SyntaxError>();
    if (!outcome || !answered)
        return outcome;
    const auto completed = [&](Json::Node row) {
        const auto part = Json::Document::parse(more(row["id"].toString()));
        return part ? merged(row, part->root()).text() : row.text().toByteArray();
    };
    const Json::Node rows = answered->root()["data"];
    if (!rows.isArray())
        return Answer{outcome->status, completed(answered->root())};
    Json::Writer list;
    list.beginArray();
    for (const Json::Node row : rows)
        list.raw(completed(row));
    list.endArray();
    Json::Writer data;
    data.beginObject().name(u"data").raw(list.text()).endObject();
    return Answer{outcome->status, merged(answered->root(), Json::Document::parse(data.text())->root()).text()};
}

Outcome single(Scene &scene, const Choice &choice, const QString &id)
{
    if (!choice)
        return Base::unexpected(choice.error());
    const Collection collection = scene.collection(scene.call.route.resource.name);
    for (const Record &record : scene.store.all(collection)) {
        const Json::Document body = bodyOf(record);
        if ((*choice)(record, body.root()))
            return Answer{scene.call.route.success, scene.verbs.row(scene.call, collection, record)};
    }
    return Base::unexpected(recordUnknown(id, scene.call.route.resource));
}

} // namespace Sandbox
