// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/subscriptions.h"

#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"
#include "tests/support/test.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString organization = u"e56f00d4-98d8-4b62-a165-d05a41243d98"_s;
const QString unknown = u"11111111-2222-4333-8444-555555555555"_s;

/// A service in memory, or on a file; a second passes between two calls.
class Service
{
public:
    explicit Service(const QString &file = {})
        : m_store(std::move(Sandbox::DatabaseFile::open(file)->file))
        , m_service(OpenApi::Catalog::bundled(), m_store, {"token", organization, "trainer"}, {}, [this] { return m_now += 1000; })
    {
    }

    Http::Response send(const QByteArray &method, const QString &path, const QByteArray &body = {}, const QByteArray &token = "token")
    {
        Http::Request request{.method = method, .url = QUrl(path), .headers = {}, .body = body};
        request.headers.append("Authorization", "Bearer " + token);
        return m_service.answer(request);
    }
    Json::Document call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return Json::Document::parse(send(method, path, body).body).value_or(Json::Document());
    }
    QString create(const QString &version, const QByteArray &body)
    {
        return call("POST", u'/' + version + u"/subscriptions"_s, body).root()["data"]["id"].toString();
    }

private:
    qint64 m_now = 1'738'771'073'000;
    Sandbox::Store m_store;
    Sandbox::Service m_service;
};

/// The body of a new subscription; \a changed is put over it, null takes a member out.
QByteArray body(const QByteArray &changed = "{}")
{
    const auto plain = Json::Document::parse("{\"name\":\"My calls\",\"eventTypes\":[\"task:new\",\"task:ended\"],"
                                             "\"destinationUrl\":\"http://127.0.0.1:9000/hook\",\"resourceVersion\":\"task:1.0.0\"}");
    const auto over = Json::Document::parse(changed);
    Json::Writer writer;
    writer.beginObject();
    for (const Json::Node member : plain->root()) {
        if (!over->root()[member.name()])
            writer.name(member.name()).raw(member.text());
    }
    for (const Json::Node member : over->root()) {
        if (!member.isNull())
            writer.name(member.name()).raw(member.text());
    }
    writer.endObject();
    return writer.take();
}

QByteArray secret(int length)
{
    return "{\"secret\":\"" + QByteArray(length, 's') + "\"}";
}

QStringList names(Json::Node root)
{
    QStringList found;
    for (const Json::Node member : root)
        found.append(member.name());
    return found;
}

} // namespace

class SubscriptionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void creates();
    void neverTellsTheSecret();
    void refusesToCreate_data();
    void refusesToCreate();
    void versionsDoNotSeeEachOther();
    void countsBothVersionsTowardsTheLimit();
    void changesWhatIsGiven();
    void refusesToChange_data();
    void refusesToChange();
    void removes();
    void saysWhatItDoesNotKnow_data();
    void saysWhatItDoesNotKnow();
    void tellsErrorsInItsOwnForm();
    void tellsMischiefInItsOwnForm();
    void listsEventTypes();
    void eachWorldHasItsOwn();
    void areKeptOverARestart();
};

void SubscriptionsTest::creates()
{
    Service service;
    const Http::Response made = service.send("POST", u"/v2/subscriptions"_s, body("{\"description\":\"For practice\"}"));
    QCOMPARE(made.status, 201);
    const auto answer = Json::Document::parse(made.body);
    QCOMPARE(answer->root()["meta"]["orgId"].toString(), organization);
    const Json::Node data = answer->root()["data"];
    const QStringList members{u"id"_s,          u"name"_s,      u"description"_s,     u"eventTypes"_s,    u"destinationUrl"_s, u"status"_s,
                              u"createdTime"_s, u"createdBy"_s, u"lastUpdatedTime"_s, u"lastUpdatedBy"_s, u"resourceVersion"_s};
    QCOMPARE(names(data), members);
    QCOMPARE(data["status"].toString(), u"active"_s);
    QCOMPARE(data["eventTypes"].text().toByteArray(), "[\"task:new\",\"task:ended\"]");
    QCOMPARE(data["createdTime"].toInt64(), data["lastUpdatedTime"].toInt64());
    QVERIFY(!names(service.call("POST", u"/v1/subscriptions"_s, body()).root()["data"]).contains(u"resourceVersion"_s));
}

