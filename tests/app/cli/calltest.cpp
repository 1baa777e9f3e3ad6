// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "app/json/document.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace {

const QByteArray description = R"({
  "openapi": "3.0.1", "info": {"title": "t", "version": "1"},
  "paths": {"/things/{id}": {
    "get": {"operationId": "getThing", "summary": "Get a thing",
      "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}], "responses": {"200": {"description": "ok"}}},
    "put": {"operationId": "putThing", "summary": "Put a thing",
      "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
      "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}}, "responses": {"200": {"description": "ok"}}}}}
})";

} // namespace

class CallTest : public Support::Test
{
    Q_OBJECT

public:
    CallTest()
    {
        auto server = Http::Server::listen(u"127.0.0.1"_s, 0, [this](const Http::Request &request) {
            const QMutexLocker lock(&m_guard);
            m_last = request;
            return Http::Response{.status = request.url.path().endsWith("missing"_L1) ? 404 : 200,
                                  .headers = {{"Content-Type", "application/json"}, {"X-Thing", "yes"}},
                                  .body = "{\"n\": 1.10}\n\n"};
        });
        if (!server)
            qFatal("%s", qPrintable(Http::describe(server.error())));
        m_server = std::move(*server);
        m_url = u"http://127.0.0.1:%1"_s.arg(m_server->port());
    }

private Q_SLOTS:
    void printsTheBodyByteForByte()
    {
        const Outcome outcome = call({u"getThing"_s, u"-p"_s, u"id=7"_s});
        QCOMPARE(outcome.out, QByteArray("{\"n\": 1.10}\n\n"));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(last().url.path(), u"/things/7"_s);
        QCOMPARE(last().headers.value("Authorization"), QByteArray("Bearer secret-token"));
    }

    void takesMethodAndPath_data()
    {
        QTest::addColumn<QStringList>("operation");
        QTest::newRow("as two words") << QStringList{u"GET"_s, u"/things/{id}"_s};
        QTest::newRow("as one") << QStringList{u"GET /things/{id}"_s};
    }

    void takesMethodAndPath()
    {
        QFETCH(QStringList, operation);
        QCOMPARE(call(operation + QStringList{u"-p"_s, u"id=7"_s}).status, 0);
        QCOMPARE(last().method, QByteArray("GET"));
    }

    void anAnswerThatSaysNoIsStatusOne()
    {
        const Outcome outcome = call({u"getThing"_s, u"-p"_s, u"id=missing"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QByteArray("{\"n\": 1.10}\n\n"));
    }

    void sendsTheBodyAsItStands_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("a text") << u"{\"n\":  1.10 }"_s;
        QTest::newRow("a file") << u"@"_s + m_files.with(u"body.json"_s, "{\"n\":  1.10 }");
    }

    void sendsTheBodyAsItStands()
    {
        QFETCH(QString, body);
        QCOMPARE(call({u"putThing"_s, u"-p"_s, u"id=7"_s, u"--body"_s, body}).status, 0);
        QCOMPARE(last().body, QByteArray("{\"n\":  1.10 }"));
    }

    void sendsHeaders()
    {
        QCOMPARE(call({u"getThing"_s, u"-p"_s, u"id=7"_s, u"-H"_s, u"X-Mine: a: b"_s}).status, 0);
        QCOMPARE(last().headers.value("X-Mine"), QByteArray("a: b"));
    }

    void includesTheHead()
    {
        const QByteArray out = call({u"getThing"_s, u"-p"_s, u"id=7"_s, u"--include"_s}).out;
        QVERIFY2(out.startsWith("200 OK\n"), out.constData());
        QVERIFY2(out.contains("X-Thing: yes\n"), out.constData());
        QVERIFY2(out.endsWith("\n\n{\"n\": 1.10}\n\n"), out.constData());
    }

    void asJson()
    {
        const Outcome outcome = call({u"getThing"_s, u"-p"_s, u"id=7"_s, u"--json"_s});
        const auto json = Json::Document::parse(outcome.out);
        QVERIFY(json.has_value());
        const Json::Node root = json->root();
        QCOMPARE(root["response"]["status"].toInt64(), 200);
        QCOMPARE(root["response"]["body"].toUtf8(), QByteArray("{\"n\": 1.10}\n\n"));
        QCOMPARE(root["response"]["headers"]["X-Thing"].toString(), u"yes"_s);
        QCOMPARE(root["request"]["method"].toString(), u"GET"_s);
        QCOMPARE(root["request"]["url"].toString(), m_url + u"/things/7"_s);
        QVERIFY(root["timings"]["total"].isNumber());
        QVERIFY(!outcome.out.contains("secret-token"));
    }

    void aDryRunSendsNothingAndHidesTheToken()
    {
        QCOMPARE(call({u"getThing"_s, u"-p"_s, u"id=first"_s}).status, 0);
        const Outcome outcome = call({u"getThing"_s, u"-p"_s, u"id=second"_s, u"--dry-run"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("GET " + m_url.toUtf8() + "/things/second\n"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("secret-token"));
        QCOMPARE(last().url.path(), u"/things/first"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");

        QTest::newRow("no operation") << QStringList{} << QByteArray("missing");
        QTest::newRow("an unknown operation") << QStringList{u"dance"_s} << QByteArray("dance");
        QTest::newRow("a required parameter left out") << QStringList{u"getThing"_s} << QByteArray("id");
        QTest::newRow("an unknown parameter") << QStringList{u"getThing"_s, u"-p"_s, u"ID=7"_s} << QByteArray("It has: id");
        QTest::newRow("a parameter without a value") << QStringList{u"getThing"_s, u"-p"_s, u"id"_s} << QByteArray("NAME=VALUE");
        QTest::newRow("a header without a colon") << QStringList{u"getThing"_s, u"-p"_s, u"id=7"_s, u"-H"_s, u"x"_s} << QByteArray("NAME: VALUE");
        QTest::newRow("a body's file that is not there") << QStringList{u"putThing"_s, u"-p"_s, u"id=7"_s, u"--body"_s, u"@/nowhere"_s} << QByteArray("/nowhere");
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = call(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    }

    void aServerThatIsNotThere()
    {
        const Outcome outcome = tryout({u"call"_s, u"getThing"_s, u"-p"_s, u"id=7"_s, u"--api"_s, m_api, u"--server"_s, u"http://127.0.0.1:1"_s, u"--token"_s, u"t"_s});
        QCOMPARE(outcome.status, 3);
        QVERIFY(!outcome.err.isEmpty());
    }

    void theServerOfTheEnvironment()
    {
        qputenv("TRYOUT_SERVER", m_url.toUtf8());
        qputenv("TRYOUT_TOKEN", "from-environment");
        const Outcome outcome = tryout({u"call"_s, u"getThing"_s, u"-p"_s, u"id=7"_s, u"--api"_s, m_api});
        qunsetenv("TRYOUT_SERVER");
        qunsetenv("TRYOUT_TOKEN");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(last().headers.value("Authorization"), QByteArray("Bearer from-environment"));
    }

    void aSandboxOfItsOwn()
    {
        const Outcome outcome = tryout({u"call"_s, u"createConfig_2"_s, u"--body"_s, uR"({"name": "AddressBook_140", "parentType": "ORGANIZATION"})"_s});
        QVERIFY2(outcome.status == 0, outcome.err + outcome.out);
        QVERIFY2(outcome.out.contains("AddressBook_140"), outcome.out.constData());
    }

    /// Without a server it is never called where its description says, but in the sandbox, which gives its example.
    void anotherApiInASandboxOfItsOwn()
    {
        const QByteArray pets = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\nservers: [{url: '" + m_url.toUtf8() + "'}]\npaths:\n  /pets:\n    get:\n      operationId: pets\n"
                                "      responses: {'200': {description: d, content: {application/json: {example: [{name: Rex}]}}}}\n";
        const Http::Request before = last();
        qputenv("TRYOUT_TOKEN", "from-environment");
        const Outcome outcome = tryout({u"call"_s, u"pets"_s, u"--api"_s, m_files.with(u"pets.yaml"_s, pets)});
        qunsetenv("TRYOUT_TOKEN");
        QVERIFY2(outcome.status == 0, outcome.err + outcome.out);
        QVERIFY2(outcome.out.contains("Rex"), outcome.out.constData());
        QCOMPARE(last().url, before.url);
    }

    void aGraphQlQuery_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("as it is") << u"{ taskDetails(from: 1738833921000 to: 1738834701000) { tasks { id } } }"_s;
        QTest::newRow("as the whole request") << uR"({"query": "{ taskDetails(from: 1738833921000 to: 1738834701000) { tasks { id } } }", "variables": {}})"_s;
    }

    void aGraphQlQuery()
    {
        QFETCH(QString, body);
        const Outcome outcome = tryout({u"call"_s, u"getSearchResults"_s, u"--body"_s, body});
        QVERIFY2(outcome.status == 0, outcome.err + outcome.out);
        QVERIFY2(outcome.out.contains("d1364618-49a4-41f5-8b5f-a8da4d12e56c"), outcome.out.constData());
    }

private:
    [[nodiscard]] Outcome call(const QStringList &arguments) const
    {
        return tryout(QStringList{u"call"_s} + arguments + QStringList{u"--api"_s, m_api, u"--server"_s, m_url, u"--token"_s, u"secret-token"_s});
    }
    [[nodiscard]] Http::Request last()
    {
        const QMutexLocker lock(&m_guard);
        return m_last;
    }

    Files m_files;
    QString m_api = m_files.with(u"api.json"_s, description);
    QString m_url;
    QMutex m_guard;
    Http::Request m_last;
    std::unique_ptr<Http::Server> m_server;
};

QTEST_GUILESS_MAIN(CallTest)
#include "calltest.moc"
