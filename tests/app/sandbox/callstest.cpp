// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/calls.h"

#include "app/sandbox/worlds.h"
#include "tests/app/sandbox/centre.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Sandbox::Calls;

namespace {

using Kind = Calls::Error::Kind;

qint64 machineTime()
{
    return 1'739'000'000'000;
}

/// A service with a trainer and a history of no contacts but the mission's.
class Room
{
public:
    Room()
        : m_service(OpenApi::Catalog::bundled(), m_store, {"token", Centre::Organization, "trainer"},
                    std::make_unique<Sandbox::Search>(0, Centre::Organization))
    {
        Sandbox::seed(m_store, Centre::Organization, Sandbox::bundledResourceFiles(), machineTime());
    }

    Http::Response send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &token = "trainer")
    {
        Http::Request request{.method = method, .url = QUrl(path), .headers = {}, .body = body};
        request.headers.append("Authorization", "Bearer " + token);
        return m_service.answer(request);
    }

    QByteArray search(const QByteArray &token = "token")
    {
        const qint64 now = Sandbox::machineClock()();
        return send("POST", u"/search"_s,
                    "{\"query\":\"{ taskDetails(from: " + QByteArray::number(now - 300'000) + " to: " + QByteArray::number(now)
                        + ") { tasks { id status owner { name } } } }\"}",
                    token)
            .body;
    }

private:
    Sandbox::Store m_store{std::move(Sandbox::DatabaseFile::open({})->file)};
    Sandbox::Service m_service;
};

} // namespace

class CallsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void goesToWhoServesTheQueue();
    void goesWhereItIsWished_data();
    void goesWhereItIsWished();
    void cannotGoWhereNothingIs_data();
    void cannotGoWhereNothingIs();
    void needsSomebody();
    void keepsTheLast();
    void becomesHistoryOfItsOrganizationAlone();
    void historyFollowsWhatIsKept();
    void survivesARestart();
    void areFoundBySearchInTheirOwnWorld();
    void areStartedAndListedByTheTrainer();
};

void CallsTest::goesToWhoServesTheQueue()
{
    Centre centre;
    Calls calls(centre.store(), machineTime);
    const auto call = calls.simulate(Centre::Organization);
    QVERIFY(call);
    QCOMPARE(call->call.parties.queue.name, u"Queue_Sales"_s);
    QCOMPARE(call->call.parties.team.name, u"Team_Sales"_s);
    QCOMPARE(call->call.parties.agent.name, u"Amara Okafor"_s);
    QCOMPARE(call->call.parties.signInId, u"amara.okafor@lab.example"_s);
    QCOMPARE(call->call.parties.site.name, u"Amsterdam"_s);
    QCOMPARE(call->call.parties.entryPoint.name, u"EP_Sales"_s);
    QVERIFY(!call->call.parties.wrapUpCode.id.isEmpty());
}

void CallsTest::goesWhereItIsWished_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("queueName");
    QTest::addColumn<QString>("agentName");
    QTest::newRow("a queue by name") << u"Queue_Support"_s << QString() << u"Queue_Support"_s << u"Chiara Moretti"_s;
    QTest::newRow("a queue by id") << u"33b33ff0-09bd-5e7c-a3bc-f56cf1ee5c4c"_s << QString() << u"Queue_Support"_s << u"Chiara Moretti"_s;
    QTest::newRow("an agent by address") << QString() << u"jonas.weber@lab.example"_s << u"Queue_Sales"_s << u"Jonas Weber"_s;
    QTest::newRow("an agent by name") << QString() << u"Ben Lindqvist"_s << u"Queue_Sales"_s << u"Ben Lindqvist"_s;
    QTest::newRow("a queue by skills, which has no team") << u"Queue_Platinum"_s << QString() << u"Queue_Platinum"_s << u"Amara Okafor"_s;
}

void CallsTest::goesWhereItIsWished()
{
    QFETCH(QString, queue);
    QFETCH(QString, agent);
    Centre centre;
    Calls calls(centre.store(), machineTime);
    const auto call = calls.simulate(Centre::Organization, {queue, agent});
    QVERIFY(call);
    QTEST(call->call.parties.queue.name, "queueName");
    QTEST(call->call.parties.agent.name, "agentName");
}

void CallsTest::cannotGoWhereNothingIs_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<int>("kind");
    QTest::newRow("a queue nobody made") << u"Queue_Moon"_s << QString() << int(Kind::UnknownQueue);
    QTest::newRow("an agent nobody hired") << QString() << u"Nobody"_s << int(Kind::UnknownAgent);
}

void CallsTest::cannotGoWhereNothingIs()
{
    QFETCH(QString, queue);
    QFETCH(QString, agent);
    Centre centre;
    Calls calls(centre.store(), machineTime);
    const auto call = calls.simulate(Centre::Organization, {queue, agent});
    QVERIFY(!call);
    QTEST(int(call.error().kind), "kind");
    QVERIFY(describe(call.error()).contains(queue + agent));
    QCOMPARE(calls.all(Centre::Organization).size(), 0);
}

