// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/callparties.h"

#include "app/sandbox/scene.h"

#include <algorithm>
#include <functional>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A record with its body read.
struct Thing
{
    Record record;
    Json::Document body;

    explicit Thing(const Record &found)
        : record(found)
        , body(bodyOf(found))
    {
    }

    [[nodiscard]] QString text(const char *member) const { return body.root()[member].toString(); }
    [[nodiscard]] bool isActive() const { return body.root()["active"].toBool(true); }
    [[nodiscard]] CallParties::Party party() const { return {record.id, record.name}; }
};

using Fits = std::function<bool(const Thing &)>;

class Casting
{
public:
    Casting(Store &store, QString organization)
        : m_store(store)
        , m_organization(std::move(organization))
    {
    }

    [[nodiscard]] std::optional<Thing> first(const QString &resource, const Fits &fits)
    {
        for (const Record &record : m_store.all({m_organization, resource})) {
            if (Thing thing(record); thing.isActive() && fits(thing))
                return thing;
        }
        return std::nullopt;
    }

    [[nodiscard]] CallParties::Party party(const QString &resource, const QString &id)
    {
        const std::optional<Record> record = m_store.find({m_organization, resource}, id);
        return record ? Thing(*record).party() : CallParties::Party{id, id};
    }

private:
    Store &m_store;
    QString m_organization;
};

bool takesCalls(const Thing &thing)
{
    return thing.text("channelType") == "TELEPHONY"_L1;
}

QString fullName(const Thing &user)
{
    return QString(user.text("firstName") + u' ' + user.text("lastName")).trimmed();
}

bool isNamed(const Thing &thing, const QString &wish)
{
    return thing.record.id == wish || thing.record.name == wish;
}

/// The teams that a queue sends its contacts to.
QStringList teamsOf(const Thing &queue)
{
    return valuesAt(queue.body.root(), {u"callDistributionGroups"_s, u"agentGroups"_s, u"teamId"_s});
}

bool isInOneOf(const Thing &user, const QStringList &teams)
{
    return std::ranges::any_of(user.body.root()["teamIds"], [&](Json::Node team) { return teams.contains(team.toString()); });
}

} // namespace

Base::Result<CallParties, Calls::Error> callParties(Store &store, const QString &organization, const CallWish &wish)
{
    using Kind = Calls::Error::Kind;
    Casting casting(store, organization);
    const auto queue = casting.first(u"contact-service-queue"_s, [&](const Thing &thing) {
        return wish.queue.isEmpty() ? takesCalls(thing) && thing.text("queueType") != "OUTBOUND"_L1 : isNamed(thing, wish.queue);
    });
    if (!queue)
        return Base::unexpected(Calls::Error{wish.queue.isEmpty() ? Kind::NoQueue : Kind::UnknownQueue, wish.queue});

    const QStringList teams = teamsOf(*queue);
    const auto isWished = [&](const Thing &user) {
        return isNamed(user, wish.agent) || user.text("email") == wish.agent || fullName(user) == wish.agent;
    };
    auto agent = casting.first(u"user"_s, [&](const Thing &user) { return wish.agent.isEmpty() ? isInOneOf(user, teams) : isWished(user); });
    // A queue by skills has no teams of its own: anybody in a team will do.
    if (!agent && wish.agent.isEmpty())
        agent = casting.first(u"user"_s, [](const Thing &user) { return user.body.root()["teamIds"].size() > 0; });
    if (!agent)
        return Base::unexpected(Calls::Error{wish.agent.isEmpty() ? Kind::NoAgent : Kind::UnknownAgent, wish.agent});

    const QString suffix = queue->record.name.section(u'_', 1);
    auto entryPoint = casting.first(u"entry-point"_s, [&](const Thing &thing) { return takesCalls(thing) && thing.record.name == u"EP_"_s + suffix; });
    if (!entryPoint)
        entryPoint = casting.first(u"entry-point"_s, takesCalls);
    const auto code =
        casting.first(u"auxiliary-code"_s, [](const Thing &thing) { return thing.text("workTypeCode").startsWith("WRAP_UP"_L1); });
    CallParties parties{.entryPoint = entryPoint ? entryPoint->party() : CallParties::Party(), .queue = queue->party()};
    parties.team = casting.party(u"team"_s, agent->body.root()["teamIds"][0].toString());
    parties.site = casting.party(u"site"_s, agent->text("siteId"));
    parties.agent = {agent->record.id, fullName(*agent)};
    parties.wrapUpCode = code ? code->party() : CallParties::Party();
    parties.signInId = agent->text("email");
    // The description's own spelling.
    parties.extension = agent->text("deafultDialledNumber");
    parties.number = u"+14694096800"_s;
    return parties;
}

} // namespace Sandbox
