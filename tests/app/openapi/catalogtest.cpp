// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/catalog.h"
#include "tests/support/test.h"

using namespace OpenApi;
using ErrorKind = DescriptionError::Kind;
using Values = QHash<QString, QString>;

namespace {

/// moc stumbles over a quotation mark before a number sign in a raw string, so references are written '#/…' here.
QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray Books = R"({
  "openapi": "3.0.0",
  "info": {"title": "Books"},
  "tags": [{"name": "Address Book", "description": "Names and numbers."}],
  "security": [{"oauth2": ["books:read"]}],
  "paths": {
    "/o/{orgid}/book": {
      "parameters": [{"$ref": '#/components/parameters/orgid'}, {"name": "trace", "in": "header", "schema": {"type": "string"}}],
      "get": {"operationId": "oldList", "deprecated": true, "tags": ["Address Book"], "summary": "List",
        "parameters": [{"name": "tags", "in": "query", "example": ["a", "b"], "schema": {"type": "array", "items": {"type": "string"}}},
                       {"name": "trace", "in": "header", "required": true, "schema": {"type": "string", "example": "T-1"}}],
        "responses": {"200": {"$ref": '#/components/responses/Fine'}, "4XX": {"description": "No."}}},
      "post": {"operationId": "create", "tags": ["Address Book"], "security": [{}, {"oauth2": ["books:write", "books:read"]}],
        "requestBody": {"$ref": '#/components/requestBodies/Book'}, "responses": {}}
    },
    "/o/{orgid}/v3/book": {
      "get": {"operationId": "list", "tags": ["Address Book"], "summary": "List", "responses": {}}
    },
    "/o/{orgid}/book/{id}": {
      "get": {"operationId": "one", "tags": ["Address Book"], "responses": {}},
      "summary": "not a method"
    },
    "/o/{orgid}/book/bulk-export": {
      "get": {"tags": ["Address Book"], "responses": {}}
    },
    "/about": {
      "get": {"operationId": "about", "responses": {}}
    }
  },
  "components": {
    "parameters": {"orgid": {"name": "orgid", "in": "path", "required": true, "description": "Whose.", "example": "7", "schema": {"type": "string"}}},
    "responses": {"Fine": {"description": "Fine.", "content": {"application/json": {"schema": {"type": "array"}, "example": [1.0]}}}},
    "requestBodies": {"Book": {"required": true, "description": "A book.", "content": {"application/json": {"schema": {"$ref": '#/components/schemas/Book'},
      "examples": {"one": {"value": {"name": "n"}}}}}}},
    "schemas": {"Book": {"type": "object", "properties": {"name": {"type": "string"}}}}
  }
})";

Catalog books()
{
    const auto catalog = Catalog::read(withQuotes(Books), QStringLiteral("books.json"));
    if (!catalog)
        qFatal("%s", qPrintable(describe(catalog.error())));
    return *catalog;
}

QStringList keysOf(const Catalog &catalog, const QList<qsizetype> &indexes)
{
    QStringList keys;
    for (const qsizetype index : indexes)
        keys.append(catalog.operations().at(index).key);
    return keys;
}

} // namespace

class CatalogTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("an empty file says so") << QByteArray() << ErrorKind::Empty;
        QTest::newRow("a web page says so") << QByteArray("<html></html>") << ErrorKind::WebPage;
        QTest::newRow("a broken JSON is not JSON") << QByteArray(R"({"openapi":)") << ErrorKind::NotJson;
        QTest::newRow("an array is no description") << QByteArray("[]") << ErrorKind::NotOpenApi;
        QTest::newRow("an object without a version is no description") << QByteArray(R"({"paths":{}})") << ErrorKind::NotOpenApi;
        QTest::newRow("a description without paths is none") << QByteArray(R"({"openapi":"3.0.0"})") << ErrorKind::NotOpenApi;
        QTest::newRow("Swagger 1.2 is too old") << QByteArray(R"({"swagger":"1.2","paths":{}})") << ErrorKind::UnsupportedVersion;
        QTest::newRow("OpenAPI 4 is unknown") << QByteArray(R"({"openapi":"4.0.0","paths":{}})") << ErrorKind::UnsupportedVersion;
    }

    void faults()
    {
        QFETCH(QByteArray, text);
        const auto catalog = Catalog::read(text, QStringLiteral("some.json"));
        QVERIFY(!catalog);
        QTEST(catalog.error().kind, "kind");
        QCOMPARE(catalog.error().source, "some.json");
        QVERIFY(describe(catalog.error()).contains("some.json"));
    }

    void aMissingFileIsUnreadable()
    {
        const auto catalog = Catalog::load(QStringLiteral("/nowhere/some.json"));
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().kind, ErrorKind::Unreadable);
    }

    void aFileIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("books.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withQuotes(Books));
        file.close();
        const auto catalog = Catalog::load(file.fileName());
        QVERIFY(catalog);
        QCOMPARE(catalog->operations().size(), 6);
    }

    void anOperationIsReadWhole()
    {
        const Catalog catalog = books();
        const Operation *operation = catalog.find(u"create");
        QVERIFY(operation);
        QCOMPARE(operation->method, "POST");
        QCOMPARE(operation->path, "/o/{orgid}/book");
        QCOMPARE(operation->summary, "create");
        QCOMPARE(operation->group, "Address Book");
        QCOMPARE(operation->scopes, QStringList({"books:write", "books:read"}));
        QVERIFY(operation->requestBody);
        QVERIFY(operation->requestBody->required);
        QCOMPARE(operation->requestBody->description, "A book.");
        QCOMPARE(operation->requestBody->content.first().name, "application/json");
        QCOMPARE(operation->requestBody->content.first().schema.name(), "Book");
        QCOMPARE(operation->requestBody->content.first().example, R"({"name": "n"})");
        QVERIFY(!operation->takesGraphQl());
    }

    void parametersOfThePathComeFirstAndTheOperationsOwnHold()
    {
        const Catalog catalog = books();
        const Operation *operation = catalog.find(u"oldList");
        QVERIFY(operation);
        QCOMPARE(operation->parameters.size(), 3);
        const Parameter &orgid = operation->parameters.at(0);
        QCOMPARE(orgid.in, Parameter::In::Path);
        QVERIFY(orgid.required);
        QCOMPARE(orgid.style, "simple");
        QVERIFY(!orgid.explode);
        QCOMPARE(orgid.example, "7");
        const Parameter &trace = operation->parameters.at(1);
        QCOMPARE(trace.in, Parameter::In::Header);
        QVERIFY(trace.required);
        QCOMPARE(trace.example, "T-1");
        const Parameter *tags = operation->parameter(u"tags");
        QVERIFY(tags);
        QCOMPARE(tags->style, "form");
        QVERIFY(tags->explode);
        QVERIFY(tags->schema.isArray());
        QCOMPARE(tags->example, R"(["a", "b"])");
        QVERIFY(!operation->parameter(u"none"));
    }

    void responsesKeepTheirOrderAndFollowReferences()
    {
        const Catalog catalog = books();
        const QList<ResponseDescription> responses = catalog.find(u"oldList")->responses;
        QCOMPARE(responses.size(), 2);
        QCOMPARE(responses.at(0).status, "200");
        QCOMPARE(responses.at(0).description, "Fine.");
        QCOMPARE(responses.at(0).content.first().example, "[1.0]");
        QCOMPARE(responses.at(1).status, "4XX");
    }

    void theNewestVersionComesFirstAndDeprecatedOnesLast()
    {
        const Catalog catalog = books();
        QCOMPARE(catalog.groups().size(), 2);
        QCOMPARE(catalog.groups().at(0).name, "Address Book");
        QCOMPARE(catalog.groups().at(0).description, "Names and numbers.");
        QCOMPARE(keysOf(catalog, catalog.groups().at(0).operations),
                 QStringList({"list", "create", "one", "GET /o/{orgid}/book/bulk-export", "oldList"}));
        QCOMPARE(catalog.find(u"list")->version, 3);
        QCOMPARE(catalog.find(u"one")->version, 1);
    }

    void withoutATagTheTitleIsTheGroup()
    {
        const Catalog catalog = books();
        QCOMPARE(catalog.groups().at(1).name, "Books");
        QCOMPARE(catalog.find(u"about")->scopes, QStringList{"books:read"});
    }

    void anOperationIsFoundByKeyOrByMethodAndPath()
    {
        const Catalog catalog = books();
        QVERIFY(catalog.find(u"list"));
        QCOMPARE(catalog.find(u"GET /o/{orgid}/v3/book"), catalog.find(u"list"));
        QVERIFY(!catalog.find(u"PUT /o/{orgid}/v3/book"));
        QVERIFY(!catalog.find(u""));
    }

    void anOperationIdUsedTwiceLosesNoOperation()
    {
        const auto catalog = Catalog::read(R"({"openapi":"3.0.0","paths":{"/a":{"get":{"operationId":"x"},"put":{"operationId":"x"}}}})", {});
        QVERIFY(catalog);
        QVERIFY(catalog->find(u"x"));
        QVERIFY(catalog->find(u"PUT /a"));
    }

    void addingLeavesKnownKeysAlone()
    {
        Catalog catalog = books();
        const auto other = Catalog::read(R"({"openapi":"3.1.0","tags":[{"name":"address","description":"d"}],
            "paths":{"/x":{"get":{"operationId":"list","tags":["X"]},"post":{"operationId":"new","tags":["address"]}}}})", {});
        QVERIFY(other);
        catalog.add(*other);
        QCOMPARE(catalog.operations().size(), 7);
        QCOMPARE(catalog.find(u"list")->path, "/o/{orgid}/v3/book");
        QStringList groups;
        for (const Catalog::Group &group : catalog.groups())
            groups.append(group.name);
        QCOMPARE(groups, QStringList({"address", "Address Book", "Books"}));
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        QTest::addColumn<Values>("values");
        QTest::addColumn<bool>("pathKnown");
        QTest::newRow("by the template") << QByteArray("GET") << "/o/7/book/8" << "one" << Values{{"orgid", "7"}, {"id", "8"}} << true;
        QTest::newRow("a literal segment first") << QByteArray("GET") << "/o/7/book/bulk-export" << "GET /o/{orgid}/book/bulk-export" << Values{{"orgid", "7"}} << true;
        QTest::newRow("a value is decoded") << QByteArray("GET") << "/o/a%2Fb/v3/book" << "list" << Values{{"orgid", "a/b"}} << true;
        QTest::newRow("another method") << QByteArray("DELETE") << "/o/7/book/8" << QString() << Values() << true;
        QTest::newRow("another path") << QByteArray("GET") << "/nowhere" << QString() << Values() << false;
    }

    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const Catalog catalog = books();
        const Catalog::Match match = catalog.route(method, path);
        QTEST(match.operation ? match.operation->key : QString(), "key");
        QTEST(match.parameters, "values");
        QTEST(match.pathKnown, "pathKnown");
    }

    void aBodyOfQueryAndVariablesIsGraphQl()
    {
        const auto catalog = Catalog::read(R"({"openapi":"3.0.0","paths":{"/search":{"post":{"operationId":"search","requestBody":{"content":{"application/json":
            {"schema":{"type":"object","properties":{"variables":{"type":"object"},"query":{"type":"string"}}}}}}}}}})", {});
        QVERIFY(catalog);
        QVERIFY(catalog->find(u"search")->takesGraphQl());
    }

    void descriptionsWithFaultsStillOpen()
    {
        const auto catalog = Catalog::read(withQuotes(R"({"openapi":"3.0.0","info":5,"tags":{},"paths":{"/a":5,"/b":{"get":7,"post":{"tags":"x","parameters":[{},5,{"$ref":'#/none'}],
            "requestBody":[],"responses":[],"security":{}}},"/c":{"$ref":'#/paths/~1b'}}})"), {});
        QVERIFY(catalog);
        QCOMPARE(catalog->operations().size(), 2);
        QVERIFY(catalog->find(u"POST /b")->parameters.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalogtest.moc"
