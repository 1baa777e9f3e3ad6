// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/actions.h"

#include "tests/app/sandbox/centre.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

/// What stands at \a path ("data.name") below the root, joined; lists are gone through.
QString valuesIn(const Json::Document &document, const QString &path)
{
    return Sandbox::valuesAt(document.root(), path.split(u'.')).join(u", "_s);
}

} // namespace

class ActionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void refuses_data();
    void refuses();
    void tellsWhatRefersToARecord();
    void aRecordNothingRefersToCanGo();
    void changesAPartOfAUser();
    void changesPartsInBulk();
    void savesInBulkWhatCanBeSaved();
    void purgesWhatIsInactiveAndUnused();
    void takesAFormWithAFile();
    void looksNamesUp();
    void reassignsAgents();
    void reskillsAUser();
    void givesADynamicSkillToMany();
    void deletesReferences();
    void putsAThingIntoResourceCollections();
    void removesAllDialNumbers();
    void countsOnlyWhenAsked();
    void countsTheQueuesOfAUser();
    void showsTheSkillThatWasAskedFor();
    void saysWhoseSkillsMatch();
};

void ActionsTest::lists_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &line, const QString &path, const QString &found) {
        QTest::newRow(name) << line << path << found;
    };
    row("a filter by a boolean", u"GET /v2/entry-point?filter=active==false"_s, u"data.name"_s, u"EP_OldHotline"_s);
    row("a filter by a boolean and a text", u"GET /v2/contact-service-queue?filter=active==true;channelType==CHAT"_s, u"data.name"_s,
        u"Queue_Chat"_s);
    row("a filter by an id referred to", u"GET /v2/team?filter=siteId==<site:Dallas>"_s, u"data.name"_s, u"Team_Orders, Team_Returns"_s);
    row("a search in names", u"GET /v2/user?search=weber"_s, u"data.email"_s, u"jonas.weber@lab.example"_s);
    row("filtered by a number's size, not its letters", u"GET /v2/contact-service-queue?filter=serviceLevelThreshold=bt=(9,20)"_s, u"data.name"_s, u"Queue_Platinum"_s);
    row("the last of a list", u"GET /v2/overrides?pageSize=1"_s, u"data.latestOverride.name"_s, u"Summer Sale"_s);
    row("sorted by name", u"GET /v2/business-hours?sort=name"_s, u"data.name"_s, u"Americas Hours, Europe Hours, Pacific Hours"_s);
    row("sorted backwards", u"GET /v2/holiday-list?sort=name,desc"_s, u"data.name"_s, u"Pacific, Europe, Americas"_s);
    row("the entries of all lists of numbers", u"GET /outdial-ani/entry"_s, u"data.name"_s, u"Main Line, Support Line, Amsterdam Desk"_s);
    row("queues of a team", u"GET /contact-service-queue/by-team-id/<team:Team_Returns>/internal"_s, u"data.name"_s,
        u"Queue_Orders, Queue_Returns"_s);
    row("queues of an agent", u"GET /v2/contact-service-queue/by-user-id/<user:keira.walsh@lab.example>/agent-based-queues"_s, u"data.name"_s,
        u"Queue_Platinum"_s);
    row("queues by the team of a user", u"GET /v2/contact-service-queue/by-user-id/<user:amara.okafor@lab.example>/team-based-queues"_s,
        u"data.name"_s, u"Queue_Sales"_s);
    row("queues by the skills of a user", u"GET /v2/contact-service-queue/by-user-id/<user:ben.lindqvist@lab.example>/skill-based-queues"_s,
        u"data.name"_s, u"Queue_Billing, Queue_Returns"_s);
    row("no queues by skills that are not there", u"GET /contact-service-queue/by-skill-profile-id/<skill-profile:German Desk>"_s, u"data.name"_s,
        u""_s);
    row("queues an agent may be given by hand", u"POST /contact-service-queue/fetch-manually-assignable-queues {}"_s, u"data.name"_s,
        u"Queue_Sales, Queue_Chat"_s);
    row("the second page of a special list", u"GET /contact-service-queue/by-team-id/<team:Team_Returns>/internal?page=1&pageSize=1"_s,
        u"data.name"_s, u"Queue_Returns"_s);
    row("users by a requirement",
        u"POST /user/fetch-by-skill-requirements {\"skillId\":\"<skill:German>\",\"condition\":\">=\",\"skillValue\":\"6\"}"_s, u"data.email"_s,
        u"chiara.moretti@lab.example, goran.petrovic@lab.example, keira.walsh@lab.example"_s);
    row("users with a dynamic skill", u"GET /user/by-dynamic-skill-id/<skill:Upselling>"_s, u"data.email"_s,
        u"amara.okafor@lab.example, ben.lindqvist@lab.example"_s);
    row("users by their ids", u"POST /user/fetch-user-details-by-ids {\"userIds\":[\"<user:dev.patel@lab.example>\"]}"_s, u"data.email"_s,
        u"dev.patel@lab.example"_s);
    row("a user with the profile as a whole", u"GET /user/with-user-profile/<user:amara.okafor@lab.example>"_s,
        u"userProfileGranularAccessData.name"_s, u"Agent"_s);
}

