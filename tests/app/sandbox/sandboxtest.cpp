// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include "app/http/networktransport.h"
#include "app/json/document.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Sandbox::Endpoint;
using Sandbox::Options;
using Sandbox::StartError;

class SandboxTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void servesOnLoopback();
    void madeUpTokenNamesTheOrganization();
    void takesTheTokenGiven();
    void isNotEmptyAtFirst();
    void startingTwiceIsStartingOnce();
    void stopRefusesCalls();
    void startsAgainOnTheSamePortAndData();
    void forgetsMemoryButRemembersAFile();
    void saysThatADamagedFileWasSetAside();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void endsWhileCallsAreUnderWay();
    void searches_data();
    void searches();
    void aRefusedSearchBearsOneTrackingId();

private:
    Endpoint started(Sandbox::Sandbox &sandbox);
    Http::Transport::Outcome call(const Endpoint &endpoint, const QByteArray &method, const QString &path, const QByteArray &body = {});
    QByteArray bookNames(const Endpoint &endpoint);

    Http::NetworkTransport m_transport;
};

Endpoint SandboxTest::started(Sandbox::Sandbox &sandbox)
{
    const QFuture<Sandbox::Sandbox::Started> future = sandbox.start();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
        qFatal("the sandbox did not start");
    return *future.result();
}

Http::Transport::Outcome SandboxTest::call(const Endpoint &endpoint, const QByteArray &method, const QString &path, const QByteArray &body)
{
    Http::Request request{.method = method, .url = endpoint.baseUrl, .headers = {}, .body = body};
    request.url.setPath(path == "/search"_L1 ? path : u"/organization/%1%2"_s.arg(endpoint.organizationId, path));
    request.headers.append("Authorization", "Bearer " + endpoint.token);
    request.headers.append("Content-Type", "application/json");
    const QFuture<Http::Transport::Outcome> future = m_transport.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("no answer within ten seconds");
    return future.result();
}

QByteArray SandboxTest::bookNames(const Endpoint &endpoint)
{
    const auto outcome = call(endpoint, "GET", u"/v3/address-book"_s);
    if (!outcome)
        return describe(outcome.error()).toUtf8();
    QByteArrayList names;
    const auto document = Json::Document::parse(outcome->body);
    for (const Json::Node book : document->root()["data"])
        names.append(book["name"].toUtf8());
    return names.join(", ");
}

void SandboxTest::servesOnLoopback()
{
    Sandbox::Sandbox sandbox({});
    QVERIFY(!sandbox.isRunning());
    const Endpoint endpoint = started(sandbox);
    QVERIFY(sandbox.isRunning());
    QCOMPARE(endpoint.baseUrl.host(), u"127.0.0.1"_s);
    const auto created = call(endpoint, "POST", u"/v3/address-book"_s, R"({"name":"AddressBook_140","parentType":"ORGANIZATION"})");
    QVERIFY(created.has_value());
    QCOMPARE(created->status, 201);
    const QString id = Json::Document::parse(created->body)->root()["id"].toString();
    const auto read = call(endpoint, "GET", u"/v3/address-book/"_s + id);
    QCOMPARE(read->status, 200);
    QVERIFY(read->headers.value("TrackingId").startsWith("ccconfig_"));
    QCOMPARE(call(endpoint, "DELETE", u"/v3/address-book/"_s + id)->status, 204);
    QCOMPARE(call(endpoint, "GET", u"/v3/address-book/"_s + id)->status, 404);
}

void SandboxTest::madeUpTokenNamesTheOrganization()
{
    Sandbox::Sandbox sandbox({});
    const Endpoint endpoint = started(sandbox);
    const QString token = QString::fromLatin1(endpoint.token);
    QCOMPARE(token.section(u'_', -1), endpoint.organizationId);
    QCOMPARE(token.section(u'_', -2, -2), u"SBX"_s);
    QCOMPARE(token.size(), 32 + 5 + 36);
    Sandbox::Sandbox other({});
    QVERIFY(started(other).token.first(32) != endpoint.token.first(32));
}

void SandboxTest::takesTheTokenGiven()
{
    Options options;
    options.token = "my-own";
    Sandbox::Sandbox sandbox(options);
    const Endpoint endpoint = started(sandbox);
    QCOMPARE(endpoint.token, "my-own");
    QCOMPARE(call(endpoint, "GET", u"/v3/address-book"_s)->status, 200);
}

void SandboxTest::isNotEmptyAtFirst()
{
    Sandbox::Sandbox sandbox({});
    QCOMPARE(bookNames(started(sandbox)), "Facilities Desk, Partner Hotlines, Supervisors");
}

void SandboxTest::startingTwiceIsStartingOnce()
{
    Sandbox::Sandbox sandbox({});
    const Endpoint endpoint = started(sandbox);
    QCOMPARE(started(sandbox), endpoint);
}

void SandboxTest::stopRefusesCalls()
{
    Sandbox::Sandbox sandbox({});
    const Endpoint endpoint = started(sandbox);
    sandbox.stop();
    QVERIFY(!sandbox.isRunning());
    const auto outcome = call(endpoint, "GET", u"/v3/address-book"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Http::TransportError::Kind::Refused);
    sandbox.stop(); // again: nothing to do
}

void SandboxTest::startsAgainOnTheSamePortAndData()
{
    Sandbox::Sandbox sandbox({});
    const Endpoint endpoint = started(sandbox);
    QCOMPARE(call(endpoint, "POST", u"/v3/address-book"_s, R"({"name":"Mine","parentType":"ORGANIZATION"})")->status, 201);
    sandbox.stop();
    QCOMPARE(started(sandbox), endpoint);
    QCOMPARE(bookNames(endpoint), "Facilities Desk, Partner Hotlines, Supervisors, Mine");
}