void SubscriptionsTest::neverTellsTheSecret()
{
    Service service;
    const QByteArray made = service.send("POST", u"/v1/subscriptions"_s, body(secret(40))).body;
    const QString path = u"/v1/subscriptions/"_s + Json::Document::parse(made)->root()["data"]["id"].toString();
    for (const QByteArray &told : {made, service.send("GET", path).body, service.send("GET", u"/v1/subscriptions"_s).body,
                                   service.send("PATCH", path, secret(50)).body, service.send("GET", u"/sandbox-admin/journal"_s, {}, "trainer").body}) {
        QVERIFY(told.size() > 20);
        QVERIFY2(!told.contains("ssssss"), told.constData());
    }
}

void SubscriptionsTest::refusesToCreate_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("begins");
    const auto row = [](const char *name, const QByteArray &changed, const QString &begins) { QTest::newRow(name) << changed << begins; };
    row("no name", "{\"name\":null}", u"name: "_s);
    row("a name of three letters", "{\"name\":\"abc\"}", u"name: should not be less than 4"_s);
    row("a name of 65 letters", "{\"name\":\"" + QByteArray(65, 'n') + "\"}", u"name: should not be more than 64"_s);
    row("a long description", "{\"description\":\"" + QByteArray(1025, 'd') + "\"}", u"description: should not be more than 1024"_s);
    row("no event types", "{\"eventTypes\":null}", u"eventTypes: "_s);
    row("an empty list of event types", "{\"eventTypes\":[]}", u"eventTypes: "_s);
    row("an unknown event type", "{\"eventTypes\":[\"task:new\",\"task:renewed\"]}", u"eventTypes: there is no event type 'task:renewed'"_s);
    row("an event type of the first version", "{\"eventTypes\":[\"agent:state_change\"]}", u"eventTypes: there is no event type"_s);
    row("no address", "{\"destinationUrl\":null}", u"destinationUrl: "_s);
    row("an address that is no web address", "{\"destinationUrl\":\"ftp://a.example/\"}", u"destinationUrl: should match the pattern"_s);
    row("an address without a server", "{\"destinationUrl\":\"https:///hook\"}", u"destinationUrl: should be the address of a server"_s);
    row("an address with a password", "{\"destinationUrl\":\"https://a:b@c.example/\"}", u"destinationUrl: should not hold a user"_s);
    row("an address with a query", "{\"destinationUrl\":\"https://c.example/?a=b\"}", u"destinationUrl: should have neither"_s);
    row("an address with a fragment", "{\"destinationUrl\":\"https://c.example/#a\"}", u"destinationUrl: should have neither"_s);
    row("a short secret", secret(31), u"secret: should not be less than 32"_s);
    row("a long secret", secret(257), u"secret: should not be more than 256"_s);
    row("no version", "{\"resourceVersion\":null}", u"resourceVersion: "_s);
    row("a version alone", "{\"resourceVersion\":\"1.0.0\"}", u"resourceVersion: should be a resource and its version"_s);
}

void SubscriptionsTest::refusesToCreate()
{
    QFETCH(QByteArray, changed);
    QFETCH(QString, begins);
    Service service;
    const Http::Response answer = service.send("POST", u"/v2/subscriptions"_s, body(changed));
    QCOMPARE(answer.status, 400);
    const QString description = Json::Document::parse(answer.body)->root()["error"]["message"][0]["description"].toString();
    QVERIFY2(description.startsWith(begins), qPrintable(description));
    QCOMPARE(service.call("GET", u"/v2/subscriptions"_s).root()["data"].size(), 0);
}

