// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/actions.h"

#include "app/sandbox/plainreads.h"
#include "app/sandbox/queuereads.h"
#include "app/sandbox/specialwrites.h"
#include "app/sandbox/subscriptions.h"
#include "app/sandbox/userreads.h"

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// An operation outside the common pattern: its path, below /organization/{orgid}/ unless it begins with a slash, the resource it is about,
/// and what it does.
struct Special
{
    QByteArrayView method;
    QStringView path;
    QStringView resource;
    Outcome (*act)(Scene &);
};

constexpr QStringView queue = u"contact-service-queue";
constexpr QStringView user = u"user";
constexpr QStringView subscription = u"subscription";

const std::array specials{
    Special{"POST", u"agent-personal-greeting/delete-reference", u"agent-personal-greeting", deleteReferences},
    Special{"GET", u"cad-variable/reportable-count", u"cad-variable", reportableVariables},
    Special{"GET", u"contact-number/all-numbers", u"contact-number", contactNumbersOnly},
    Special{"GET", u"contact-service-queue/by-skill-profile-id/{id}", queue, queuesOfSkillProfile},
    Special{"GET", u"contact-service-queue/by-skill-profile-id/{id}/internal", queue, queuesOfSkillProfile},
    Special{"GET", u"contact-service-queue/by-team-id/{id}/internal", queue, queuesOfTeam},
    Special{"GET", u"contact-service-queue/by-user-ci-id/{ciUserId}/internal", queue, queuesOfIdentity},
    Special{"POST", u"contact-service-queue/delete-reference", queue, deleteReferences},
    Special{"POST", u"contact-service-queue/fetch-by-dynamic-skills-and-skillProfile", queue, queuesOfSkills},
    Special{"POST", u"contact-service-queue/fetch-by-userId-skillProfileId", queue, queuesOfUserWithSkillProfile},
    Special{"POST", u"contact-service-queue/fetch-manually-assignable-queues", queue, manuallyAssignableQueues},
    Special{"GET", u"contact-service-queue/skill-based-queues/by-ci-user-id/{id}/internal", queue, skillQueuesOfIdentity},
    Special{"GET", u"v2/contact-service-queue/by-user-id/{userid}/agent-based-queues", queue, agentQueuesOfUser},
    Special{"GET", u"v2/contact-service-queue/by-user-id/{userid}/skill-based-queues", queue, skillQueuesOfUser},
    Special{"GET", u"v2/contact-service-queue/by-user-id/{userid}/team-based-queues", queue, teamQueuesOfUser},
    Special{"POST", u"v2/contact-service-queue/fetch-by-grouped-assistant-skill", queue, queuesByAssistantSkill},
    Special{"POST", u"v2/contact-service-queue/{id}/reassign-agents", queue, reassignAgents},
    Special{"DELETE", u"dial-number", u"dial-number", removeDialNumbers},
    Special{"GET", u"dial-number/numbers-only", u"dial-number", dialNumbersOnly},
    Special{"POST", u"resource-collection/update-resource", u"resource-collection", updateResourceCollections},
    Special{"POST", u"skill/populate-json-attr/{id}", u"skill", populateSkill},
    Special{"PATCH", u"user/bulk/update-dynamic-skill/{skillId}", user, updateDynamicSkill},
    Special{"GET", u"user/by-ci-user-id/{id}", user, userOfIdentity},
    Special{"GET", u"user/by-dynamic-skill-id/{skillId}", user, usersOfDynamicSkill},
    Special{"POST", u"user/fetch-by-skill-requirements", user, usersMeetingRequirement},
    Special{"POST", u"user/fetch-user-details-by-ids", user, usersNamed},
    Special{"GET", u"user/with-user-profile", user, usersWithProfile},
    Special{"GET", u"user/with-user-profile/{id}", user, userWithProfile},
    Special{"GET", u"user/{id}", user, userWithQueuesCount},
    Special{"PATCH", u"user/{id}/reskill", user, reskill},
    Special{"GET", u"v2/user/by-ci-user-id/{id}", user, userOfIdentity},
    Special{"GET", u"v3/user-profile/{id}/acl", u"user-profile", accessControlList},
    Special{"GET", u"/v1/event-types", subscription, listEventTypes},
    Special{"GET", u"/v1/subscriptions", subscription, listSubscriptions},
    Special{"POST", u"/v1/subscriptions", subscription, createSubscription},
    Special{"GET", u"/v1/subscriptions/{id}", subscription, readSubscription},
    Special{"PATCH", u"/v1/subscriptions/{id}", subscription, changeSubscription},
    Special{"DELETE", u"/v1/subscriptions/{id}", subscription, removeSubscription},
    Special{"GET", u"/v2/event-types", subscription, listEventTypes},
    Special{"GET", u"/v2/subscriptions", subscription, listSubscriptions},
    Special{"POST", u"/v2/subscriptions", subscription, createSubscription},
    Special{"GET", u"/v2/subscriptions/{id}", subscription, readSubscription},
    Special{"PATCH", u"/v2/subscriptions/{id}", subscription, changeSubscription},
    Special{"DELETE", u"/v2/subscriptions/{id}", subscription, removeSubscription},
};

const Special *specialOf(const OpenApi::Operation &operation)
{
    constexpr QStringView prefix = u"/organization/{orgid}/";
    const QStringView path = operation.path.startsWith(prefix) ? QStringView(operation.path).sliced(prefix.size()) : operation.path;
    const auto *found =
        std::ranges::find_if(specials, [&](const Special &each) { return each.path == path && each.method == operation.method; });
    return found == specials.end() ? nullptr : found;
}

Route specialRoute(const OpenApi::Operation &operation, const Special &special)
{
    const Resource about = resource(special.resource.toString());
    Route route{.operation = &operation, .target = {}, .resource = about, .row = answerShape(operation, about), .body = bodyOf(operation)};
    route.isBareList = answersBareList(operation);
    route.success = successStatus(operation);
    return route;
}

} // namespace

Actions::Actions(OpenApi::Catalog catalog, Store &store, Clock clock)
    : m_catalog(std::move(catalog))
    , m_store(store)
    , m_changes(store, std::move(clock))
    , m_verbs(store, m_changes)
{
}

const Route *Actions::route(const OpenApi::Operation &operation)
{
    auto known = m_routes.find(&operation);
    if (known == m_routes.end()) {
        std::shared_ptr<const Route> made;
        if (const Special *special = specialOf(operation))
            made = std::make_shared<Route>(specialRoute(operation, *special));
        else if (const auto target = targetOf(operation.method, operation.path); target && isKnown(target->resource))
            made = std::make_shared<Route>(*routeOf(operation, m_catalog));
        known = m_routes.insert(&operation, made);
    }
    return known->get();
}

Outcome Actions::act(const Call &call)
{
    const Special *special = specialOf(*call.route.operation);
    if (!special)
        return m_verbs.act(call);
    if (call.route.operation->requestBody) {
        if (const QStringList rules = brokenRules(call.route.body, call.body); !rules.isEmpty())
            return Base::unexpected(bodyBreaks(rules, call.route.resource));
    }
    Scene scene{call, m_store, m_changes, m_verbs};
    return special->act(scene);
}

} // namespace Sandbox
