// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/queuereads.h"

#include "app/sandbox/skills.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

enum class Routing { Team, Skill, Agent };

bool isRouted(Json::Node queue, Routing by)
{
    const QString type = queue["queueRoutingType"].toString();
    return type == (by == Routing::Team ? "TEAM_BASED"_L1 : by == Routing::Skill ? "SKILL_BASED"_L1 : "AGENT_BASED"_L1);
}

bool isOfTeams(Json::Node queue, const QStringList &teams)
{
    const QStringList served = valuesAt(queue, {u"callDistributionGroups"_s, u"agentGroups"_s, u"teamId"_s});
    return std::ranges::any_of(teams, [&](const QString &team) { return served.contains(team); });
}

bool isOfIdentity(Json::Node queue, const QString &identity)
{
    return valuesAt(queue, {u"agents"_s, u"ciUserId"_s}).contains(identity);
}

/// What decides which queues a user is in.
struct Agent
{
    QString identity;
    QStringList teams;
    Json::Document user;
    Json::Document skillProfile;

    [[nodiscard]] bool isIn(Json::Node queue, Routing by) const
    {
        if (!isRouted(queue, by))
            return false;
        if (by == Routing::Agent)
            return isOfIdentity(queue, identity);
        if (by == Routing::Team)
            return isOfTeams(queue, teams);
        return areMet(queue, skillProfile.root()["activeSkills"], user.root()["dynamicSkills"]);
    }
    [[nodiscard]] bool isInAny(Json::Node queue) const
    {
        return isIn(queue, Routing::Agent) || isIn(queue, Routing::Team) || isIn(queue, Routing::Skill);
    }
};

Agent agent(const Scene &scene, const Json::Document &user)
{
    const Json::Node root = user.root();
    const auto profile = scene.find(u"skill-profile"_s, root["skillProfileId"].toString());
    return {root["ciUserId"].toString(), valuesAt(root, {u"teamIds"_s}), user, profile.value_or(Json::Document())};
}

Outcome ofUser(Scene &scene, const Base::Result<Json::Document, ApiError> &user, const std::function<bool(const Agent &, Json::Node)> &is)
{
    if (!user)
        return Base::unexpected(user.error());
    const Agent who = agent(scene, *user);
    return listed(scene, Keep([&](const Record &, Json::Node queue) { return is(who, queue); }));
}

QByteArray skillsMatch(bool ofProfile, bool ofUser)
{
    Json::Writer writer;
    writer.beginObject().name(u"skillProfileSkillsMatch").boolean(ofProfile).name(u"dynamicSkillsMatch").boolean(ofUser).endObject();
    return writer.take();
}

Outcome ofUser(Scene &scene, Routing by)
{
    return ofUser(scene, scene.find(u"user"_s, scene.parameter("userid")), [by](const Agent &who, Json::Node queue) { return who.isIn(queue, by); });
}

} // namespace

Outcome queuesOfSkillProfile(Scene &scene)
{
    const auto profile = scene.find(u"skill-profile"_s, scene.parameter("id"));
    if (!profile)
        return Base::unexpected(profile.error());
    const Outcome queues = listed(scene, Keep([&](const Record &, Json::Node queue) {
                                      return isRouted(queue, Routing::Skill) && areMet(queue, profile->root()["activeSkills"], {});
                                  }));
    return withMore(queues, [](const QString &) { return skillsMatch(true, false); });
}

Outcome queuesOfTeam(Scene &scene)
{
    const QString team = scene.parameter("id");
    if (const auto found = scene.find(u"team"_s, team); !found)
        return Base::unexpected(found.error());
    return listed(scene, Keep([&](const Record &, Json::Node queue) { return isOfTeams(queue, {team}); }));
}

Outcome queuesOfIdentity(Scene &scene)
{
    return ofUser(scene, scene.findBy(u"user"_s, "ciUserId", scene.parameter("ciUserId")), &Agent::isInAny);
}

Outcome skillQueuesOfIdentity(Scene &scene)
{
    const auto user = scene.findBy(u"user"_s, "ciUserId", scene.parameter("id"));
    const Outcome queues = ofUser(scene, user, [](const Agent &who, Json::Node queue) { return who.isIn(queue, Routing::Skill); });
    return withMore(queues, [&](const QString &id) {
        const Agent who = agent(scene, *user);
        const Json::Document queue = scene.find(u"contact-service-queue"_s, id).value_or(Json::Document());
        return skillsMatch(areMet(queue.root(), who.skillProfile.root()["activeSkills"], {}), areMet(queue.root(), {}, user->root()["dynamicSkills"]));
    });
}

