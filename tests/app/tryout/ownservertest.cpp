// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/ownserver.h"
#include "app/tryout/buildrequest.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

using namespace Tryout;

namespace {

OpenApi::Operation operationAt(const QList<OpenApi::Server> &servers, const QString &path = QStringLiteral("/pets"))
{
    OpenApi::Operation operation;
    operation.key = QStringLiteral("pets");
    operation.method = "GET";
    operation.path = path;
    operation.servers = servers;
    return operation;
}

} // namespace

class OwnServerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatNamesNoServerIsCalledWhereTheEnvironmentSays()
    {
        QCOMPARE(environmentFor(operationAt({}), Sample::environment()), Sample::environment());
    }

    void anotherApisServerGetsNoToken()
    {
        const Environment own = environmentFor(operationAt({{"https://pets.example/v1", {}, {}}}), Sample::environment());
        QCOMPARE(own.baseUrl, QUrl("https://pets.example/v1"));
        QVERIFY(own.token.isEmpty());
        QVERIFY(own.organizationId.isEmpty());
        QCOMPARE(own.kind, Environment::Kind::Live);
        QCOMPARE(own.seat, Sample::environment().seat);
    }

    /// Whatever a description calls its server, no request leaves for it with what belongs to the environment.
    void noRequestCarriesTheTokenElsewhere_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("path");
        QTest::newRow("a host of its own") << "https://pets.example" << "/pets";
        QTest::newRow("a path that looks like a host") << "https://pets.example" << "//evil.example/pets";
        QTest::newRow("the environment's own address") << "http://127.0.0.1:8080" << "/pets";
        QTest::newRow("the environment's address as a name and password") << "http://127.0.0.1:8080@evil.example" << "/pets";
        QTest::newRow("a host without a scheme") << "//evil.example" << "/pets";
        QTest::newRow("a relative server") << "/v1" << "/pets";
        QTest::newRow("a server that is no address") << "://::" << "/pets";
        QTest::newRow("a variable nobody gave a value") << "{scheme}://evil.example" << "/pets";
    }

    void noRequestCarriesTheTokenElsewhere()
    {
        QFETCH(QString, server);
        QFETCH(QString, path);
        const OpenApi::Operation operation = operationAt({{server, {}, {}}}, path);
        const Environment own = environmentFor(operation, Sample::environment());
        const Http::Request sent = buildRequest(operation, Draft::forOperation(operation, own), own).value_or(Http::Request{});
        QVERIFY(!sent.headers.contains("Authorization"));
    }

    /// Where a description names no server, its paths cannot lead to another host.
    void aPathCannotLeadTheTokenElsewhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("two slashes") << "//evil.example/pets";
        QTest::newRow("a backslash") << "/\\evil.example/pets";
        QTest::newRow("an at sign") << "/@evil.example/pets";
        QTest::newRow("dots") << "/../../@evil.example";
    }

    void aPathCannotLeadTheTokenElsewhere()
    {
        QFETCH(QString, path);
        const OpenApi::Operation operation = operationAt({}, path);
        const auto request = buildRequest(operation, Draft::forOperation(operation, Sample::environment()), Sample::environment());
        if (request) {
            QCOMPARE(request->url.host(), "127.0.0.1");
            QCOMPARE(request->url.port(), 8080);
        }
    }

    void onlyTheWebIsCalled_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QUrl>("base");
        QTest::newRow("https") << "https://a.example" << QUrl("https://a.example");
        QTest::newRow("http") << "http://a.example" << QUrl("http://a.example");
        QTest::newRow("a host alone is called by https") << "//a.example/v1" << QUrl("https://a.example/v1");
        QTest::newRow("a file") << "file:///etc" << QUrl();
        QTest::newRow("ftp") << "ftp://a.example" << QUrl();
        QTest::newRow("no host") << "https:///v1" << QUrl();
        QTest::newRow("a path") << "/v1" << QUrl();
        QTest::newRow("words") << "our server" << QUrl();
    }

    void onlyTheWebIsCalled()
    {
        QFETCH(QString, server);
        QTEST(environmentFor(operationAt({{server, {}, {}}}), Sample::environment()).baseUrl, "base");
    }

    void variablesHaveTheirDefaults()
    {
        const OpenApi::Server server{"https://{region}.example/{base}", {}, {{"region", "eu", {"eu", "us"}, {}}, {"base", "v2", {}, {}}}};
        QCOMPARE(environmentFor(operationAt({server}), Sample::environment()).baseUrl, QUrl("https://eu.example/v2"));
    }
};

QTEST_GUILESS_MAIN(OwnServerTest)
#include "ownservertest.moc"