void SubscriptionsTest::versionsDoNotSeeEachOther()
{
    Service service;
    const QString first = service.create(u"v1"_s, body());
    const QString second = service.create(u"v2"_s, body());
    QCOMPARE(service.send("GET", u"/v1/subscriptions/"_s + second).status, 400);
    QCOMPARE(service.send("DELETE", u"/v2/subscriptions/"_s + first).status, 400);
    const Json::Document list = service.call("GET", u"/v1/subscriptions"_s);
    QCOMPARE(list.root()["data"].size(), 1);
    QCOMPARE(list.root()["data"][0]["id"].toString(), first);
    QCOMPARE(list.root()["meta"]["subscriptionCount"].toInt64(), 2);
}

void SubscriptionsTest::countsBothVersionsTowardsTheLimit()
{
    Service service;
    for (int i = 0; i < Sandbox::mostSubscriptions; ++i)
        QVERIFY(!service.create(i % 2 == 0 ? u"v1"_s : u"v2"_s, body()).isEmpty());
    QCOMPARE(service.send("POST", u"/v1/subscriptions"_s, body()).status, 400);
    QCOMPARE(service.send("POST", u"/v2/subscriptions"_s, body()).status, 400);
    const QString one = service.call("GET", u"/v2/subscriptions"_s).root()["data"][0]["id"].toString();
    QCOMPARE(service.send("DELETE", u"/v2/subscriptions/"_s + one).status, 204);
    QCOMPARE(service.send("POST", u"/v1/subscriptions"_s, body()).status, 201);
}

void SubscriptionsTest::changesWhatIsGiven()
{
    Service service;
    const QString path = u"/v2/subscriptions/"_s + service.create(u"v2"_s, body(secret(32)));
    const Http::Response changed =
        service.send("PATCH", path, "{\"resourceVersion\":\"agent:1.0.0\",\"status\":\"inactive\",\"description\":null,\"name\":\"My calls\"}");
    QCOMPARE(changed.status, 200);
    const Json::Document answer = service.call("GET", path);
    const Json::Node data = answer.root()["data"];
    QCOMPARE(data["status"].toString(), u"inactive"_s);
    QCOMPARE(data["resourceVersion"].toString(), u"agent:1.0.0"_s);
    QCOMPARE(data["destinationUrl"].toString(), u"http://127.0.0.1:9000/hook"_s);
    QVERIFY(*data["lastUpdatedTime"].toInt64() > *data["createdTime"].toInt64());
}

void SubscriptionsTest::refusesToChange_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("another name") << QByteArray("{\"resourceVersion\":\"task:1.0.0\",\"name\":\"Another\"}");
    QTest::newRow("a status that is none") << QByteArray("{\"resourceVersion\":\"task:1.0.0\",\"status\":\"paused\"}");
    QTest::newRow("without the version") << QByteArray("{\"status\":\"inactive\"}");
    QTest::newRow("an unknown event type") << QByteArray("{\"resourceVersion\":\"task:1.0.0\",\"eventTypes\":[\"a:b\"]}");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("{");
}

void SubscriptionsTest::refusesToChange()
{
    QFETCH(QByteArray, part);
    Service service;
    const QString path = u"/v2/subscriptions/"_s + service.create(u"v2"_s, body());
    const QByteArray before = service.send("GET", path).body;
    QCOMPARE(service.send("PATCH", path, part).status, 400);
    QCOMPARE(service.send("GET", path).body, before);
}

void SubscriptionsTest::removes()
{
    Service service;
    const QString path = u"/v1/subscriptions/"_s + service.create(u"v1"_s, body());
    const Http::Response removed = service.send("DELETE", path);
    QCOMPARE(removed.status, 204);
    QCOMPARE(removed.body, QByteArray());
    QCOMPARE(service.send("GET", path).status, 400);
    QCOMPARE(service.call("GET", u"/v1/subscriptions"_s).root()["meta"]["subscriptionCount"].toInt64(), 0);
}

