// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/swagger.h"
#include "app/openapi/description.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

const QByteArray Pets = R"({
  'swagger': '2.0', 'info': {'title': 'Pets', 'version': '1'}, 'host': 'pets.example', 'basePath': 'v1', 'schemes': ['http', 'https'],
  'consumes': ['application/json', 'application/xml'], 'produces': ['application/json'],
  'tags': [{'name': 'pet', 'description': 'All about pets.'}],
  'securityDefinitions': {
    'key': {'type': 'apiKey', 'name': 'X-Key', 'in': 'header'}, 'basic': {'type': 'basic', 'description': 'Old.'},
    'code': {'type': 'oauth2', 'flow': 'accessCode', 'authorizationUrl': 'https://a', 'tokenUrl': 'https://t', 'scopes': {'read': 'r'}},
    'app': {'type': 'oauth2', 'flow': 'application', 'tokenUrl': 'https://t', 'scopes': {}}},
  'security': [{'code': ['read']}, {'key': []}],
  'parameters': {'limit': {'name': 'limit', 'in': 'query', 'type': 'integer', 'maximum': 50, 'default': 10}},
  'responses': {'Missing': {'description': 'No such pet.', 'schema': {'$ref': '#/definitions/Problem'}}},
  'definitions': {
    'Pet': {'type': 'object', 'required': ['name'], 'properties': {'name': {'type': 'string'}, 'parent': {'$ref': '#/definitions/Pet'}}},
    'Problem': {'type': 'object', 'properties': {'message': {'type': 'string'}}}},
  'paths': {
    '/pets': {
      'parameters': [{'$ref': '#/parameters/limit'}, {'name': 'trace', 'in': 'header', 'type': 'string'}],
      'get': {'operationId': 'list', 'tags': ['pet'], 'deprecated': true, 'parameters': [
          {'name': 'a', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}, 'collectionFormat': 'csv'},
          {'name': 'b', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}, 'collectionFormat': 'multi'},
          {'name': 'c', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}, 'collectionFormat': 'ssv'},
          {'name': 'd', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}, 'collectionFormat': 'pipes'},
          {'name': 'e', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}},
          {'name': 'trace', 'in': 'header', 'required': true, 'type': 'string', 'enum': ['x', 'y']}],
        'responses': {'200': {'description': 'Pets.', 'schema': {'type': 'array', 'items': {'$ref': '#/definitions/Pet'}},
            'headers': {'X-Total': {'type': 'integer', 'description': 'How many.'}}, 'examples': {'application/json': [{'name': 'Rex'}]}},
          '404': {'$ref': '#/responses/Missing'}}},
      'post': {'operationId': 'make', 'security': [{'basic': []}], 'parameters': [
          {'name': 'pet', 'in': 'body', 'required': true, 'description': 'The pet.', 'schema': {'$ref': '#/definitions/Pet'}}],
        'responses': {'201': {'description': 'Made.'}}}},
    '/pets/{id}/photo': {
      'post': {'operationId': 'photo', 'consumes': ['multipart/form-data'], 'produces': ['image/png'], 'schemes': ['https'], 'parameters': [
          {'name': 'id', 'in': 'path', 'required': true, 'type': 'integer', 'format': 'int64'},
          {'name': 'photo', 'in': 'formData', 'type': 'file', 'required': true, 'description': 'A picture.'},
          {'name': 'title', 'in': 'formData', 'type': 'string', 'maxLength': 9}],
        'responses': {'200': {'description': 'Fine.', 'schema': {'type': 'file'}}}},
      'put': {'operationId': 'rename', 'parameters': [
          {'name': 'id', 'in': 'path', 'required': true, 'type': 'integer'}, {'name': 'title', 'in': 'formData', 'type': 'string'}],
        'responses': {'200': {'description': 'Fine.'}}}}
  }
})";

const Description &pets()
{
    static const auto read = Description::read(withQuotes(Pets), QStringLiteral("pets.json"));
    if (!read)
        qFatal("%s", qPrintable(describe(read.error())));
    return *read;
}

const Operation &operation(const char *key)
{
    const Operation *const found = pets().catalog.find(QString::fromUtf8(key));
    if (!found)
        qFatal("no operation %s", key);
    return *found;
}

} // namespace

class SwaggerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theWhole()
    {
        QCOMPARE(pets().specification, "2.0");
        QCOMPARE(pets().title, "Pets");
        QCOMPARE(pets().faults, QList<Fault>());
        QCOMPARE(pets().catalog.operations().size(), 4);
        QCOMPARE(pets().catalog.groups().size(), 2);
        QCOMPARE(pets().catalog.groups().first().description, "All about pets.");
        QVERIFY(operation("list").deprecated);
    }

    void serversAreMadeOfThreeMembers()
    {
        QCOMPARE(pets().servers.size(), 2);
        QCOMPARE(pets().servers.first().url, "https://pets.example/v1");
        QCOMPARE(pets().servers.last().url, "http://pets.example/v1");
        QCOMPARE(operation("photo").servers.size(), 1);
    }

    void parametersOfAPathAndOfAnOperation()
    {
        const Operation &list = operation("list");
        QCOMPARE(list.parameters.size(), 7);
        QCOMPARE(list.parameter(u"limit")->schema.types(), QStringList{"integer"});
        QCOMPARE(list.parameter(u"limit")->schema.defaultValue(), QByteArray("10"));
        QVERIFY(list.parameter(u"trace")->required);
        QCOMPARE(list.parameter(u"trace")->schema.enumValues().size(), 2);
        QCOMPARE(operation("photo").parameter(u"id")->schema.format(), "int64");
    }

    void collectionFormats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        QTest::newRow("csv") << "a" << "form" << false;
        QTest::newRow("multi") << "b" << "form" << true;
        QTest::newRow("ssv") << "c" << "spaceDelimited" << false;
        QTest::newRow("pipes") << "d" << "pipeDelimited" << false;
        QTest::newRow("none means csv") << "e" << "form" << false;
    }

    void collectionFormats()
    {
        QFETCH(QString, name);
        const Parameter *const parameter = operation("list").parameter(name);
        QTEST(parameter->style, "style");
        QTEST(parameter->explode, "explode");
        QCOMPARE(parameter->schema.items().types(), QStringList{"string"});
    }

    void aBody()
    {
        const auto &body = operation("make").requestBody;
        QVERIFY(body && body->required);
        QCOMPARE(body->description, "The pet.");
        QCOMPARE(body->content.size(), 2);
        QCOMPARE(body->content.first().name, "application/json");
        QCOMPARE(body->content.first().schema.name(), "Pet");
        QCOMPARE(body->content.first().schema.properties().at(1).schema.name(), "Pet");
        QVERIFY(operation("make").parameters.first().name == "limit");
    }

    void aFormWithAFile()
    {
        const auto &body = operation("photo").requestBody;
        QVERIFY(body && body->required);
        QCOMPARE(body->content.size(), 1);
        QCOMPARE(body->content.first().name, "multipart/form-data");
        const QList<Schema::Property> fields = body->content.first().schema.properties();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().schema.format(), "binary");
        QVERIFY(fields.first().required && !fields.last().required);
        QCOMPARE(fields.last().schema.keyword("maxLength").toInt64(), 9);
    }

    void aFormWithoutAFileIsUrlEncoded()
    {
        QCOMPARE(operation("rename").requestBody->content.first().name, "application/x-www-form-urlencoded");
        QVERIFY(!operation("rename").requestBody->required);
    }

    void answers()
    {
        const ResponseDescription fine = operation("list").responses.first();
        QCOMPARE(fine.status, "200");
        QCOMPARE(fine.content.size(), 1);
        QCOMPARE(fine.content.first().schema.items().name(), "Pet");
        QCOMPARE(fine.content.first().example, withQuotes("[{'name': 'Rex'}]"));
        QCOMPARE(fine.headers.first().name, "X-Total");
        QCOMPARE(fine.headers.first().schema.types(), QStringList{"integer"});
        const ResponseDescription missing = operation("list").responses.last();
        QCOMPARE(missing.description, "No such pet.");
        QCOMPARE(missing.content.first().schema.name(), "Problem");
        QCOMPARE(operation("make").responses.first().content.size(), 0);
        const MediaType picture = operation("photo").responses.first().content.first();
        QCOMPARE(picture.name, "image/png");
        QCOMPARE(picture.schema.format(), "binary");
    }

    void security()
    {
        using SchemeKind = SecurityScheme::Kind;
        const QList<SecurityRequirement> ways = operation("list").security;
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways.first().parts.first().scheme.kind, SchemeKind::OAuth2);
        QCOMPARE(ways.first().parts.first().scheme.flows.first().name, "authorizationCode");
        QCOMPARE(ways.first().parts.first().scopes, QStringList{"read"});
        QCOMPARE(ways.last().parts.first().scheme.kind, SchemeKind::ApiKey);
        QCOMPARE(ways.last().parts.first().scheme.parameter, "X-Key");
        QCOMPARE(operation("make").security.first().parts.first().scheme.kind, SchemeKind::Basic);
    }

    void aTranslationKnowsWhereEverythingCameFrom()
    {
        const QByteArray text = withQuotes(Pets);
        const auto swagger = Json::Document::parse(text);
        QVERIFY(swagger);
        const Translated translated = fromSwagger(*swagger);
        QVERIFY(Json::Document::parse(translated.pieces.text()));
        const qsizetype there = translated.pieces.text().indexOf("\"maxLength\": 9") < 0 ? translated.pieces.text().indexOf("All about") : 0;
        QCOMPARE(translated.pieces.originOf(there).offset, text.indexOf("All about"));
    }

    void tabsBetweenValuesHaveNoEquivalent()
    {
        const auto read = Description::read(withQuotes("{'swagger':'2.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{'parameters':[{'name':'p','in':'query','type':'array',"
                                                       "'items':{'type':'string'},'collectionFormat':'tsv'}],'responses':{}}}}}"), "a.json");
        QVERIFY(read);
        QCOMPARE(read->faults.size(), 1);
        QCOMPARE(read->faults.first().kind, Fault::Kind::NoEquivalent);
        QCOMPARE(read->faults.first().pointer, "/paths/~1a/get/parameters/0/collectionFormat");
    }

    void oddPieces_data()
    {
        QTest::addColumn<QByteArray>("paths");
        QTest::addColumn<int>("operations");
        QTest::newRow("a path that is a text") << QByteArray("{'/a':'x'}") << 0;
        QTest::newRow("a method that is null") << QByteArray("{'/a':{'get':null}}") << 0;
        QTest::newRow("parameters that are no list") << QByteArray("{'/a':{'get':{'parameters':{'x':1}}}}") << 1;
        QTest::newRow("a parameter that is a text") << QByteArray("{'/a':{'get':{'parameters':['x',null,{}]}}}") << 1;
        QTest::newRow("a parameter that leads nowhere") << QByteArray("{'/a':{'get':{'parameters':[{'$ref':'#/parameters/x'}]}}}") << 1;
        QTest::newRow("answers that are a list") << QByteArray("{'/a':{'get':{'responses':[1]}}}") << 1;
        QTest::newRow("an answer that is a text") << QByteArray("{'/a':{'get':{'responses':{'200':'fine'}}}}") << 1;
        QTest::newRow("a body without a schema") << QByteArray("{'/a':{'put':{'parameters':[{'name':'b','in':'body'}]}}}") << 1;
        QTest::newRow("types that are numbers") << QByteArray("{'/a':{'put':{'consumes':[1,null],'produces':'x','schemes':5,'parameters':[{'name':'b','in':'formData','type':7}]}}}") << 1;
        QTest::newRow("a path that refers to itself") << QByteArray("{'/a':{'$ref':'#/paths/~1a'}}") << 0;
        QTest::newRow("no paths") << QByteArray("null") << 0;
    }

    void oddPieces()
    {
        QFETCH(QByteArray, paths);
        const auto read = Description::read(withQuotes("{'swagger':'2.0','info':{'title':'T','version':'1'},'paths':" + paths + "}"), "a.json");
        QVERIFY(read);
        QTEST(int(read->catalog.operations().size()), "operations");
        QVERIFY(!read->faults.isEmpty());
    }

    /// Every parameter is written where it is used, which must not become gigabytes.
    void aParameterBombIsBounded()
    {
        QByteArray operations;
        for (int path = 0; path < 300; ++path)
            operations += (path > 0 ? "," : "") + QByteArray("'/p") + QByteArray::number(path) + "':{'get':{'parameters':[" + QByteArrayList(1000, "{'$ref':'#/parameters/x'}").join(',') + "]}}";
        const QByteArray large = "{'name':'x','in':'query','type':'string','enum':['" + QByteArray(1'000'000, 'x') + "']}";
        const auto read = Description::read(withQuotes("{'swagger':'2.0','paths':{" + operations + "},'parameters':{'x':" + large + "}}"), "a.json");
        QVERIFY(read);
        QCOMPARE(read->catalog.operations().size(), 300);
    }
};

QTEST_GUILESS_MAIN(SwaggerTest)
#include "swaggertest.moc"
