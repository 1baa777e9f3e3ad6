// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/admin.h"

#include "app/sandbox/gzip.h"
#include "tests/app/sandbox/client.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString books = u"/organization/%1/v3/address-book"_s;
const QByteArray newBook = "{\"name\":\"A\",\"parentType\":\"ORGANIZATION\"}";

/// A service with a trainer.
class Class
{
public:
    explicit Class(const QString &file = {})
        : m_store(std::move(Sandbox::DatabaseFile::open(file)->file))
        , m_service(OpenApi::Catalog::bundled(), m_store, {Client::access().token, Client::access().organizationId, "trainer"}, {},
                    [this] { return m_now; })
    {
    }

    Http::Reply send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &token)
    {
        Http::Request request{.method = method, .url = QUrl(path), .headers = {}, .body = body};
        request.headers.append("Authorization", "Bearer " + token);
        return m_service.reply(request);
    }
    Http::Response admin(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return send(method, u"/sandbox-admin"_s + path, body, "trainer").response;
    }
    Http::Reply call(const QByteArray &method = "GET", const QByteArray &body = {})
    {
        return send(method, books.arg(Client::access().organizationId), body, Client::access().token);
    }
    int status() { return call().response.status; }
    QByteArray names(const QString &organization, const QByteArray &token)
    {
        return send("GET", books.arg(organization) + u"?attributes=name"_s, {}, token).response.body;
    }

private:
    qint64 m_now = 1'738'771'073'576;
    Sandbox::Store m_store;
    Sandbox::Service m_service;
};

Json::Document parsed(const Http::Response &response)
{
    return Json::Document::parse(response.body).value_or(Json::Document());
}

} // namespace

class AdminTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void asksForItsOwnToken();
    void knowsItsPlaces();
    void makesCallsFail_data();
    void makesCallsFail();
    void aFaultKeepsTheCallFromActing();
    void strikesEveryNth();
    void strikesOneOperation();
    void strikesOneOrganization();
    void spoilsTheWay_data();
    void spoilsTheWay();
    void delaysEverything();
    void endsAllMischief();
    void limitsCallsAMinute();
    void tellsWhatIsInForce();
    void refusesFaults_data();
    void refusesFaults();
    void expiresAndRenewsTokens();
    void eachOrganizationSeesItsOwnWorld();
    void aTokenMayLackAScope();
    void remembersTokens();
    void resets();
    void keepsAndRestores();
    void keepsAJournalWithoutSecrets();
    void compressesWhatIsLarge();
};

void AdminTest::asksForItsOwnToken()
{
    Class room;
    for (const QByteArray &token : {QByteArray("wrong"), Client::access().token})
        QCOMPARE(room.send("GET", u"/sandbox-admin/faults"_s, {}, token).response.status, 401);
    QCOMPARE(room.admin("GET", u"/faults"_s).status, 200);
    QCOMPARE(room.send("GET", books.arg(Client::access().organizationId), {}, "trainer").response.status, 401);
    Client withoutTrainer;
    Http::Request request{.method = "GET", .url = QUrl(u"/sandbox-admin/faults"_s), .headers = {{"Authorization", "Bearer "}}, .body = {}};
    QCOMPARE(withoutTrainer.service().answer(request).status, 401);
}

void AdminTest::knowsItsPlaces()
{
    Class room;
    QCOMPARE(room.admin("GET", u"/nothing"_s).status, 404);
    const Http::Response wrongVerb = room.admin("PUT", u"/faults"_s);
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.headers.value("Allow"), "GET, POST, DELETE");
    QCOMPARE(room.admin("POST", u"/faults"_s, "[]").status, 400);
}

void AdminTest::makesCallsFail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    for (const int status : {401, 403, 409, 500})
        QTest::newRow(qPrintable(QString::number(status))) << status << QByteArray();
    QTest::newRow("429 asks to wait") << 429 << QByteArray("7");
    QTest::newRow("503 asks to wait") << 503 << QByteArray("7");
}