void SubscriptionsTest::saysWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("to be read") << QByteArray("GET") << QByteArray();
    QTest::newRow("to be changed") << QByteArray("PATCH") << QByteArray("{\"status\":\"inactive\"}");
    QTest::newRow("to be removed") << QByteArray("DELETE") << QByteArray();
}

void SubscriptionsTest::saysWhatItDoesNotKnow()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, sent);
    Service service;
    const Http::Response answer = service.send(method, u"/v1/subscriptions/"_s + unknown, sent);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("id: there is no subscription with id '" + unknown.toUtf8()), answer.body.constData());
}

void SubscriptionsTest::tellsErrorsInItsOwnForm()
{
    Service service;
    const Http::Response refused = service.send("GET", u"/v1/event-types"_s, {}, "another");
    QCOMPARE(refused.status, 401);
    const auto answer = Json::Document::parse(refused.body);
    QVERIFY(answer->root()["trackingId"].toString().startsWith(u"NOTIFS_"_s));
    QCOMPARE(refused.headers.value("TrackingId"), answer->root()["trackingId"].toUtf8());
    const QStringList members{u"key"_s, u"message"_s};
    QCOMPARE(names(answer->root()["error"]), members);
    QCOMPARE(answer->root()["error"]["key"].text().toByteArray(), "401");
    QCOMPARE(service.call("POST", u"/v1/subscriptions"_s, "{}").root()["error"]["message"].size(), 3);
    QCOMPARE(service.call("POST", u"/v2/subscriptions"_s, body("{\"orgId\":\"" + unknown.toUtf8() + "\"}")).root()["error"]["key"].toInt64(), 403);
}

void SubscriptionsTest::tellsMischiefInItsOwnForm()
{
    Service service;
    QCOMPARE(service.send("POST", u"/sandbox-admin/faults"_s, "{\"answer\":500}", "trainer").status, 201);
    QCOMPARE(service.call("GET", u"/v1/subscriptions"_s).root()["error"]["key"].text().toByteArray(), "500");
}

void SubscriptionsTest::listsEventTypes()
{
    Service service;
    const Json::Document first = service.call("GET", u"/v1/event-types"_s);
    QCOMPARE(first.root()["data"][0].text().toByteArray(), "{\"name\":\"agent:login\",\"resource\":\"agent\",\"action\":\"login\"}");
    QCOMPARE(names(first.root()["meta"]), QStringList{u"orgId"_s});
    const Json::Document second = service.call("GET", u"/v2/event-types"_s);
    QCOMPARE(second.root()["meta"]["resourceVersionList"][0].text().toByteArray(), "{\"resource\":\"agent\",\"version\":\"1.0.0\"}");
    QVERIFY(first.text().contains("agent:state_change") && !first.text().contains("agent:channel_state_change"));
    QVERIFY(!second.text().contains("agent:state_change") && second.text().contains("agent:channel_state_change"));
}

void SubscriptionsTest::eachWorldHasItsOwn()
{
    Service service;
    QVERIFY(!service.create(u"v1"_s, body()).isEmpty());
    const auto seat = Json::Document::parse(service.send("POST", u"/sandbox-admin/tokens"_s, "{}", "trainer").body);
    const Http::Response list = service.send("GET", u"/v1/subscriptions"_s, {}, seat->root()["token"].toUtf8());
    QCOMPARE(list.status, 200);
    QVERIFY2(list.body.contains("\"subscriptionCount\":0"), list.body.constData());
    QCOMPARE(service.send("POST", u"/sandbox-admin/reset"_s, "{}", "trainer").status, 204);
    QCOMPARE(service.call("GET", u"/v1/subscriptions"_s).root()["data"].size(), 0);
}

void SubscriptionsTest::areKeptOverARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.sqlite"_s);
    const QString id = Service(file).create(u"v2"_s, body());
    Service again(file);
    QCOMPARE(again.call("GET", u"/v2/subscriptions/"_s + id).root()["data"]["name"].toString(), u"My calls"_s);
}

QTEST_GUILESS_MAIN(SubscriptionsTest)
#include "subscriptionstest.moc"
