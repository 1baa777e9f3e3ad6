// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/subscriptions.h"

#include "app/sandbox/eventtypes.h"

#include <QUuid>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The sandbox knows no person behind a token.
constexpr QStringView author = u"admin@lab.example";
constexpr QStringView shownMembers[] = {u"name", u"description", u"eventTypes", u"destinationUrl", u"status"};

int versionOf(const Call &call)
{
    return call.route.operation->path.startsWith("/v1/"_L1) ? 1 : 2;
}

Collection collectionOf(const Scene &scene)
{
    return subscriptionsOf(scene.call.organization, versionOf(scene.call));
}

ApiError refusal(const QString &description)
{
    return {400, {description}};
}

void writeRow(Json::Writer &writer, const Record &record)
{
    const Json::Document body = bodyOf(record);
    writer.beginObject().member(u"id", record.id);
    for (const QStringView member : shownMembers) {
        if (const Json::Node value = body.root()[member])
            writer.name(member).raw(value.text());
    }
    writer.member(u"createdTime", record.createdTime).member(u"createdBy", author);
    writer.member(u"lastUpdatedTime", record.lastUpdatedTime).member(u"lastUpdatedBy", author);
    if (const Json::Node version = body.root()["resourceVersion"])
        writer.name(u"resourceVersion").raw(version.text());
    writer.endObject();
}

Answer shown(const Scene &scene, const Record &record)
{
    Json::Writer writer;
    writer.beginObject().name(u"meta").beginObject().member(u"orgId", scene.call.organization).endObject().name(u"data");
    writeRow(writer, record);
    writer.endObject();
    return {scene.call.route.success, writer.take()};
}

int countOf(Scene &scene)
{
    qint64 count = 0;
    for (const int version : {1, 2})
        count += scene.store.list(subscriptionsOf(scene.call.organization, version), {.pageSize = 1}).total;
    return int(count);
}

/// Why nothing could be posted there; what the service forbids in an address for good reasons is forbidden here as well. That it may be
/// HTTP, and on this computer, is the sandbox's own: a receiver for practice has no certificate.
std::optional<QString> brokenAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return u"destinationUrl: should be the address of a server, such as https://example.com/hook"_s;
    if (!url.userInfo().isEmpty())
        return u"destinationUrl: should not hold a user or password"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"destinationUrl: should have neither a query (?) nor a fragment (#)"_s;
    return std::nullopt;
}

/// Rules of the service that its description states in words only.
QStringList brokenPromises(Json::Node body, int version)
{
    QStringList broken;
    for (const Json::Node type : body["eventTypes"]) {
        if (eventType(type.toString(), version) == nullptr)
            broken.append(u"eventTypes: there is no event type '%1'; GET /v%2/event-types lists them"_s.arg(type.toString()).arg(version));
    }
    if (body["destinationUrl"].isString()) {
        if (const auto problem = brokenAddress(body["destinationUrl"].toString()))
            broken.append(*problem);
    }
    if (const Json::Node wanted = body["resourceVersion"]; version == 2 && !isResourceVersion(wanted.toString()))
        broken.append(u"resourceVersion: should be a resource and its version, such as task:1.0.0; GET /v2/event-types lists them"_s);
    return broken;
}

/// What is wrong with a body that keeps the description's rules.
std::optional<ApiError> refused(const Scene &scene)
{
    const Json::Node body = scene.call.body.root();
    const QString organization = body["orgId"].toString();
    if (!organization.isEmpty() && organization.compare(scene.call.organization, Qt::CaseInsensitive) != 0)
        return organizationForeign();
    if (const QStringList broken = brokenPromises(body, versionOf(scene.call)); !broken.isEmpty())
        return ApiError{400, broken};
    return std::nullopt;
}

/// \a before with what \a body gives; a member that is null is not given.
QByteArray kept(const Scene &scene, Json::Node before, Json::Node body)
{
    Json::Writer writer;
    writer.beginObject();
    const auto isGiven = [&](const QString &name) {
        return name != "orgId"_L1 && scene.call.route.body.stored.contains(name) && body[name] && !body[name].isNull();
    };
    for (const Json::Node member : before) {
        if (!isGiven(member.name()))
            writer.name(member.name()).raw(member.text());
    }
    for (const QString &name : scene.call.route.body.stored) {
        if (isGiven(name))
            writer.name(name).raw(body[name].text());
    }
    writer.endObject();
    return writer.take();
}