void CallsTest::needsSomebody()
{
    Centre centre;
    Calls calls(centre.store(), machineTime);
    const auto remove = [&](const QString &resource) {
        centre.store().begin();
        centre.store().removeAll({Centre::Organization, resource});
        QVERIFY(centre.store().commit());
    };
    remove(u"user"_s);
    QCOMPARE(int(calls.simulate(Centre::Organization).error().kind), int(Kind::NoAgent));
    remove(u"contact-service-queue"_s);
    QCOMPARE(int(calls.simulate(Centre::Organization).error().kind), int(Kind::NoQueue));
}

void CallsTest::keepsTheLast()
{
    Centre centre;
    Calls calls(centre.store(), machineTime);
    const auto first = calls.simulate(Centre::Organization);
    const auto second = calls.simulate(Centre::Organization);
    for (int i = 0; i < 99; ++i)
        QVERIFY(calls.simulate(Centre::Organization));
    const QList<Sandbox::SimulatedCall> all = calls.all(Centre::Organization);
    QCOMPARE(all.size(), 100);
    QCOMPARE(all.first().id, second->call.id);
    QVERIFY(first->call.id != second->call.id);
}

void CallsTest::becomesHistoryOfItsOrganizationAlone()
{
    Centre centre;
    Calls calls(centre.store(), machineTime);
    QVERIFY(calls.history(Centre::Organization) == nullptr);
    const auto call = calls.simulate(Centre::Organization);
    const Sandbox::History *history = calls.history(Centre::Organization);
    QVERIFY(history != nullptr);
    QCOMPARE(history->tasks.front().id, call->call.id);
    QCOMPARE(history->now, machineTime());
    QVERIFY(calls.history(u"another"_s) == nullptr);
}

/// Resets and snapshots change the store behind its back.
void CallsTest::historyFollowsWhatIsKept()
{
    Centre centre;
    Calls calls(centre.store(), machineTime);
    QVERIFY(calls.simulate(Centre::Organization));
    QVERIFY(calls.history(Centre::Organization) != nullptr);
    Sandbox::Worlds worlds(centre.store(), machineTime);
    QVERIFY(worlds.keep(Centre::Organization, u"one call"_s));
    QVERIFY(worlds.reset(Centre::Organization));
    QVERIFY(calls.history(Centre::Organization) == nullptr);
    QVERIFY(calls.simulate(Centre::Organization));
    QVERIFY(calls.simulate(Centre::Organization));
    QCOMPARE(calls.history(Centre::Organization)->tasks.size(), 2U);
    QVERIFY(worlds.restore(Centre::Organization, u"one call"_s));
    QCOMPARE(calls.history(Centre::Organization)->tasks.size(), 1U);
}

void CallsTest::survivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.sqlite"_s);
    QUuid id;
    {
        Sandbox::Store store(std::move(Sandbox::DatabaseFile::open(file)->file));
        Sandbox::seed(store, Centre::Organization, Sandbox::bundledResourceFiles(), machineTime());
        id = Calls(store, machineTime).simulate(Centre::Organization)->call.id;
    }
    Sandbox::Store store(std::move(Sandbox::DatabaseFile::open(file)->file));
    QCOMPARE(Calls(store, machineTime).history(Centre::Organization)->tasks.front().id, id);
}

void CallsTest::areFoundBySearchInTheirOwnWorld()
{
    Room room;
    QCOMPARE(room.search(), "{\"data\":{\"taskDetails\":{\"tasks\":[]}}}");
    const auto call = Json::Document::parse(room.send("POST", u"/sandbox-admin/calls"_s, {}).body);
    const QByteArray id = call->root()["call"]["id"].toUtf8();
    QCOMPARE(room.search(), "{\"data\":{\"taskDetails\":{\"tasks\":[{\"id\":\"" + id + "\",\"status\":\"ended\",\"owner\":{\"name\":\"Amara Okafor\"}}]}}}");
    const auto seat = Json::Document::parse(room.send("POST", u"/sandbox-admin/tokens"_s, {}).body);
    QCOMPARE(room.search(seat->root()["token"].toUtf8()), "{\"data\":{\"taskDetails\":{\"tasks\":[]}}}");
}

void CallsTest::areStartedAndListedByTheTrainer()
{
    Room room;
    const Http::Response made = room.send("POST", u"/sandbox-admin/calls"_s, "{\"queue\":\"Queue_Support\"}");
    QCOMPARE(made.status, 201);
    QVERIFY(made.body.contains("\"queue\":{\"id\":\"33b33ff0-09bd-5e7c-a3bc-f56cf1ee5c4c\",\"name\":\"Queue_Support\"}"));
    const auto call = Json::Document::parse(made.body);
    QCOMPARE(call->root()["notifications"].toInt64(), 0);
    QCOMPARE(room.send("GET", u"/sandbox-admin/calls"_s, {}).body, '[' + call->root()["call"].text().toByteArray() + ']');
    QCOMPARE(room.send("GET", u"/sandbox-admin/calls?organizationId=another"_s, {}).body, "[]");
    const Http::Response refused = room.send("POST", u"/sandbox-admin/calls"_s, "{\"agent\":\"Nobody\"}");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("Nobody"));
}

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
