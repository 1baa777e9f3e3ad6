// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/example.h"
#include "app/openapi/schemavalidator.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

/// moc stumbles over a quotation mark before a number sign in a raw string, so references are written '#/…' here.
QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

Schema schemaOf(const QByteArray &text)
{
    const auto document = Json::Document::parse(withQuotes(text));
    if (!document)
        qFatal("test data is not JSON: %s", text.constData());
    return Schema(*document, document->root());
}

} // namespace

class ExampleTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aSkeletonHoldsEveryPropertyInOrder()
    {
        const Schema schema = schemaOf(R"({"type":"object","properties":{"organizationId":{"type":"string"},"version":{"type":"integer"},"rate":{"type":"number"},
            "active":{"type":"boolean"},"entries":{"type":"array"},"site":{"type":"object","properties":{"id":{}}},"createdTime":{"type":"integer","readOnly":true}}})");
        QCOMPARE(skeleton(schema), R"({
  "organizationId": "",
  "version": 0,
  "rate": 0,
  "active": false,
  "entries": [],
  "site": {},
  "createdTime": 0
})");
    }

    void skeletonsOfOtherTypes_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an array") << QByteArray(R"({"type":"array","items":{"type":"string"}})") << QByteArray("[]");
        QTest::newRow("a string") << QByteArray(R"({"type":"string"})") << QByteArray("\"\"");
        QTest::newRow("an object without properties") << QByteArray(R"({"type":"object"})") << QByteArray("{}");
    }

    void skeletonsOfOtherTypes()
    {
        QFETCH(QByteArray, schema);
        QTEST(skeleton(schemaOf(schema)), "text");
    }

    void examples_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *sentence, const char *schema, const char *text) { QTest::newRow(sentence) << QByteArray(schema) << QByteArray(text); };

        row("the example given is used", R"({"type":"string","example":"Help Desk"})", "\"Help Desk\"");
        row("an example that breaks its own schema is not used", R"({"type":"integer","example":"ten","default":7})", "7");
        row("the default is next", R"({"type":"integer","default":100})", "100");
        row("then the first allowed value", R"({"type":"string","enum":["ORGANIZATION","SITE"]})", "\"ORGANIZATION\"");
        row("a number keeps its limits", R"({"type":"integer","minimum":5,"maximum":6})", "5");
        row("a number above an open limit", R"({"openapi":"3.0.0","type":"integer","minimum":5,"exclusiveMinimum":true})", "6");
        row("a negative number under an open limit", R"({"type":"integer","exclusiveMaximum":0})", "-1");
        row("a multiple", R"({"type":"number","minimum":1,"multipleOf":0.5})", "1");
        row("a boolean", R"({"type":"boolean"})", "true");
        row("a UUID", R"({"type":"string","format":"uuid"})", "\"2f9eecc5-0472-4549-9a83-2afdae0d4ba1\"");
        row("a time", R"({"type":"string","format":"date-time"})", "\"2025-02-06T09:25:21Z\"");
        row("a text that fits a pattern", R"({"type":"string","pattern":"^[0-9()+]+$"})", "\"+14085550123\"");
        row("a text that is long enough", R"({"type":"string","minLength":50})", "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"");
        row("read-only properties are left out", R"({"properties":{"a":{"readOnly":true},"b":{"type":"boolean"}}})", "{\n  \"b\": true\n}");
        row("an array holds as many as it must", R"({"type":"array","minItems":2,"items":{"example":1}})", "[\n  1,\n  1\n]");
        row("the first branch that is valid", R"({"oneOf":[{"type":"integer"},{"type":"number"},{"type":"string"}],"not":{"type":"integer"}})", "\"string\"");
        row("a schema that needs itself ends", R"({"type":"object","properties":{"name":{"example":"a"},"parent":{"$ref":'#'}}})", "{\n  \"name\": \"a\"\n}");
        row("an array of itself is empty", R"({"type":"object","properties":{"children":{"type":"array","items":{"$ref":'#'}}}})", "{\n  \"children\": []\n}");
    }

    void examples()
    {
        QFETCH(QByteArray, schema);
        QTEST(exampleFor(schemaOf(schema)), "text");
        const auto made = Json::Document::parse(exampleFor(schemaOf(schema)));
        QVERIFY(made);
        QVERIFY(validate(schemaOf(schema), *made).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExampleTest)
#include "exampletest.moc"
