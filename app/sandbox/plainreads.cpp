// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/plainreads.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Outcome names(Scene &scene, const QString &resource)
{
    Json::Writer writer;
    writer.beginArray();
    for (const Record &record : scene.store.all(scene.collection(resource)))
        writer.string(record.name);
    writer.endArray();
    return Answer{scene.call.route.success, writer.take()};
}

} // namespace

Outcome contactNumbersOnly(Scene &scene)
{
    return names(scene, u"contact-number"_s);
}

Outcome dialNumbersOnly(Scene &scene)
{
    return names(scene, u"dial-number"_s);
}

Outcome reportableVariables(Scene &scene)
{
    qint64 count = 0;
    for (const Record &record : scene.store.all(scene.collection(u"cad-variable"_s))) {
        const Json::Document variable = bodyOf(record);
        count += variable.root()["reportable"].toBool() ? 1 : 0;
    }
    Json::Writer writer;
    writer.beginObject().member(u"reportableCount", count).endObject();
    return Answer{scene.call.route.success, writer.take()};
}

Outcome accessControlList(Scene &scene)
{
    const QString id = scene.parameter("id");
    const Collection profiles = scene.collection(u"user-profile"_s);
    const std::optional<Record> profile = scene.store.find(profiles, id);
    if (!profile)
        return Base::unexpected(recordUnknown(id, resource(u"user-profile"_s)));
    const QStringList wanted = scene.call.query.queryItemValue(u"names"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    const Json::Document body = bodyOf(*profile);
    const auto collection = scene.find(u"resource-collection"_s, body.root()["defaultResourceCollectionId"].toString());

    Json::Writer writer;
    writer.beginObject().member(u"organizationId", scene.call.organization).member(u"id", id).member(u"version", profile->version);
    for (const Json::Node member : body.root()) {
        if (member.name() != "systemDefault"_L1)
            writer.name(member.name()).raw(member.text());
    }
    writer.name(u"resources").beginArray();
    if (collection) {
        for (const Json::Node each : collection->root()["resources"]) {
            if (wanted.isEmpty() || wanted.contains(each["name"].toString()))
                writer.raw(each.text());
        }
    }
    writer.endArray();
    writer.member(u"createdTime", profile->createdTime).member(u"lastUpdatedTime", profile->lastUpdatedTime).endObject();
    return Answer{scene.call.route.success, writer.take()};
}

} // namespace Sandbox