void AdminTest::makesCallsFail()
{
    QFETCH(int, status);
    Class room;
    const Http::Response made = room.admin("POST", u"/faults"_s, "{\"answer\":" + QByteArray::number(status) + ",\"retryAfter\":7}");
    QCOMPARE(made.status, 201);
    QCOMPARE(parsed(made).root()[0]["answer"].toInt64(), status);
    const Http::Response failure = room.call().response;
    QCOMPARE(failure.status, status);
    QTEST(failure.headers.value("Retry-After"), "retryAfter");
    QVERIFY(failure.headers.contains("TrackingId"));
    QCOMPARE(parsed(failure).root()["error"]["key"].toString(), QString::number(status));
    QCOMPARE(room.status(), 200);
    QCOMPARE(room.admin("GET", u"/faults"_s).body, "[]");
}

void AdminTest::aFaultKeepsTheCallFromActing()
{
    Class room;
    room.admin("POST", u"/faults"_s, "{\"answer\":500}");
    QCOMPARE(room.call("POST", newBook).response.status, 500);
    QCOMPARE(room.call("POST", newBook).response.status, 201);
}

void AdminTest::strikesEveryNth()
{
    Class room;
    room.admin("POST", u"/faults"_s, "{\"answer\":503,\"every\":3,\"times\":0}");
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(room.status());
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 200, 200, 503}));
}

void AdminTest::strikesOneOperation()
{
    Class room;
    room.admin("POST", u"/faults"_s, "{\"answer\":409,\"operation\":\"createConfig_2\"}");
    QCOMPARE(room.status(), 200);
    QCOMPARE(room.call("POST", newBook).response.status, 409);
}

void AdminTest::strikesOneOrganization()
{
    Class room;
    room.admin("POST", u"/faults"_s, "{\"answer\":500,\"organizationId\":\"11111111-1111-4111-8111-111111111111\"}");
    QCOMPARE(room.status(), 200);
}

void AdminTest::spoilsTheWay_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Http::Delivery::Kind>("kind");
    QTest::addColumn<int>("delay");
    QTest::newRow("slowly") << QByteArray("{\"delayMs\":1500}") << Http::Delivery::Kind::Whole << 1500;
    QTest::newRow("cut off half way") << QByteArray("{\"delivery\":\"cut off\"}") << Http::Delivery::Kind::CutOff << 0;
    QTest::newRow("not at all") << QByteArray("{\"delivery\":\"never\"}") << Http::Delivery::Kind::Never << 0;
}

void AdminTest::spoilsTheWay()
{
    QFETCH(QByteArray, fault);
    Class room;
    QCOMPARE(room.admin("POST", u"/faults"_s, fault).status, 201);
    const Http::Reply reply = room.call("POST", newBook);
    QCOMPARE(reply.response.status, 201);
    QTEST(reply.delivery.kind, "kind");
    QTEST(int(reply.delivery.delay.count()), "delay");
    QCOMPARE(room.call().delivery, Http::Delivery());
}

void AdminTest::delaysEverything()
{
    Class room;
    QCOMPARE(room.admin("PUT", u"/latency"_s, "{\"milliseconds\":300}").status, 204);
    QCOMPARE(room.call().delivery.delay.count(), 300);
    room.admin("POST", u"/faults"_s, "{\"delayMs\":50}");
    QCOMPARE(room.call().delivery.delay.count(), 350);
    QCOMPARE(room.admin("PUT", u"/latency"_s, "{\"milliseconds\":-1}").status, 400);
}

void AdminTest::endsAllMischief()
{
    Class room;
    room.admin("PUT", u"/latency"_s, "{\"milliseconds\":300}");
    room.admin("POST", u"/faults"_s, "{\"answer\":500,\"times\":0}");
    QCOMPARE(room.status(), 500);
    QCOMPARE(room.admin("DELETE", u"/faults"_s).status, 204);
    const Http::Reply reply = room.call();
    QCOMPARE(reply.response.status, 200);
    QCOMPARE(reply.delivery, Http::Delivery());
}

void AdminTest::limitsCallsAMinute()
{
    Class room;
    QCOMPARE(room.admin("PUT", u"/rate-limit"_s, "{\"perMinute\":2}").status, 204);
    QCOMPARE(room.status(), 200);
    QCOMPARE(room.call("POST", newBook).response.status, 201);
    const Http::Response limited = room.call("POST", newBook).response;
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("Retry-After"), "60");
    QCOMPARE(room.admin("PUT", u"/rate-limit"_s, "{\"perMinute\":-1}").status, 400);
    room.admin("DELETE", u"/faults"_s);
    QCOMPARE(room.status(), 200);
}

