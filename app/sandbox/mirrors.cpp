// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/mirrors.h"

#include "app/sandbox/references.h"
#include "app/sandbox/rows.h"

namespace Sandbox {

namespace {

/// \a body with \a ids under \a member.
QByteArray with(Json::Node body, const QString &member, const QStringList &ids)
{
    Json::Writer list;
    list.beginArray();
    for (const QString &id : ids)
        list.string(id);
    list.endArray();
    Json::Writer part;
    part.beginObject().name(member).raw(list.text()).endObject();
    return merged(body, Json::Document::parse(part.take()).value_or(Json::Document()).root()).text();
}

} // namespace

Json::Document Mirrors::completed(const Resource &resource, Json::Node before, const Json::Document &after)
{
    Json::Writer kept;
    kept.beginObject();
    bool isAny = false;
    for (const Mirror &mirror : resource.mirrors) {
        const Json::Node had = before[mirror.member];
        if (!had || after.root()[mirror.member])
            continue;
        kept.name(mirror.member).raw(had.text());
        isAny = true;
    }
    kept.endObject();
    return isAny ? merged(Json::Document::parse(kept.take()).value_or(Json::Document()).root(), after.root()) : after;
}

void Mirrors::follow(const QString &organization, const Resource &resource, const QString &id, Json::Node before, Json::Node after)
{
    for (const Mirror &mirror : resource.mirrors) {
        const QStringList had = valuesAt(before, {mirror.member});
        const QStringList has = valuesAt(after, {mirror.member});
        for (const QString &other : had) {
            if (!has.contains(other))
                set({organization, mirror.resource}, other, mirror.opposite, id, false);
        }
        for (const QString &other : has) {
            if (!had.contains(other))
                set({organization, mirror.resource}, other, mirror.opposite, id, true);
        }
    }
}

/// The other record is not changed by anybody: its version and times stay.
void Mirrors::set(const Collection &others, const QString &other, const QString &member, const QString &id, bool isThere)
{
    std::optional<Record> record = m_store.find(others, other);
    if (!record)
        return;
    const Json::Document body = Json::Document::parse(record->body).value_or(Json::Document());
    QStringList ids = valuesAt(body.root(), {member});
    if (ids.contains(id) == isThere)
        return;
    if (isThere)
        ids.append(id);
    else
        ids.removeAll(id);
    record->body = with(body.root(), member, ids);
    m_store.update(others, *record);
}

} // namespace Sandbox
