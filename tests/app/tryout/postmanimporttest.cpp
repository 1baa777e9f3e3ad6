// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/postmanimport.h"
#include "tests/support/test.h"

using Tryout::ImportedCall;
using Tryout::ImportError;

namespace {

QByteArray collection(const QByteArray &request)
{
    return "{\"info\": {\"name\": \"Lab\", \"schema\": \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"},"
              "\"variable\": [{\"key\": \"host\", \"value\": \"https://example.com\"}, {\"key\": \"myToken\", \"value\": \"secret\"}],"
              "\"item\": [{\"name\": \"Folder\", \"item\": [{\"name\": \"Call\", \"request\":" + request + "}]}]}";
}

} // namespace

class PostmanImportTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<ImportedCall>("expected");
        const QString server = "https://example.com";

        QTest::newRow("an address alone") << QByteArray("\"{{host}}/a\"")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "GET", .server = server, .path = "/a"};
        QTest::newRow("a query, without what is switched off") << QByteArray("{\"method\": \"GET\", \"url\": {\"raw\": \"{{host}}/a?x=1&off=2\","
              "\"query\": [{\"key\": \"x\", \"value\": \"1 2\"}, {\"key\": \"off\", \"value\": \"2\", \"disabled\": true}]}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "GET", .server = server, .path = "/a", .query = {{"x", "1 2"}}};
        QTest::newRow("an address in parts, with a path variable") << QByteArray("{\"method\": \"GET\", \"url\": {\"protocol\": \"https\", \"host\": [\"example\", \"com\"],"
              "\"path\": [\"a\", \":id\"], \"variable\": [{\"key\": \"id\", \"value\": \"7\"}]}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "GET", .server = server, .path = "/a/{id}", .pathValues = {{"id", "7"}}};
        QTest::newRow("an unknown host is the environment's") << QByteArray("{\"method\": \"GET\", \"url\": \"{{baseUrl}}/a/{{id}}\"}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "GET", .path = "/a/{id}"};
        QTest::newRow("JSON and headers") << QByteArray("{\"method\": \"POST\", \"url\": \"{{host}}/a\", \"header\": [{\"key\": \"A\", \"value\": \"b\"},"
              "{\"key\": \"Authorization\", \"value\": \"Bearer x\"}, {\"key\": \"Off\", \"value\": \"1\", \"disabled\": true}],"
              "\"body\": {\"mode\": \"raw\", \"raw\": \"{\\\"n\\\": 1}\", \"options\": {\"raw\": {\"language\": \"json\"}}}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "POST", .server = server, .path = "/a", .headers = {{"A", "b"}},
                            .mediaType = "application/json", .body = "{\"n\": 1}", .leftOut = {"the header Authorization"}};
        QTest::newRow("a form with a file") << QByteArray("{\"method\": \"POST\", \"url\": \"{{host}}/a\", \"body\": {\"mode\": \"formdata\","
              "\"formdata\": [{\"key\": \"a\", \"value\": \"1\", \"type\": \"text\"}, {\"key\": \"f\", \"type\": \"file\", \"src\": \"/tmp/x\"}]}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "POST", .server = server, .path = "/a", .mediaType = "multipart/form-data",
                            .form = {{"a", "1"}, {"f", "/tmp/x", true}}};
        QTest::newRow("an encoded form") << QByteArray("{\"method\": \"POST\", \"url\": \"{{host}}/a\", \"body\": {\"mode\": \"urlencoded\","
              "\"urlencoded\": [{\"key\": \"a\", \"value\": \"1\"}]}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "POST", .server = server, .path = "/a", .mediaType = "application/x-www-form-urlencoded",
                            .form = {{"a", "1"}}};
        QTest::newRow("GraphQL") << QByteArray("{\"method\": \"POST\", \"url\": \"{{host}}/search\", \"body\": {\"mode\": \"graphql\","
              "\"graphql\": {\"query\": \"{ task { id } }\", \"variables\": \"{\\\"from\\\": 1}\"}}}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "POST", .server = server, .path = "/search", .mediaType = "application/json",
                            .body = "{\"query\":\"{ task { id } }\",\"variables\":{\"from\": 1}}"};
        QTest::newRow("a sign-in is left out, and no secret variable is put in") << QByteArray("{\"method\": \"GET\", \"auth\": {\"type\": \"bearer\"},"
              "\"url\": \"{{host}}/{{myToken}}\"}")
            << ImportedCall{.name = "Call", .group = "Lab", .method = "GET", .server = server, .path = "/{myToken}", .leftOut = {"its way to sign in (bearer)"}};
    }

    void reads()
    {
        QFETCH(QByteArray, request);
        QFETCH(ImportedCall, expected);
        const auto read = Tryout::importPostman(collection(request));
        QVERIFY(read);
        QCOMPARE(read->name, QString("Lab"));
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(read->calls.size(), 1);
        QCOMPARE(read->calls.first().path, expected.path);
        QCOMPARE(read->calls.first().body, expected.body);
        QCOMPARE(read->calls.first().leftOut, expected.leftOut);
        QVERIFY(read->calls.first() == expected);
    }

    void aRequestThatCannotBeCalledIsToldWithItsPlace()
    {
        const auto read = Tryout::importPostman(collection("{\"method\": \"GET\", \"url\": \"ftp://example.com\"}"));
        QVERIFY(read);
        QCOMPARE(read->problems, QList<ImportError>({{ImportError::Kind::BadAddress, 0, "Folder / Call: ftp://example.com"}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ImportError::Kind>("kind");
        QTest::addColumn<qsizetype>("line");

        QTest::newRow("no JSON, at its line") << QByteArray("{\n\"item\": [}\n") << ImportError::Kind::NotJson << qsizetype(2);
        QTest::newRow("another JSON") << QByteArray("{\"a\": 1}") << ImportError::Kind::NotACollection << qsizetype(0);
        QTest::newRow("the format before v2") << QByteArray("{\"requests\": []}") << ImportError::Kind::OldCollection << qsizetype(0);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto read = Tryout::importPostman(text);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QTEST(read.error().line, "line");
        QVERIFY(!describe(read.error()).isEmpty());
    }

    void collectionsAreRecognised()
    {
        QVERIFY(Tryout::isPostmanCollection(collection("{}")));
        QVERIFY(!Tryout::isPostmanCollection("{\"openapi\": \"3.1.0\"}"));
    }
};

QTEST_GUILESS_MAIN(PostmanImportTest)
#include "postmanimporttest.moc"