Base::Result<Record, ApiError> found(const Scene &scene)
{
    const QString id = scene.parameter("id");
    const std::optional<Record> record = scene.store.find(collectionOf(scene), id);
    if (!record)
        return Base::unexpected(refusal(u"id: there is no subscription with id '%1' of version %2"_s.arg(id).arg(versionOf(scene.call))));
    return *record;
}

} // namespace

Collection subscriptionsOf(const QString &organization, int version)
{
    return {organization, u"subscription-v%1"_s.arg(version)};
}

bool isAboutSubscriptions(QStringView path)
{
    const QStringView rest = path.startsWith(u"/v1/") || path.startsWith(u"/v2/") ? path.sliced(4) : QStringView();
    return rest == u"event-types" || rest == u"subscriptions" || rest.startsWith(u"subscriptions/");
}

Outcome listSubscriptions(Scene &scene)
{
    Json::Writer writer;
    writer.beginObject().name(u"meta").beginObject().member(u"orgId", scene.call.organization);
    writer.member(u"subscriptionCount", qint64(countOf(scene))).endObject().name(u"data").beginArray();
    for (const Record &record : scene.store.all(collectionOf(scene)))
        writeRow(writer, record);
    writer.endArray().endObject();
    return Answer{scene.call.route.success, writer.take()};
}

Outcome createSubscription(Scene &scene)
{
    if (const auto error = refused(scene))
        return Base::unexpected(*error);
    if (countOf(scene) >= mostSubscriptions) {
        return Base::unexpected(
            refusal(u"This organization has %1 subscriptions, of both versions together, and may not have more: delete one first"_s.arg(mostSubscriptions)));
    }
    const auto active = Json::Document::parse(R"({"status":"active"})");
    const qint64 now = scene.changes.now();
    const Record record{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .version = 0,
                        .name = {},
                        .createdTime = now,
                        .lastUpdatedTime = now,
                        .body = kept(scene, active->root(), scene.call.body.root())};
    scene.store.insert(collectionOf(scene), record);
    return shown(scene, record);
}

Outcome readSubscription(Scene &scene)
{
    const auto record = found(scene);
    if (!record)
        return Base::unexpected(record.error());
    return shown(scene, *record);
}

Outcome changeSubscription(Scene &scene)
{
    auto record = found(scene);
    if (!record)
        return Base::unexpected(record.error());
    if (const auto error = refused(scene))
        return Base::unexpected(*error);
    const Json::Document before = bodyOf(*record);
    const Json::Node name = scene.call.body.root()["name"];
    if (name && name.toString() != before.root()["name"].toString())
        return Base::unexpected(notModifiable(u"name"_s, scene.call.route.resource));
    record->version += 1;
    record->lastUpdatedTime = scene.changes.now();
    record->body = kept(scene, before.root(), scene.call.body.root());
    scene.store.update(collectionOf(scene), *record);
    return shown(scene, *record);
}

Outcome removeSubscription(Scene &scene)
{
    const auto record = found(scene);
    if (!record)
        return Base::unexpected(record.error());
    scene.store.remove(collectionOf(scene), record->id);
    return Answer{scene.call.route.success, {}};
}

Outcome listEventTypes(Scene &scene)
{
    const int version = versionOf(scene.call);
    Json::Writer writer;
    writer.beginObject().name(u"meta").beginObject().member(u"orgId", scene.call.organization);
    if (version == 2) {
        writer.name(u"resourceVersionList").beginArray();
        for (const ResourceVersion &each : resourceVersions())
            writer.beginObject().member(u"resource", each.resource).member(u"version", each.version).endObject();
        writer.endArray();
    }
    writer.endObject().name(u"data").beginArray();
    for (const EventType &type : eventTypes()) {
        if (type.isIn(version))
            writer.beginObject().member(u"name", type.name()).member(u"resource", type.resource).member(u"action", type.action).endObject();
    }
    writer.endArray().endObject();
    return Answer{scene.call.route.success, writer.take()};
}

} // namespace Sandbox
