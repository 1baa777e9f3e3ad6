// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/route.h"

#include "app/openapi/catalog.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using Sandbox::Action;
using Sandbox::Target;

class RouteTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTargetOffAPath_data();
    void readsTheTargetOffAPath();
    void knowsNoOtherPaths_data();
    void knowsNoOtherPaths();
    void takesShapesFromTheDescription();
    void aResourceWithoutAFileFollowsThePattern();
    void showsWhatStandsElsewhere();
    void aPartIsCheckedAsAWhole();
    void aRecordBesideAFileHasAMemberOfItsOwn();
};

void RouteTest::readsTheTargetOffAPath_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *operation, Action action, const char *resource, const char *parent, const char *id) {
        QTest::newRow(operation) << QString::fromLatin1(operation) << action << QString::fromLatin1(resource) << QString::fromLatin1(parent)
                                 << QString::fromLatin1(id);
    };
    row("GET /organization/{orgid}/address-book", Action::List, "address-book", "", "");
    row("GET /organization/{orgid}/v3/address-book", Action::List, "address-book", "", "");
    row("POST /organization/{orgid}/v3/address-book", Action::Create, "address-book", "", "");
    row("GET /organization/{orgid}/v3/address-book/{id}", Action::Read, "address-book", "", "id");
    row("PUT /organization/{orgid}/address-book/{id}", Action::Update, "address-book", "", "id");
    row("DELETE /organization/{orgid}/address-book/{id}", Action::Delete, "address-book", "", "id");
    row("GET /organization/{orgid}/address-book/bulk-export", Action::BulkExport, "address-book", "", "");
    row("GET /organization/{orgid}/address-book/{id}/incoming-references", Action::IncomingReferences, "address-book", "", "id");
    row("GET /organization/{orgid}/v2/address-book/{addressBookId}/entry", Action::List, "address-book/entry", "addressBookId", "");
    row("POST /organization/{orgid}/address-book/{addressBookId}/entry", Action::Create, "address-book/entry", "addressBookId", "");
    row("POST /organization/{orgid}/address-book/{addressBookId}/entry/bulk", Action::BulkSave, "address-book/entry", "addressBookId", "");
    row("PUT /organization/{orgid}/address-book/{addressBookId}/entry/{id}", Action::Update, "address-book/entry", "addressBookId", "id");
    row("POST /organization/{orgid}/site/bulk", Action::BulkSave, "site", "", "");
    row("PATCH /organization/{orgid}/user/bulk", Action::BulkPatch, "user", "", "");
    row("PATCH /organization/{orgid}/user/{id}", Action::Patch, "user", "", "id");
    row("POST /organization/{orgid}/contact-service-queue/v2/bulk", Action::BulkSave, "contact-service-queue", "", "");
    row("POST /organization/{orgid}/team/purge-inactive-entities", Action::Purge, "team", "", "");
    row("GET /organization/{orgid}/outdial-ani/entry", Action::List, "outdial-ani/entry", "", "");
    row("GET /organization/{orgid}/ai-feature/auto-csat/question/{id}", Action::Read, "ai-feature/auto-csat/question", "", "id");
}

void RouteTest::readsTheTargetOffAPath()
{
    QFETCH(QString, operation);
    QFETCH(Action, action);
    const std::optional<Target> target = Sandbox::targetOf(operation.section(u' ', 0, 0).toLatin1(), operation.section(u' ', 1));
    QVERIFY(target.has_value());
    QCOMPARE(target->action, action);
    QTEST(target->resource, "resource");
    QTEST(target->parentParameter, "parent");
    QTEST(target->idParameter, "id");
}

void RouteTest::knowsNoOtherPaths_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation :
         {"POST /search", "GET /organization/{orgid}/", "GET /organization/{orgid}/v2", "GET /organization/{orgid}/{id}",
          "DELETE /organization/{orgid}/dial-number", "PUT /organization/{orgid}/site/bulk", "PATCH /organization/{orgid}/site/bulk-export"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void RouteTest::knowsNoOtherPaths()
{
    QFETCH(QString, operation);
    QVERIFY(!Sandbox::targetOf(operation.section(u' ', 0, 0).toLatin1(), operation.section(u' ', 1)));
}

void RouteTest::takesShapesFromTheDescription()
{
    const auto catalog = OpenApi::Catalog::read(R"({"openapi":"3.0.1","info":{"title":"t","version":"1"},"paths":{
        "/organization/{orgid}/site":{"post":{"operationId":"make","parameters":[{"name":"orgid","in":"path","required":true,"schema":{"type":"string"}}],
            "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Site"}}}},
            "responses":{"201":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Site"}}}}}}}},
        "components":{"schemas":{"Site":{"type":"object","properties":{"active":{"type":"boolean"},"id":{"type":"string"},"name":{"type":"string"},
            "createdTime":{"type":"integer"}}}}}})",
                                                u"test"_s);
    QVERIFY(catalog.has_value());
    const std::optional<Sandbox::Route> route = Sandbox::routeOf(*catalog->find(u"make"));
    QVERIFY(route.has_value());
    QStringList members;
    for (const Sandbox::RowShape::Member &member : route->row.members)
        members.append(member.name);
    QCOMPARE(members, (QStringList{u"active"_s, u"id"_s, u"name"_s, u"createdTime"_s}));
    QCOMPARE(route->body.stored, (QStringList{u"active"_s, u"name"_s}));
    QVERIFY(route->row.children.empty());
}

void RouteTest::aResourceWithoutAFileFollowsThePattern()
{
    const Sandbox::Resource plain = Sandbox::resource(u"umbrella"_s);
    QCOMPARE(plain.name, u"umbrella"_s);
    QCOMPARE(plain.searched, QStringList{u"name"_s});
    QVERIFY(plain.immutable.isEmpty() && plain.children.isEmpty());
}

void RouteTest::showsWhatStandsElsewhere()
{
    const OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    const Sandbox::Route route = *Sandbox::routeOf(*catalog.find(u"GET /organization/{orgid}/site/bulk-export"), catalog);
    QCOMPARE(route.row.members.size(), 2);
    const Sandbox::RowShape::Member &profile = route.row.members[1];
    QCOMPARE(profile.name, u"multimediaProfileName"_s);
    QCOMPARE(profile.through, u"multimediaProfileId"_s);
    QCOMPARE(profile.target, u"multimedia-profile"_s);
    QCOMPARE(profile.field, u"name"_s);
}

void RouteTest::aPartIsCheckedAsAWhole()
{
    const OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    const Sandbox::Route route = *Sandbox::routeOf(*catalog.find(u"PATCH /organization/{orgid}/user/{id}"), catalog);
    QCOMPARE(route.body.schema.name(), u"UserDTO"_s);
}

void RouteTest::aRecordBesideAFileHasAMemberOfItsOwn()
{
    const OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    const Sandbox::Route route = *Sandbox::routeOf(*catalog.find(u"POST /organization/{orgid}/audio-file"), catalog);
    QCOMPARE(route.body.wrapper, u"audioFileInfo"_s);
    QVERIFY(route.body.stored.contains(u"contentType"_s));
}

QTEST_GUILESS_MAIN(RouteTest)
#include "routetest.moc"