Outcome agentQueuesOfUser(Scene &scene)
{
    return ofUser(scene, Routing::Agent);
}

Outcome skillQueuesOfUser(Scene &scene)
{
    return ofUser(scene, Routing::Skill);
}

Outcome teamQueuesOfUser(Scene &scene)
{
    return ofUser(scene, Routing::Team);
}

Outcome userWithQueuesCount(Scene &scene)
{
    const QString id = scene.parameter("id");
    const std::optional<Record> record = scene.store.find(scene.collection(u"user"_s), id);
    if (!record)
        return Base::unexpected(recordUnknown(id, scene.call.route.resource));
    const Answer answer{scene.call.route.success, scene.verbs.row(scene.call, scene.collection(u"user"_s), *record)};
    if (scene.call.query.queryItemValue(u"includeCount"_s) != "true"_L1)
        return answer;
    const Agent who = agent(scene, bodyOf(*record));
    qint64 team = 0;
    qint64 skill = 0;
    qint64 own = 0;
    for (const Record &each : scene.store.all(scene.collection(u"contact-service-queue"_s))) {
        const Json::Document queue = bodyOf(each);
        team += who.isIn(queue.root(), Routing::Team);
        skill += who.isIn(queue.root(), Routing::Skill);
        own += who.isIn(queue.root(), Routing::Agent);
    }
    return withMore(answer, [&](const QString &) {
        Json::Writer writer;
        writer.beginObject().name(u"queuesCount").beginObject().member(u"teamBased", team).member(u"skillBased", skill);
        writer.member(u"agentBased", own).endObject().endObject();
        return writer.take();
    });
}

Outcome queuesOfSkills(Scene &scene)
{
    const Json::Node asked = scene.call.body.root();
    const auto profile = scene.find(u"skill-profile"_s, asked["skillProfileId"].toString());
    if (asked["skillProfileId"] && !profile)
        return Base::unexpected(profile.error());
    const Json::Document skills = profile.value_or(Json::Document());
    return listed(scene, Keep([&](const Record &, Json::Node queue) {
                      return isRouted(queue, Routing::Skill) && areMet(queue, skills.root()["activeSkills"], asked["dynamicSkills"]);
                  }));
}

Outcome queuesOfUserWithSkillProfile(Scene &scene)
{
    const Json::Node asked = scene.call.body.root();
    const auto user = scene.find(u"user"_s, asked["userId"].toString());
    const auto profile = scene.find(u"skill-profile"_s, asked["skillProfileId"].toString());
    if (!user || !profile)
        return Base::unexpected(user ? profile.error() : user.error());
    return listed(scene, Keep([&](const Record &, Json::Node queue) {
                      return isRouted(queue, Routing::Skill) && areMet(queue, profile->root()["activeSkills"], user->root()["dynamicSkills"]);
                  }));
}

Outcome manuallyAssignableQueues(Scene &scene)
{
    const Json::Node asked = scene.call.body.root();
    const QString team = asked["teamId"].toString();
    return listed(scene, Keep([&](const Record &, Json::Node queue) {
                      return queue["manuallyAssignable"].toBool() && (team.isEmpty() || isOfTeams(queue, {team}));
                  }));
}

Outcome queuesByAssistantSkill(Scene &scene)
{
    const QStringList asked = valuesAt(scene.call.body.root(), {u"assistantSkillIds"_s});
    QHash<QString, qint64> counts;
    for (const Record &record : scene.store.all(scene.collection(u"contact-service-queue"_s))) {
        const Json::Document queue = bodyOf(record);
        ++counts[queue.root()["assistantSkill"]["assistantSkillId"].toString()];
    }
    Json::Writer writer;
    writer.beginObject().name(u"meta").beginObject();
    writeMeta(writer, pagingOf(scene.call, {}, asked.size()));
    writer.endObject().name(u"data").beginArray();
    for (const QString &id : asked)
        writer.beginObject().member(u"assistantSkillId", id).member(u"associatedQueueCount", counts.value(id)).endObject();
    writer.endArray().endObject();
    return Answer{scene.call.route.success, writer.take()};
}

} // namespace Sandbox