void ActionsTest::lists()
{
    QFETCH(QString, line);
    QFETCH(QString, path);
    Centre centre;
    const Http::Response answer = centre.send(line);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QTEST(valuesIn(*Json::Document::parse(answer.body), path), "found");
}

void ActionsTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &line, int status, const QString &reason) {
        QTest::newRow(name) << line << status << reason;
    };
    row("a site without its profile", u"POST /site {\"name\":\"Perth\",\"active\":true,\"multimediaProfileId\":\"nobody\"}"_s, 400,
        u"multimediaProfileId: not found for given orgId."_s);
    row("a list that names nobody",
        u"POST /team {\"name\":\"T\",\"teamType\":\"AGENT\",\"teamStatus\":\"IN_SERVICE\",\"active\":true,\"siteId\":\"<site:Dallas>\",\"rankQueuesForTeam\":false,\"userIds\":[\"nobody\"]}"_s,
        400, u"userIds: not found for given orgId."_s);
    row("a name taken", u"POST /site {\"name\":\"Dallas\",\"active\":true,\"multimediaProfileId\":\"<multimedia-profile:Voice Only>\"}"_s, 409,
        u"name: 'Dallas' is taken by another Site"_s);
    row("a number taken", u"POST /contact-number {\"number\":\"14085550140\"}"_s, 409, u"number: '14085550140' is taken by another Contact Number"_s);
    row("the removal of what is referred to", u"DELETE /team/<team:Team_Sales>"_s, 412,
        u"id: 'Team_Sales' is referred to by contact-service-queue, desktop-layout, user; change these first"_s);
    row("the removal of a system default", u"DELETE /work-type/<work-type:Default Idle>"_s, 400, u"Cannot Update/Delete system generated Entities"_s);
    row("another address for a user", u"PATCH /user/<user:amara.okafor@lab.example> {\"email\":\"x@y.example\"}"_s, 400,
        u"email: should not be modified"_s);
    row("a part of the wrong type", u"PATCH /user/<user:amara.okafor@lab.example> {\"active\":\"yes\"}"_s, 400,
        u"active: should be of type boolean, but is \"yes\""_s);
    row("a part that is a list of operations", u"PATCH /user/<user:amara.okafor@lab.example> []"_s, 400, u"should be of type object"_s);
    row("queues of a user nobody made", u"GET /v2/contact-service-queue/by-user-id/nobody/team-based-queues"_s, 404,
        u"id: there is no User with id 'nobody'"_s);
    row("a filter by what the service does not filter", u"GET /v2/team?filter=userIds==1"_s, 400, u"filter: 'userIds' is not a field"_s);
    row("an order by what the service does not sort", u"GET /v2/holiday-list?sort=id"_s, 400, u"sort: 'id' is not a field"_s);
    row("an order by what is not there", u"GET /v2/business-hours?sort=colour"_s, 400, u"sort: 'colour' is not a field"_s);
}

void ActionsTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    Centre centre;
    const Http::Response answer = centre.send(line);
    const auto document = Json::Document::parse(answer.body);
    QTEST(answer.status, "status");
    QVERIFY2(document->root()["error"]["reason"].toString().startsWith(reason), answer.body.constData());
}

void ActionsTest::tellsWhatRefersToARecord()
{
    Centre centre;
    const Json::Document first = centre.call(u"GET /team/<team:Team_Sales>/incoming-references"_s);
    QCOMPARE(valuesIn(first, u"meta.referencedEntities"_s), u"contact-service-queue, desktop-layout, user"_s);
    QCOMPARE(first.root()["meta"]["currentEntity"].toString(), u"contact-service-queue"_s);
    QCOMPARE(valuesIn(first, u"data.name"_s), u"Queue_Sales"_s);
    const Json::Document users = centre.call(u"GET /team/<team:Team_Sales>/incoming-references?type=user&pageSize=1&page=1"_s);
    QCOMPARE(valuesIn(users, u"data.name"_s), u"ben.lindqvist@lab.example"_s);
    QCOMPARE(users.root()["meta"]["totalRecords"].toInt64(), 2);
    const Json::Document refused = centre.call(u"DELETE /team/<team:Team_Sales>"_s);
    QCOMPARE(valuesIn(refused, u"error.referencedEntities"_s), u"contact-service-queue, desktop-layout, user"_s);
}

void ActionsTest::aRecordNothingRefersToCanGo()
{
    Centre centre;
    QCOMPARE(centre.send(u"DELETE /entry-point/<entry-point:EP_OldHotline>"_s).status, 204);
    QCOMPARE(centre.id(u"entry-point"_s, u"EP_OldHotline"_s), u"none"_s);
}

void ActionsTest::changesAPartOfAUser()
{
    Centre centre;
    const QString path = u"/user/<user:amara.okafor@lab.example>"_s;
    const Json::Document before = centre.call(u"GET "_s + path);
    const Json::Document after = centre.call(u"PATCH "_s + path + u" {\"siteId\":\"<site:Sydney>\",\"mobile\":\"+61\"}"_s);
    QCOMPARE(after.root()["siteName"].toString(), u"Sydney"_s);
    QCOMPARE(after.root()["mobile"].toString(), u"+61"_s);
    QCOMPARE(after.root()["skillProfileId"].toString(), before.root()["skillProfileId"].toString());
    QCOMPARE(after.root()["version"].toInt64(), *before.root()["version"].toInt64() + 1);
}

void ActionsTest::changesPartsInBulk()
{
    Centre centre;
    const Json::Document answer = centre.call(
        u"PATCH /auxiliary-code/bulk {\"items\":[{\"itemIdentifier\":7,\"item\":{\"id\":\"<auxiliary-code:Lunch>\",\"active\":false}},{\"item\":{\"active\":false}}]}"_s);
    QCOMPARE(answer.root()["items"][0]["status"].toInt64(), 200);
    QCOMPARE(answer.root()["items"][0]["itemIdentifier"].toInt64(), 7);
    QCOMPARE(answer.root()["items"][1]["status"].toInt64(), 400);
    const Json::Document lunch = centre.call(u"GET /auxiliary-code/<auxiliary-code:Lunch>"_s);
    QCOMPARE(lunch.root()["active"].text().toByteArray(), "false");
    QCOMPARE(lunch.root()["name"].toString(), u"Lunch"_s);
}

