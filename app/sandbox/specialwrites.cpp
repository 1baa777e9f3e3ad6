// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/specialwrites.h"

#include "app/sandbox/dynamicskills.h"
#include "app/sandbox/rows.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer done(const Scene &scene, const QByteArray &body = {})
{
    return {scene.call.route.success, body};
}

/// A JSON object with one member.
Json::Document object(QStringView name, const QByteArray &value)
{
    Json::Writer writer;
    writer.beginObject().name(name).raw(value).endObject();
    return Json::Document::parse(writer.take()).value_or(Json::Document());
}

/// \a list with \a added at the end and without what \a isRemoved says.
QByteArray changed(Json::Node list, const QByteArrayList &added, const std::function<bool(Json::Node)> &isRemoved)
{
    Json::Writer writer;
    writer.beginArray();
    for (const Json::Node each : list) {
        if (!isRemoved(each))
            writer.raw(each.text());
    }
    for (const QByteArray &each : added)
        writer.raw(each);
    writer.endArray();
    return writer.take();
}

/// \a body without the members that name \a id, and without list items that do.
QByteArray without(Json::Node body, const QString &member, const QString &id)
{
    const auto names = [&](Json::Node each) { return each[member].toString() == id || (each.name().isEmpty() && each.toString() == id); };
    Json::Writer writer;
    writer.beginObject();
    for (const Json::Node each : body) {
        if (each.isArray())
            writer.name(each.name()).raw(changed(each, {}, names));
        else if (each.name() != member || each.toString() != id)
            writer.name(each.name()).raw(each.text());
    }
    writer.endObject();
    return writer.take();
}

Outcome reassigned(Scene &scene, const Record &queue, const QList<Record> &added)
{
    const QStringList removed = valuesAt(scene.call.body.root(), {u"remove"_s});
    QStringList gone = removed;
    QByteArrayList agents;
    for (const Record &user : added) {
        const Json::Document body = bodyOf(user);
        Json::Writer writer;
        writer.beginObject().member(u"id", user.id).member(u"ciUserId", body.root()["ciUserId"].toString()).endObject();
        agents.append(writer.take());
        gone.append(user.id); // so that nobody stands there twice
    }
    const Json::Document before = bodyOf(queue);
    const QByteArray list = changed(before.root()["agents"], agents, [&](Json::Node each) { return gone.contains(each["id"].toString()); });
    scene.changes.amend(scene.collection(u"contact-service-queue"_s), queue, merged(before.root(), object(u"agents", list).root()).text());
    Json::Writer writer;
    writer.beginObject().member(u"id", queue.id).name(u"agents").raw(list).endObject();
    return done(scene, writer.take());
}

/// The member of a resource collection that lists things of \a type, with \a id in it or not.
QByteArray withResource(Json::Node resources, const QString &type, const QString &id, bool isMember)
{
    Json::Writer writer;
    writer.beginArray();
    bool isListed = false;
    for (const Json::Node each : resources) {
        const bool isSpecific = each["name"].toString() == type && each["accessLevel"].toString() == "SPECIFIC"_L1;
        isListed |= each["name"].toString() == type;
        if (isSpecific) {
            const QByteArrayList added = isMember ? QByteArrayList{Json::quoted(id)} : QByteArrayList();
            const QByteArray ids = changed(each["ids"], added, [&](Json::Node one) { return one.toString() == id; });
            writer.raw(merged(each, object(u"ids", ids).root()).text());
        } else {
            writer.raw(each.text());
        }
    }
    if (isMember && !isListed) {
        writer.beginObject().member(u"name", type).member(u"accessLevel", u"SPECIFIC"_s);
        writer.name(u"ids").beginArray().string(id).endArray().endObject();
    }
    writer.endArray();
    return writer.take();
}

} // namespace

Outcome deleteReferences(Scene &scene)
{
    const Collection collection = scene.collection(scene.call.route.resource.name);
    qint64 count = 0;
    for (const Json::Node reference : scene.call.body.root()["references"]) {
        const QString id = reference.toString();
        for (const Record &record : scene.store.mentioning(scene.call.organization, collection.resource, id)) {
            const Json::Document before = bodyOf(record);
            const QByteArray after = without(before.root(), reference.name(), id);
            if (after == before.text())
                continue;
            scene.changes.amend(collection, record, after);
            ++count;
        }
    }
    Json::Writer writer;
    writer.beginObject().member(u"code", qint64(200)).name(u"details").beginObject();
    writer.name(u"updated").beginObject().member(u"count", count).endObject().endObject().endObject();
    return done(scene, writer.take());
}

