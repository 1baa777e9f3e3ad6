// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userreads.h"

#include "app/sandbox/skills.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

Outcome userOfIdentity(Scene &scene)
{
    const QString identity = scene.parameter("id");
    return single(scene, Keep([&](const Record &, Json::Node user) { return user["ciUserId"].toString() == identity; }), identity);
}

Outcome usersWithProfile(Scene &scene)
{
    return listed(scene, Keep([](const Record &, Json::Node) { return true; }));
}

Outcome userWithProfile(Scene &scene)
{
    const QString id = scene.parameter("id");
    return single(scene, Keep([&](const Record &user, Json::Node) { return user.id == id; }), id);
}

Outcome usersOfDynamicSkill(Scene &scene)
{
    const QString skill = scene.parameter("skillId");
    if (const auto found = scene.find(u"skill"_s, skill); !found)
        return Base::unexpected(found.error());
    const Outcome users =
        listed(scene, Keep([&](const Record &, Json::Node user) { return valuesAt(user, {u"dynamicSkills"_s, u"skillId"_s}).contains(skill); }));
    return withMore(users, [&](const QString &id) -> QByteArray {
        const auto user = scene.find(u"user"_s, id);
        for (const Json::Node each : user ? user->root()["dynamicSkills"] : Json::Node()) {
            if (each["skillId"].toString() == skill)
                return "{\"dynamicSkill\":" + each.text().toByteArray() + '}';
        }
        return {};
    });
}

Outcome usersMeetingRequirement(Scene &scene)
{
    const Json::Node requirement = scene.call.body.root();
    if (const auto found = scene.find(u"skill"_s, requirement["skillId"].toString()); !found)
        return Base::unexpected(bodyBreaks({notFoundFor(u"skillId"_s)}, resource(u"skill"_s)));
    return listed(scene, Keep([&](const Record &, Json::Node user) {
                      const auto profile = scene.find(u"skill-profile"_s, user["skillProfileId"].toString());
                      return isMet(requirement, user["dynamicSkills"]) || (profile && isMet(requirement, profile->root()["activeSkills"]));
                  }));
}

/// Who is named by userIds, which hold ids or objects with them.
Outcome usersNamed(Scene &scene)
{
    const Json::Node asked = scene.call.body.root();
    const QStringList ids = valuesAt(asked, {u"userIds"_s}) + valuesAt(asked, {u"userIds"_s, u"id"_s});
    const QString search = asked["search"].toString();
    return listed(scene, Keep([&](const Record &user, Json::Node body) {
                      const QString text = body["firstName"].toString() + u' ' + body["lastName"].toString() + u' ' + body["email"].toString();
                      return (ids.isEmpty() || ids.contains(user.id)) && text.contains(search, Qt::CaseInsensitive);
                  }));
}

} // namespace Sandbox