void SandboxTest::forgetsMemoryButRemembersAFile()
{
    const QTemporaryDir folder;
    Options options;
    options.databaseFile = folder.filePath(u"deep/sandbox.db"_s);
    for (const QByteArray expected : {"Facilities Desk, Partner Hotlines, Supervisors", "Facilities Desk, Partner Hotlines, Supervisors, Mine"}) {
        Sandbox::Sandbox sandbox(options);
        const Endpoint endpoint = started(sandbox);
        QCOMPARE(endpoint.notice, QString());
        QCOMPARE(bookNames(endpoint), expected);
        call(endpoint, "POST", u"/v3/address-book"_s, R"({"name":"Mine","parentType":"ORGANIZATION"})");
    }
    Sandbox::Sandbox inMemory({});
    QCOMPARE(bookNames(started(inMemory)), "Facilities Desk, Partner Hotlines, Supervisors");
}

void SandboxTest::saysThatADamagedFileWasSetAside()
{
    const QTemporaryDir folder;
    Options options;
    options.databaseFile = folder.filePath(u"sandbox.db"_s);
    QFile file(options.databaseFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database").repeated(1000));
    file.close();
    Sandbox::Sandbox sandbox(options);
    const Endpoint endpoint = started(sandbox);
    QVERIFY2(endpoint.notice.contains(u"sandbox.db.damaged-1"_s), qPrintable(endpoint.notice));
    QVERIFY(QFile::exists(folder.filePath(u"sandbox.db.damaged-1"_s)));
    QVERIFY(bookNames(endpoint).startsWith("Facilities Desk"));
}

void SandboxTest::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPortTaken");
    QTest::addColumn<QString>("databaseFile");
    QTest::addColumn<StartError::Kind>("kind");
    QTest::newRow("another program has the port") << u"127.0.0.1"_s << true << QString() << StartError::Kind::AddressInUse;
    QTest::newRow("the computer has no such address") << u"192.0.2.1"_s << false << QString() << StartError::Kind::AddressNotAvailable;
    QTest::newRow("the database would be in a file") << u"127.0.0.1"_s << false << u"/dev/null/sandbox.db"_s << StartError::Kind::DatabaseUnusable;
}

void SandboxTest::saysWhyItCannotStart()
{
    QFETCH(QString, address);
    QFETCH(bool, isPortTaken);
    QFETCH(QString, databaseFile);
    Sandbox::Sandbox first({});
    Options options;
    options.address = address;
    options.databaseFile = databaseFile;
    if (isPortTaken)
        options.port = quint16(started(first).baseUrl.port());
    Sandbox::Sandbox sandbox(options);
    const QFuture<Sandbox::Sandbox::Started> future = sandbox.start();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QTEST(future.result().error().kind, "kind");
    QVERIFY(!sandbox.isRunning());
    QVERIFY(describe(future.result().error()).contains(databaseFile.isEmpty() ? address : databaseFile));
}

void SandboxTest::endsWhileCallsAreUnderWay()
{
    for (int round = 0; round < 5; ++round) {
        auto sandbox = std::make_unique<Sandbox::Sandbox>(Options());
        const Endpoint endpoint = started(*sandbox);
        QList<QFuture<Http::Transport::Outcome>> calls;
        Http::Request request{.method = "GET", .url = endpoint.baseUrl, .headers = {}, .body = {}};
        request.url.setPath(u"/organization/%1/v2/address-book"_s.arg(endpoint.organizationId));
        request.headers.append("Authorization", "Bearer " + endpoint.token);
        for (int i = 0; i < 20; ++i)
            calls.append(m_transport.send(request));
        QTRY_VERIFY(std::ranges::any_of(calls, [](const auto &each) { return each.isFinished(); }));
        sandbox.reset();
        QTRY_VERIFY(std::ranges::all_of(calls, [](const auto &each) { return each.isFinished(); }));
    }
}

void SandboxTest::aRefusedSearchBearsOneTrackingId()
{
    Sandbox::Sandbox sandbox({});
    const Endpoint endpoint = started(sandbox);
    const auto outcome = call(endpoint, "POST", u"/search"_s, "{\"query\":\"{taskDetails{tasks{foo}}}\"}");
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, 400);
    const QByteArray id = outcome->headers.value("TrackingId");
    QVERIFY(!id.isEmpty());
    QVERIFY(outcome->body.startsWith("{\"trackingId\":\"" + id + '"'));
}

void SandboxTest::searches_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("the mission's call is found") << QByteArray() << 200;
    QTest::newRow("a token nobody gave out finds nothing") << QByteArray("none") << 401;
}

void SandboxTest::searches()
{
    QFETCH(QByteArray, token);
    Sandbox::Sandbox sandbox({});
    Endpoint endpoint = started(sandbox);
    if (!token.isEmpty())
        endpoint.token = token;
    const QByteArray query = R"({"query":"{ taskDetails(from: 1738833921000 to: 1738834701000 filter: { and: [
        { channelType: { equals: telephony } } { origin: { equals: \"+14694097607\" } } { status: { equals: \"ended\" } } { direction: { equals: \"inbound\" } }
        { isActive: { equals: false } } { owner: { notequals: { id: null } } } ] }) { tasks { id } } }","variables":{}})";
    const auto outcome = call(endpoint, "POST", u"/search"_s, QByteArray(query).replace('\n', ' '));
    QVERIFY(outcome.has_value());
    QTEST(outcome->status, "status");
    QVERIFY(outcome->headers.contains("TrackingId"));
    const auto document = Json::Document::parse(outcome->body);
    const QString expected = token.isEmpty() ? u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s : QString();
    QCOMPARE(document->root()["data"]["taskDetails"]["tasks"][0]["id"].toString(), expected);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
