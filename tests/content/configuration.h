// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/example.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"
#include "app/sandbox/subscriptions.h"

#include <QtTest>

/// Calls of every operation that the sandbox remembers something for, with generated examples.
namespace Configuration {

using namespace OpenApi;
using namespace Qt::StringLiterals;

inline const QString Organization = u"2f9eecc5-0472-4549-9a83-2afdae0d4ba1"_s;
inline const QByteArray Token = "T";
inline const QByteArray Webhook = "{\"name\":\"Mine\",\"eventTypes\":[\"task:new\"],\"destinationUrl\":\"https://example.com/hook\",\"status\":\"active\","
                                  "\"resourceVersion\":\"task:1.0.0\"}";
constexpr qint64 Now = 1'738'771'073'576;

inline Http::Request request(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    Http::Request made{.method = method, .url = {}, .headers = {}, .body = body};
    made.url.setPath(path);
    made.headers.append("Authorization", "Bearer " + Token);
    made.headers.append("Content-Type", "application/json");
    return made;
}

/// A fresh contact centre with everything that comes with it.
struct Centre
{
    Sandbox::Store store{std::move(Sandbox::DatabaseFile::open({})->file)};
    Sandbox::Service service;

    explicit Centre(const Catalog &catalog)
        : service(catalog, store, {Token, Organization}, {}, [] { return Now; })
    {
        Sandbox::seed(store, Organization, Sandbox::bundledResourceFiles(), Now);
        const Sandbox::Record webhook{
            .id = u"22222222-2222-4222-8222-222222222222"_s, .version = 0, .name = {}, .createdTime = Now, .lastUpdatedTime = Now, .body = Webhook};
        for (const int version : {1, 2})
            store.insert(Sandbox::subscriptionsOf(Organization, version), webhook);
    }