void ActionsTest::savesInBulkWhatCanBeSaved()
{
    Centre centre;
    const Json::Document answer = centre.call(
        u"POST /contact-service-queue/v2/bulk {\"items\":[{\"item\":{\"id\":\"<contact-service-queue:Queue_OldHotline>\"},\"requestAction\":\"DELETE\"},{\"item\":{\"name\":\"Q\"}}]}"_s);
    QCOMPARE(answer.root()["items"][0]["status"].toInt64(), 204);
    QCOMPARE(answer.root()["items"][1]["status"].toInt64(), 400);
    QCOMPARE(centre.id(u"contact-service-queue"_s, u"Queue_OldHotline"_s), u"none"_s);
}

void ActionsTest::purgesWhatIsInactiveAndUnused()
{
    Centre centre;
    const Json::Document answer = centre.call(u"POST /auxiliary-code/purge-inactive-entities"_s);
    QCOMPARE(answer.root()["details"]["purged"]["count"].toInt64(), 1);
    QCOMPARE(centre.id(u"auxiliary-code"_s, u"Fire Drill"_s), u"none"_s);
}

void ActionsTest::takesAFormWithAFile()
{
    Centre centre;
    Http::Request request{.method = "POST", .url = QUrl(u"/organization/"_s + Centre::Organization + u"/audio-file"_s), .headers = {}, .body = {}};
    request.headers.append("Authorization", "Bearer token");
    request.headers.append("Content-Type", "multipart/form-data; boundary=\"b\"");
    request.body = "--b\r\nContent-Disposition: form-data; name=\"audioFileInfo\"\r\nContent-Type: application/json\r\n\r\n"
                   "{\"name\":\"hello.wav\",\"contentType\":\"AUDIO_WAV\"}\r\n"
                   "--b\r\nContent-Disposition: form-data; name=\"audioFile\"; filename=\"hello.wav\"\r\n\r\nRIFF\r\n--b--\r\n";
    const Http::Response made = centre.service().answer(request);
    QVERIFY2(made.status == 201, made.body.constData());
    QVERIFY(centre.id(u"audio-file"_s, u"hello.wav"_s) != "none"_L1);
    request.body.chop(9);
    QCOMPARE(centre.service().answer(request).status, 400);
}

void ActionsTest::looksNamesUp()
{
    Centre centre;
    QCOMPARE(valuesIn(centre.call(u"GET /site/bulk-export?pageSize=1"_s), u"resources.multimediaProfileName"_s), u"All Channels"_s);
    QCOMPARE(valuesIn(centre.call(u"GET /desktop-layout/bulk-export"_s), u"resources.teamNames"_s), u"Team_Sales"_s);
    QCOMPARE(centre.call(u"GET /holiday-list/<holiday-list:Europe>"_s).root()["holidaysCount"].toInt64(), 3);
    QCOMPARE(valuesIn(centre.call(u"GET /team/<team:Team_140>"_s), u"siteName"_s), u"Lab Site"_s);
}

void ActionsTest::reassignsAgents()
{
    Centre centre;
    const Json::Document answer = centre.call(
        u"POST /v2/contact-service-queue/<contact-service-queue:Queue_Platinum>/reassign-agents {\"add\":[\"<user:amara.okafor@lab.example>\"],\"remove\":[\"<user:keira.walsh@lab.example>\"]}"_s);
    QCOMPARE(valuesIn(answer, u"agents.id"_s), centre.withIds(u"<user:ines.carvalho@lab.example>, <user:amara.okafor@lab.example>"_s));
    QCOMPARE(valuesIn(centre.call(u"GET /contact-service-queue/<contact-service-queue:Queue_Platinum>"_s), u"agents.id"_s),
             centre.withIds(u"<user:ines.carvalho@lab.example>, <user:amara.okafor@lab.example>"_s));
}