void AdminTest::tellsWhatIsInForce()
{
    Class room;
    const auto inForce = [&] { return Sandbox::readInForce(parsed(room.admin("GET", u"/mischief"_s)).root()); };
    QVERIFY(!inForce().isAny());
    room.admin("POST", u"/faults"_s, "{\"answer\":503,\"delivery\":\"cut off\",\"delayMs\":7,\"every\":3,\"times\":2,\"operation\":\"getConfig_2\"}");
    room.admin("PUT", u"/latency"_s, "{\"milliseconds\":300}");
    room.admin("PUT", u"/rate-limit"_s, "{\"perMinute\":60}");
    room.admin("POST", u"/tokens/expire"_s);
    const Sandbox::Fault fault{.status = 503, .delivery = {Http::Delivery::Kind::CutOff, std::chrono::milliseconds(7)}, .operation = u"getConfig_2"_s,
                               .every = 3, .times = 2};
    QCOMPARE(inForce(), (Sandbox::InForce{{fault}, std::chrono::milliseconds(300), 60, 1}));
}

void AdminTest::refusesFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("nothing that goes wrong") << QByteArray("{}");
    QTest::newRow("a status nobody rehearses") << QByteArray("{\"answer\":418}");
    QTest::newRow("a status that is a word") << QByteArray("{\"answer\":\"later\"}");
    QTest::newRow("every zeroth") << QByteArray("{\"answer\":500,\"every\":0}");
    QTest::newRow("an unknown way") << QByteArray("{\"delivery\":\"by pigeon\"}");
    QTest::newRow("a delay beyond patience") << QByteArray("{\"delayMs\":9999999}");
}

void AdminTest::refusesFaults()
{
    QFETCH(QByteArray, fault);
    Class room;
    QCOMPARE(room.admin("POST", u"/faults"_s, fault).status, 400);
    QCOMPARE(room.status(), 200);
}

void AdminTest::expiresAndRenewsTokens()
{
    Class room;
    QCOMPARE(room.admin("POST", u"/tokens/expire"_s).status, 204);
    QCOMPARE(room.status(), 401);
    QCOMPARE(room.admin("POST", u"/tokens/renew"_s, "{\"token\":\"" + Client::access().token + "\"}").status, 204);
    QCOMPARE(room.status(), 200);
    QCOMPARE(room.admin("POST", u"/tokens/expire"_s, "{\"token\":\"nobody's\"}").status, 404);
}

void AdminTest::eachOrganizationSeesItsOwnWorld()
{
    Class room;
    const Json::Document seat = parsed(room.admin("POST", u"/tokens"_s));
    const QString organization = seat.root()["organizationId"].toString();
    const QByteArray token = seat.root()["token"].toUtf8();
    QVERIFY(token.endsWith(("_SBX_" + organization).toLatin1()));
    QVERIFY(room.names(organization, token).contains("Supervisors"));
    QCOMPARE(room.send("POST", books.arg(organization), newBook, token).response.status, 201);
    QVERIFY(room.names(organization, token).contains("\"A\""));
    QVERIFY(!room.call().response.body.contains("\"A\""));
    QCOMPARE(room.send("GET", books.arg(Client::access().organizationId), {}, token).response.status, 403);
    QCOMPARE(room.admin("POST", u"/tokens"_s, "{\"organizationId\":\"mine\"}").status, 400);
}

void AdminTest::aTokenMayLackAScope()
{
    Class room;
    const auto withScope = [&](const QByteArray &scope) {
        const Json::Document made = parsed(room.admin("POST", u"/tokens"_s, "{\"scopes\":[\"" + scope + "\"]}"));
        const QString path = books.arg(made.root()["organizationId"].toString());
        const QByteArray token = made.root()["token"].toUtf8();
        return std::pair(room.send("GET", path, {}, token).response.status, room.send("POST", path, newBook, token).response.status);
    };
    QCOMPARE(withScope("cjp:config_read"), std::pair(200, 403));
    QCOMPARE(withScope("cjp:config_write"), std::pair(403, 201));
    QCOMPARE(withScope("cjp:config"), std::pair(200, 201));
    QCOMPARE(withScope("cjp:user"), std::pair(403, 403));
}