Outcome reassignAgents(Scene &scene)
{
    const QString id = scene.parameter("id");
    const Resource queues = resource(u"contact-service-queue"_s);
    const std::optional<Record> queue = scene.store.find(scene.collection(queues.name), id);
    if (!queue)
        return Base::unexpected(recordUnknown(id, queues));
    QList<Record> added;
    for (const QString &user : valuesAt(scene.call.body.root(), {u"add"_s})) {
        const std::optional<Record> found = scene.store.find(scene.collection(u"user"_s), user);
        if (!found)
            return Base::unexpected(bodyBreaks({notFoundFor(u"add"_s)}, queues));
        added.append(*found);
    }
    return reassigned(scene, *queue, added);
}

Outcome reskill(Scene &scene)
{
    const QString id = scene.parameter("id");
    const Json::Node asked = scene.call.body.root();
    const Collection users = scene.collection(u"user"_s);
    const std::optional<Record> user = scene.store.find(users, id);
    if (!user)
        return Base::unexpected(recordUnknown(id, resource(u"user"_s)));
    const QString profile = asked["skillProfileId"].toString();
    if (!profile.isEmpty() && !scene.store.find(scene.collection(u"skill-profile"_s), profile))
        return Base::unexpected(bodyBreaks({notFoundFor(u"skillProfileId"_s)}, resource(u"user"_s)));

    const Json::Document before = bodyOf(*user);
    DynamicSkills skills(scene, before.root()["dynamicSkills"]);
    for (const Json::Node each : asked["dynamicSkills"]["add"]) {
        if (!skills.set(each, each["skillId"].toString()))
            return Base::unexpected(bodyBreaks({notFoundFor(u"dynamicSkills.add.skillId"_s)}, resource(u"user"_s)));
    }
    for (const QString &skill : valuesAt(asked, {u"dynamicSkills"_s, u"remove"_s}))
        skills.remove(skill);
    Json::Document after = merged(before.root(), object(u"dynamicSkills", skills.asJson()).root());
    if (!profile.isEmpty())
        after = merged(after.root(), object(u"skillProfileId", Json::quoted(profile)).root());
    scene.changes.amend(users, *user, after.text());
    return done(scene);
}

Outcome updateDynamicSkill(Scene &scene)
{
    const QString skill = scene.parameter("skillId");
    if (const auto found = scene.find(u"skill"_s, skill); !found)
        return Base::unexpected(found.error());
    const Collection users = scene.collection(u"user"_s);
    Json::Writer writer;
    writer.beginObject().name(u"items").beginArray();
    for (const Json::Node item : scene.call.body.root()["items"]) {
        const QString id = item["item"]["userId"].toString();
        const bool isRemoval = item["requestAction"].toString() == "DELETE"_L1;
        const std::optional<Record> user = scene.store.find(users, id);
        if (user) {
            const Json::Document before = bodyOf(*user);
            DynamicSkills skills(scene, before.root()["dynamicSkills"]);
            isRemoval ? skills.remove(skill) : void(skills.set(item["item"], skill));
            scene.changes.amend(users, *user, merged(before.root(), object(u"dynamicSkills", skills.asJson()).root()).text());
        }
        writer.beginObject();
        if (const Json::Node identifier = item["itemIdentifier"])
            writer.name(u"itemIdentifier").raw(identifier.text());
        writer.member(u"status", qint64(user ? 200 : 404)).member(u"operationType", isRemoval ? u"DELETE"_s : u"UPDATE"_s);
        if (user) {
            writer.member(u"href", u"/api/organization/%1/user/%2"_s.arg(scene.call.organization, id));
        } else {
            writer.name(u"apiError");
            write(writer, recordUnknown(id, resource(u"user"_s)), scene.call.trackingId);
        }
        writer.endObject();
    }
    writer.endArray().endObject();
    return done(scene, writer.take());
}

Outcome populateSkill(Scene &scene)
{
    if (const auto found = scene.find(u"skill"_s, scene.parameter("id")); !found)
        return Base::unexpected(found.error());
    return done(scene);
}

Outcome updateResourceCollections(Scene &scene)
{
    const Json::Node asked = scene.call.body.root();
    const QString type = asked["resourceType"].toString();
    const QString id = asked["resourceId"].toString();
    const QStringList wanted = valuesAt(asked, {u"resourceCollections"_s, u"id"_s});
    const Collection collection = scene.collection(u"resource-collection"_s);
    Json::Writer writer;
    writer.beginObject().name(u"response").beginArray();
    for (const Record &record : scene.store.all(collection)) {
        const Json::Document before = bodyOf(record);
        const bool isMember = wanted.contains(record.id);
        const QByteArray resources = withResource(before.root()["resources"], type, id, isMember);
        if (resources != before.root()["resources"].text())
            scene.changes.amend(collection, record, merged(before.root(), object(u"resources", resources).root()).text());
        if (isMember)
            writer.beginObject().member(u"id", record.id).member(u"resourceType", type).member(u"status", qint64(200)).endObject();
    }
    writer.endArray().endObject();
    return done(scene, writer.take());
}

Outcome removeDialNumbers(Scene &scene)
{
    scene.store.removeAll(scene.collection(u"dial-number"_s));
    return done(scene);
}

} // namespace Sandbox