void ActionsTest::reskillsAUser()
{
    Centre centre;
    const QString user = u"/user/<user:amara.okafor@lab.example>"_s;
    const Http::Response answer = centre.send(
        u"PATCH "_s + user
        + u"/reskill {\"skillProfileId\":\"<skill-profile:Refund Team>\",\"dynamicSkills\":{\"add\":[{\"skillId\":\"<skill:Spanish>\",\"proficiencyValue\":9}],\"remove\":[\"<skill:Upselling>\"]}}"_s);
    QVERIFY2(answer.status == 204, answer.body.constData());
    const Json::Document after = centre.call(u"GET "_s + user);
    QCOMPARE(after.root()["skillProfileId"].toString(), centre.id(u"skill-profile"_s, u"Refund Team"_s));
    QCOMPARE(valuesIn(after, u"dynamicSkills.skillName"_s), u"Spanish"_s);
}

void ActionsTest::givesADynamicSkillToMany()
{
    Centre centre;
    const Json::Document answer = centre.call(
        u"PATCH /user/bulk/update-dynamic-skill/<skill:Upselling> {\"items\":[{\"itemIdentifier\":1,\"item\":{\"userId\":\"<user:dev.patel@lab.example>\",\"proficiencyValue\":2}},{\"itemIdentifier\":2,\"item\":{\"userId\":\"<user:amara.okafor@lab.example>\"},\"requestAction\":\"DELETE\"},{\"itemIdentifier\":3,\"item\":{\"userId\":\"nobody\"}}]}"_s);
    QCOMPARE(answer.root()["items"][2]["status"].toInt64(), 404);
    QCOMPARE(valuesIn(centre.call(u"GET /user/by-dynamic-skill-id/<skill:Upselling>"_s), u"data.email"_s),
             u"ben.lindqvist@lab.example, dev.patel@lab.example"_s);
}

void ActionsTest::deletesReferences()
{
    Centre centre;
    const Json::Document answer = centre.call(
        u"POST /contact-service-queue/delete-reference {\"references\":{\"defaultMusicInQueueMediaFileId\":\"<audio-file:defaultmusic_on_hold.wav>\"}}"_s);
    QCOMPARE(answer.root()["details"]["updated"]["count"].toInt64(), 9);
    QVERIFY(!centre.call(u"GET /contact-service-queue/<contact-service-queue:Queue_Sales>"_s).root()["defaultMusicInQueueMediaFileId"]);
}

void ActionsTest::putsAThingIntoResourceCollections()
{
    Centre centre;
    const QString collection = u"GET /resource-collection/<resource-collection:Amsterdam Only>"_s;
    const QString dallas = centre.id(u"site"_s, u"Dallas"_s);
    QCOMPARE(
        centre
            .send(
                u"POST /resource-collection/update-resource {\"resourceType\":\"SITE\",\"resourceId\":\"<site:Dallas>\",\"resourceCollections\":[{\"id\":\"<resource-collection:Amsterdam Only>\"}]}"_s)
            .status,
        201);
    QVERIFY(valuesIn(centre.call(collection), u"resources.ids"_s).contains(dallas));
    QCOMPARE(
        centre
            .send(
                u"POST /resource-collection/update-resource {\"resourceType\":\"SITE\",\"resourceId\":\"<site:Dallas>\",\"resourceCollections\":[]}"_s)
            .status,
        201);
    QVERIFY(!valuesIn(centre.call(collection), u"resources.ids"_s).contains(dallas));
}

void ActionsTest::removesAllDialNumbers()
{
    Centre centre;
    QVERIFY(centre.send(u"GET /dial-number/numbers-only"_s).body.contains("+14694096800"));
    QCOMPARE(centre.send(u"DELETE /dial-number"_s).status, 204);
    QCOMPARE(centre.send(u"GET /dial-number/numbers-only"_s).body, "[]");
}