void AdminTest::remembersTokens()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    Json::Document seat;
    {
        Class room(file);
        seat = parsed(room.admin("POST", u"/tokens"_s, "{\"scopes\":[\"cjp:config_read\"]}"));
    }
    Class again(file);
    const QString organization = seat.root()["organizationId"].toString();
    QVERIFY(again.names(organization, seat.root()["token"].toUtf8()).contains("Supervisors"));
    QCOMPARE(again.send("POST", books.arg(organization), newBook, seat.root()["token"].toUtf8()).response.status, 403);
}

void AdminTest::resets()
{
    Class room;
    room.call("POST", newBook);
    QCOMPARE(room.admin("POST", u"/reset"_s).status, 204);
    const QByteArray names = room.call().response.body;
    QVERIFY(!names.contains("\"A\"") && names.contains("Supervisors"));
}

void AdminTest::keepsAndRestores()
{
    Class room;
    room.admin("POST", u"/reset"_s);
    room.call("POST", newBook);
    QCOMPARE(room.admin("POST", u"/snapshots"_s, "{\"name\":\"before lunch\"}").status, 204);
    const QByteArray before = room.call().response.body;
    room.admin("POST", u"/reset"_s);
    QVERIFY(room.call().response.body != before);
    QCOMPARE(room.admin("POST", u"/snapshots/restore"_s, "{\"name\":\"before lunch\"}").status, 204);
    QCOMPARE(room.call().response.body, before);
    QCOMPARE(room.admin("POST", u"/snapshots/restore"_s, "{\"name\":\"before breakfast\"}").status, 404);
    QCOMPARE(room.admin("POST", u"/snapshots"_s).status, 400);
    room.admin("POST", u"/snapshots"_s, "{\"name\":\"after lunch\"}");
    QCOMPARE(room.admin("GET", u"/snapshots"_s).body, "[\"after lunch\",\"before lunch\"]");
}

void AdminTest::keepsAJournalWithoutSecrets()
{
    Class room;
    room.call("POST", "{\"name\":\"A\",\"secret\":\"hush \\\"hush\\\"\",\"parentType\":\"ORGANIZATION\"}");
    room.status();
    const Json::Document journal = parsed(room.admin("GET", u"/journal?count=5"_s));
    QCOMPARE(journal.root().size(), 2);
    QCOMPARE(journal.root()[0]["method"].toString(), u"GET"_s);
    QCOMPARE(journal.root()[1]["status"].toInt64(), 201);
    QVERIFY(!journal.text().contains(Client::access().token));
    QVERIFY(!journal.text().contains("hush"));
    QCOMPARE(room.admin("GET", u"/journal?organizationId=other"_s).body, "[]");
    QCOMPARE(room.admin("DELETE", u"/journal"_s).status, 204);
    QCOMPARE(room.admin("GET", u"/journal"_s).body, "[]");
}

void AdminTest::compressesWhatIsLarge()
{
    const auto compressed = [](qsizetype size, const QByteArray &accepted) {
        Http::Response response{.status = 200, .headers = {}, .body = QByteArray(size, 'a')};
        Sandbox::compressIfLarge(response, {.method = "GET", .url = {}, .headers = {{"Accept-Encoding", accepted}}, .body = {}});
        return response;
    };
    QCOMPARE(compressed(1'000'000, "gzip").body.size(), 1'000'000);
    QCOMPARE(compressed(1'000'001, "br").body.size(), 1'000'001);
    QCOMPARE(compressed(1'000'001, "gzip;q=0").body.size(), 1'000'001);
    const Http::Response small = compressed(1'000'001, "br, gzip");
    QCOMPARE(small.headers.value("Content-Encoding"), "gzip");
    QVERIFY(small.body.startsWith("\x1f\x8b\x08") && small.body.size() < 10'000);
    // Of "123456789", as RFC 1952 has it: CRC-32 cbf43926, nine bytes.
    QCOMPARE(Sandbox::gzipped("123456789").last(8).toHex(), "2639f4cb09000000");
}

QTEST_GUILESS_MAIN(AdminTest)
#include "admintest.moc"