    [[nodiscard]] QList<Sandbox::Record> records(const QString &resource, const QString &parent = {})
    {
        return store.all({Organization, resource, parent});
    }
    [[nodiscard]] QString firstId(const QString &resource, const QString &parent = {})
    {
        const QList<Sandbox::Record> all = records(resource, parent);
        return all.isEmpty() ? u"none"_s : all.first().id;
    }
};

/// \a value with every text at \a path set to \a text.
inline QByteArray replaced(Json::Node value, const QStringList &path, const QString &text)
{
    Json::Writer writer;
    if (value.isArray()) {
        writer.beginArray();
        for (const Json::Node each : value)
            writer.raw(replaced(each, path, text));
        writer.endArray();
    } else if (path.isEmpty()) {
        return Json::quoted(text);
    } else if (value.isObject()) {
        writer.beginObject();
        for (const Json::Node each : value)
            writer.name(each.name()).raw(each.name() == path.first() ? replaced(each, path.sliced(1), text) : each.text().toByteArray());
        writer.endObject();
    } else {
        return value.text().toByteArray();
    }
    return writer.take();
}

/// \a body without what only the service sets, or with \a id.
inline QByteArray withId(Json::Node body, const QString &id)
{
    Json::Writer writer;
    writer.beginObject();
    if (!id.isEmpty())
        writer.member(u"id", id);
    for (const Json::Node each : body) {
        if (each.name() != "id"_L1)
            writer.name(each.name()).raw(each.text());
    }
    writer.endObject();
    return writer.take();
}

/// The generated example of a record of \a resource, its references leading to what is there.
inline QByteArray exampleOf(Centre &centre, const Schema &schema, const Sandbox::Resource &resource, const QString &id)
{
    QByteArray text = exampleFor(schema);
    for (const Sandbox::Reference &reference : resource.references)
        text = replaced(Json::Document::parse(text)->root(), reference.path, centre.firstId(reference.resource));
    if (!id.isEmpty()) {
        const std::optional<Sandbox::Record> record = centre.store.find({Organization, resource.name}, id);
        const Json::Document before = *Json::Document::parse(record ? record->body : "{}");
        for (const QString &field : resource.immutable)
            text = replaced(Json::Document::parse(text)->root(), {field}, before.root()[field].toString());
    }
    const Json::Document document = *Json::Document::parse(text);
    QByteArray made = withId(document.root(), id);
    if (!resource.embeddedAs.isEmpty()) {
        const Json::Document parent = *Json::Document::parse(made);
        for (const Json::Node child : parent.root()[resource.embeddedAs])
            made.replace(child.text().toByteArray(), withId(child, {}));
    }
    return made;
}

/// Something that can go: no system default, and nothing refers to it.
[[nodiscard]] inline QString removable(Centre &centre, const Sandbox::Resource &resource, const QString &parent)
{
    Sandbox::References references(centre.store);
    for (const Sandbox::Record &record : centre.records(resource.name, parent)) {
        const Json::Document body = *Json::Document::parse(record.body);
        if (!body.root()["systemDefault"].toBool() && references.incoming(Organization, resource.name, record.id).isEmpty())
            return record.id;
    }
    // All are in use: one more.
    Sandbox::Record more = centre.records(resource.name, parent).first();
    more.id = u"11111111-1111-4111-8111-111111111111"_s;
    more.name = u"One more"_s;
    more.body.replace("\"systemDefault\":true", "\"systemDefault\":false").replace("\"systemDefault\": true", "\"systemDefault\": false");
    centre.store.insert({Organization, resource.name, parent}, more);
    return more.id;
}

inline Http::Request example(Centre &centre, const Operation &operation)
{
    const Sandbox::Route route = *centre.service.remembers(operation);
    const bool isSpecial = route.target.resource.isEmpty();
    const Sandbox::Resource &resource = route.resource;
    const QString parent = route.target.parentParameter.isEmpty() ? QString() : centre.firstId(resource.name.section(u'/', 0, 0));
    const bool isRemoval = route.target.action == Sandbox::Action::Delete && !isSpecial;
    const bool isWebhook = Sandbox::isAboutSubscriptions(operation.path);
    const QString id = isWebhook ? centre.firstId(u"subscription-v1"_s) : isRemoval ? removable(centre, resource, parent) : centre.firstId(resource.name, parent);
    const Json::Document user = *Json::Document::parse(centre.records(u"user"_s).first().body);

    QString path = operation.path;
    path.replace(u"{orgid}"_s, Organization);
    if (isSpecial) {
        path.replace(u"by-skill-profile-id/{id}"_s, u"by-skill-profile-id/"_s + centre.firstId(u"skill-profile"_s));
        path.replace(u"by-team-id/{id}"_s, u"by-team-id/"_s + centre.firstId(u"team"_s));
        path.replace(u"by-ci-user-id/{id}"_s, u"by-ci-user-id/"_s + user.root()["ciUserId"].toString());
        path.replace(u"{ciUserId}"_s, user.root()["ciUserId"].toString());
        path.replace(u"{userid}"_s, centre.firstId(u"user"_s)).replace(u"{skillId}"_s, centre.firstId(u"skill"_s));
    }
    path.replace(u'{' + route.target.parentParameter + u'}', parent);
    path.replace(u"{id}"_s, id);
    if (!operation.requestBody)
        return request(operation.method, path);

    const bool hasId = route.target.action == Sandbox::Action::Update && !isSpecial;
    const Schema schema = operation.requestBody->content.first().schema;
    QByteArray body = exampleOf(centre, schema, isSpecial ? Sandbox::Resource() : resource, hasId ? id : QString());
    if (!route.body.wrapper.isEmpty() && !isSpecial && route.target.action != Sandbox::Action::Patch) {
        const QByteArray record = exampleOf(centre, route.body.schema, resource, hasId ? id : QString());
        body = R"({")" + route.body.wrapper.toUtf8() + R"(":)" + record + R"(,"audioFile":"greeting.wav"})";
    }
    if (isSpecial) {
        for (const auto &[member, name] : {std::pair{u"skillProfileId"_s, u"skill-profile"_s},
                                           {u"userId"_s, u"user"_s},
                                           {u"skillId"_s, u"skill"_s},
                                           {u"add"_s, u"user"_s},
                                           {u"teamId"_s, u"team"_s}})
            body = replaced(Json::Document::parse(body)->root(), {member}, centre.firstId(name));
        body = replaced(Json::Document::parse(body)->root(), {u"dynamicSkills"_s, u"add"_s, u"skillId"_s}, centre.firstId(u"skill"_s));
    }
    return request(operation.method, path, body);
}

/// What the sandbox acts on its store for.
inline QList<const Operation *> remembered(const Catalog &catalog)
{
    Centre centre(catalog);
    QList<const Operation *> found;
    for (const Operation &operation : catalog.operations()) {
        if (centre.service.remembers(operation))
            found.append(&operation);
    }
    return found;
}

} // namespace Configuration