void ActionsTest::countsOnlyWhenAsked()
{
    Centre centre;
    const auto first = [&](const QString &line, const char *member) { return centre.call(line).root()["data"][0][member].toInt64(); };
    QCOMPARE(first(u"GET /v2/holiday-list?includeCount=true"_s, "holidaysCount"), 3);
    QCOMPARE(first(u"GET /v2/holiday-list?includeCount=false"_s, "holidaysCount"), std::nullopt);
    QCOMPARE(first(u"GET /v2/business-hours"_s, "workingHoursCount"), std::nullopt);
    QCOMPARE(first(u"GET /v2/overrides"_s, "overridesCount"), 2);
    QCOMPARE(first(u"GET /v2/entry-point?includeCount=true&filter=name==EP_Sales"_s, "dnEpMappingCount"), 1);
    QCOMPARE(centre.send(u"DELETE /dial-number"_s).status, 204);
    QCOMPARE(first(u"GET /v2/entry-point?includeCount=true&filter=name==EP_Sales"_s, "dnEpMappingCount"), 0);
}

void ActionsTest::countsTheQueuesOfAUser()
{
    Centre centre;
    const QString user = centre.id(u"user"_s, u"ben.lindqvist@lab.example"_s);
    const auto listed = [&](const QString &kind) {
        const Json::Document queues = centre.call(u"GET /v2/contact-service-queue/by-user-id/%1/%2-based-queues"_s.arg(user, kind));
        return qint64(queues.root()["data"].size());
    };
    QVERIFY(!centre.call(u"GET /user/"_s + user).root()["queuesCount"]);
    const Json::Document counted = centre.call(u"GET /user/%1?includeCount=true"_s.arg(user));
    QCOMPARE(counted.root()["email"].toString(), u"ben.lindqvist@lab.example"_s);
    const Json::Node counts = counted.root()["queuesCount"];
    QCOMPARE(counts["teamBased"].toInt64(), listed(u"team"_s));
    QCOMPARE(counts["skillBased"].toInt64(), listed(u"skill"_s));
    QCOMPARE(counts["agentBased"].toInt64(), listed(u"agent"_s));
    QVERIFY(listed(u"team"_s) + listed(u"skill"_s) > 0);
    QCOMPARE(centre.send(u"GET /user/nobody?includeCount=true"_s).status, 404);
}

void ActionsTest::showsTheSkillThatWasAskedFor()
{
    Centre centre;
    const Json::Document users = centre.call(u"GET /user/by-dynamic-skill-id/<skill:Upselling>"_s);
    QVERIFY(users.root()["data"].size() > 0);
    QCOMPARE(users.root()["meta"]["totalRecords"].toInt64(), qint64(users.root()["data"].size()));
    for (const Json::Node user : users.root()["data"])
        QCOMPARE(user["dynamicSkill"]["skillId"].toString(), centre.id(u"skill"_s, u"Upselling"_s));
}

void ActionsTest::saysWhoseSkillsMatch()
{
    Centre centre;
    const Json::Document user = centre.call(u"GET /user/<user:ben.lindqvist@lab.example>"_s);
    const Json::Document mine =
        centre.call(u"GET /contact-service-queue/skill-based-queues/by-ci-user-id/%1/internal"_s.arg(user.root()["ciUserId"].toString()));
    QVERIFY(mine.root()["data"].size() > 0);
    for (const Json::Node queue : mine.root()["data"])
        QVERIFY(queue["skillProfileSkillsMatch"].isBoolean() && queue["dynamicSkillsMatch"].isBoolean());
    const Json::Document profiles =
        centre.call(u"GET /contact-service-queue/by-skill-profile-id/%1"_s.arg(user.root()["skillProfileId"].toString()));
    QVERIFY(profiles.root()["data"].size() > 0);
    for (const Json::Node queue : profiles.root()["data"]) {
        QVERIFY(queue["skillProfileSkillsMatch"].toBool());
        QVERIFY(queue["dynamicSkillsMatch"] && !queue["dynamicSkillsMatch"].toBool());
    }
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "actionstest.moc"
