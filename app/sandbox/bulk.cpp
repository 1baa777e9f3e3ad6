// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/bulk.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

BulkSave::BulkSave(Changes &changes, Collection collection, const Route &route, QByteArray trackingId)
    : m_changes(changes)
    , m_collection(std::move(collection))
    , m_route(route)
    , m_trackingId(std::move(trackingId))
{
    m_writer.beginObject().name(u"items").beginArray();
}

BulkSave::Done BulkSave::act(Json::Node item)
{
    const QString asked = item["requestAction"].toString();
    const QString id = item["item"]["id"].toString();
    const QString kind = asked == "DELETE"_L1 ? u"DELETE"_s : id.isEmpty() ? u"CREATE"_s : u"UPDATE"_s;
    const Resource &resource = m_route.resource;
    const auto refused = [&](const QString &rule) { return Done{400, kind, Base::unexpected(bodyBreaks({rule}, resource))}; };
    if (!item["item"].isObject())
        return refused(blank(u"item"_s));
    if (!asked.isEmpty() && asked != "SAVE"_L1 && asked != "DELETE"_L1)
        return refused(u"requestAction: should be SAVE or DELETE"_s);
    if (kind == "DELETE"_L1)
        return {204, kind, m_changes.remove(m_collection, resource, id)};
    const Json::Document body = Json::Document::parse(item["item"].text().toByteArray()).value_or(Json::Document());
    if (kind == "CREATE"_L1 && m_route.target.action == Action::BulkPatch)
        return refused(blank(u"id"_s));
    if (kind == "CREATE"_L1)
        return {201, kind, m_changes.create(m_collection, resource, m_route.body, body)};
    if (m_route.target.action == Action::BulkPatch)
        return {200, kind, m_changes.patch(m_collection, resource, m_route.body, id, body)};
    return {200, kind, m_changes.update(m_collection, resource, m_route.body, id, body)};
}

QString BulkSave::href(const QString &id) const
{
    const QString &name = m_route.resource.name;
    const QString path = u"/api/organization/"_s + m_collection.organization + u'/';
    if (m_collection.parent.isEmpty())
        return path + name + u'/' + id;
    return path + name.section(u'/', 0, -2) + u'/' + m_collection.parent + u'/' + name.section(u'/', -1) + u'/' + id;
}

void BulkSave::save(Json::Node item)
{
    const Done done = act(item);
    m_writer.beginObject();
    if (const Json::Node identifier = item["itemIdentifier"])
        m_writer.name(u"itemIdentifier").raw(identifier.text());
    m_writer.member(u"status", done.outcome ? done.status : done.outcome.error().status).member(u"operationType", done.operationType);
    if (done.outcome) {
        m_writer.member(u"href", href(done.outcome->id));
        m_changes.touchParent(m_collection);
    } else {
        m_writer.name(u"apiError");
        write(m_writer, done.outcome.error(), m_trackingId);
    }
    m_writer.endObject();
}

QByteArray BulkSave::take()
{
    m_writer.endArray().endObject();
    return m_writer.take();
}

} // namespace Sandbox
