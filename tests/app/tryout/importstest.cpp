// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/imports.h"
#include "app/tryout/curlimport.h"
#include "app/tryout/importmatch.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using Tryout::Imports;

namespace {

const QByteArray description = R"({"openapi": "3.0.1", "info": {"title": "Books", "version": "1"}, "servers": [{"url": "https:\/\/books.example\/v1"}],
  "paths": {
    "/books/{id}": {
      "get": {"operationId": "get", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": "full", "in": "query", "schema": {"type": "string"}}], "responses": {}},
      "post": {"operationId": "post", "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}, "responses": {}}},
    "/books/new": {"get": {"operationId": "newest", "responses": {}}}
  }})";

Tryout::ImportedCall curl(const QString &command)
{
    return *Tryout::importCurl(command);
}

} // namespace

class ImportsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("operation");

        QTest::newRow("method, path and server") << "curl https://books.example/v1/books/7" << "get";
        QTest::newRow("the port that goes without saying") << "curl https://books.example:443/v1/books/7" << "get";
        QTest::newRow("a literal path before a template") << "curl https://books.example/v1/books/new" << "newest";
        QTest::newRow("a parameter it knows") << "curl 'https://books.example/v1/books/7?full=yes'" << "get";
        QTest::newRow("a parameter it has no place for") << "curl 'https://books.example/v1/books/7?other=yes'" << "";
        QTest::newRow("a body it has no place for") << "curl -X GET https://books.example/v1/books/7 -d '{}'" << "";
        QTest::newRow("another method") << "curl -X PUT https://books.example/v1/books/7" << "";
        QTest::newRow("another server") << "curl https://other.example/v1/books/7" << "";
        QTest::newRow("another base path") << "curl https://books.example/v2/books/7" << "";
    }

    void matches()
    {
        QFETCH(QString, command);
        const OpenApi::Catalog catalog = *OpenApi::Catalog::read(description, "test");
        const auto draft = Tryout::matchedDraft(curl(command), catalog, {});
        QTEST(draft ? draft->operation : QString(), "operation");
    }

    void whatComesWithTheProgramIsCalledAtTheContactCenter_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        QTest::newRow("a region") << "https://api.wxcc-eu1.cisco.com/books/7" << true;
        QTest::newRow("the sandbox in use") << "http://127.0.0.1:8080/books/7" << true;
        QTest::newRow("a variable") << "{{baseUrl}}/books/7" << true;
        QTest::newRow("somewhere else") << "https://example.com/books/7" << false;
    }

    void whatComesWithTheProgramIsCalledAtTheContactCenter()
    {
        QFETCH(QString, address);
        const OpenApi::Catalog catalog = OpenApi::Catalog::read(description, "test")->withoutServers();
        QTEST(Tryout::matchedDraft(curl("curl '" + address + "'"), catalog, QUrl("http://127.0.0.1:8080")).has_value(), "fits");
    }

    void aMatchIsFilledIn()
    {
        const OpenApi::Catalog catalog = *OpenApi::Catalog::read(description, "test");
        const auto draft = Tryout::matchedDraft(curl("curl https://books.example/v1/books/a%20b -H 'X-Trace: t' -H 'Other: o' --json '{\"a\": 1.10}'"), catalog, {});
        QVERIFY(draft);
        QCOMPARE(draft->parameters, (QMap<QString, QString>{{"id", "a b"}, {"X-Trace", "t"}}));
        QVERIFY(draft->headers == (Http::Headers{{"Other", "o"}}));
        QCOMPARE(draft->body, QString("{\"a\": 1.10}"));
    }

    void callsWithoutAMatchAreKeptBetweenRuns()
    {
        const QTemporaryDir folder;
        const QString drafts = folder.filePath("drafts");
        QString key;
        {
            Settings::Store settings(folder.filePath("settings.ini"));
            Support::ScriptedTransport transport;
            Tryout::Descriptions descriptions(settings, transport);
            Tryout::Session session({}, transport, Tryout::DraftStore(drafts));
            Imports imports(folder.path(), descriptions, session, Tryout::DraftStore(drafts));
            const Imports::Outcome outcome = imports.take({curl("curl https://x.example/a/b?q=1 -H 'Authorization: Bearer secret' -d '{\"n\": 1}'"),
                                                           curl("curl https://x.example/a/b?q=2 -d '{\"n\": 2}'")});
            QCOMPARE(outcome.added, 2);
            QCOMPARE(outcome.matched, 0);
            QCOMPARE(outcome.leftOut, QStringList("the header Authorization"));
            key = outcome.operation;
        }
        Settings::Store settings(folder.filePath("settings.ini"));
        Support::ScriptedTransport transport;
        Tryout::Descriptions descriptions(settings, transport);
        Tryout::Session session({}, transport, Tryout::DraftStore(drafts));
        connect(&descriptions, &Tryout::Descriptions::catalogChanged, &session, &Tryout::Session::setCatalog);
        Imports imports(folder.path(), descriptions, session, Tryout::DraftStore(drafts));
        QCOMPARE(imports.operations().size(), 2);
        descriptions.start();
        QTRY_VERIFY_WITH_TIMEOUT(descriptions.isReady(), 30'000);
        QTRY_VERIFY(session.open(key));
        QCOMPARE(session.operation()->group, QString("Imported"));
        QCOMPARE(session.draft().body, QString("{\"n\": 1}"));
        QCOMPARE(session.draft().parameters.value("q"), QString("1"));
        QCOMPARE(session.environment().baseUrl, QUrl("https://x.example"));
        session.run();
        QCOMPARE(transport.requests().size(), 1);
        QCOMPARE(transport.requests().first().url, QUrl("https://x.example/a/b?q=1"));
        QCOMPARE(transport.requests().first().method, QByteArray("POST"));
        QCOMPARE(transport.requests().first().body, QByteArray("{\"n\": 1}"));

        imports.clear();
        QVERIFY(!Tryout::DraftStore(drafts).load(key));
        QVERIFY(!descriptions.catalog().find(key));
    }

    void nothingTypedIsReplaced()
    {
        const QTemporaryDir folder;
        const Tryout::DraftStore drafts(folder.filePath("drafts"));
        Settings::Store settings(folder.filePath("settings.ini"));
        Support::ScriptedTransport transport;
        Tryout::Descriptions descriptions(settings, transport);
        QFile file(folder.filePath("books.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(description) > 0);
        file.close();
        QSignalSpy opened(&descriptions, &Tryout::Descriptions::opened);
        descriptions.start();
        descriptions.open(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() == 1 && descriptions.isReady(), 30'000);
        Tryout::Session session(descriptions.catalog(), transport, drafts);
        Imports imports(folder.path(), descriptions, session, drafts);

        const Imports::Outcome first = imports.take({curl("curl https://books.example/v1/books/7")});
        QCOMPARE(first.matched, 1);
        QCOMPARE(first.operation, QString("get"));
        QCOMPARE(drafts.load("get")->parameters.value("id"), QString("7"));
        const Imports::Outcome second = imports.take({curl("curl https://books.example/v1/books/8")});
        QCOMPARE(second.added, 1);
        QCOMPARE(drafts.load("get")->parameters.value("id"), QString("7"));
    }

    void aDamagedFileCountsAsNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("imported.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[{\"key\": 1}, 2") > 0);
        file.close();
        QVERIFY(Tryout::ImportStore(file.fileName()).load().isEmpty());
        QVERIFY(Tryout::ImportStore(folder.filePath("none")).load().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "importstest.moc"
