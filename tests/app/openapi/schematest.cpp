// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schema.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

/// moc stumbles over a quotation mark before a number sign in a raw string, so references are written '#/…' here.
QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

Schema schemaOf(const QByteArray &text, const char *place = "components")
{
    const auto document = Json::Document::parse(withQuotes(text));
    if (!document)
        qFatal("test data is not JSON: %s", text.constData());
    const Json::Node node = document->root()[place];
    return Schema(*document, node ? node : document->root());
}

QStringList namesOf(const Schema &schema)
{
    QStringList names;
    for (const Schema::Property &property : schema.properties())
        names.append(property.required ? property.name + QLatin1Char('*') : property.name);
    return names;
}

} // namespace

class SchemaTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theAbsentSchemaDescribesNothing()
    {
        const Schema absent;
        QVERIFY(!absent);
        QVERIFY(absent.types().isEmpty());
        QVERIFY(absent.properties().isEmpty());
        QVERIFY(!absent.items());
        QVERIFY(absent.name().isEmpty());
        QCOMPARE(absent, Schema());
    }

    void aReferenceIsFollowedAndNamesTheSchema()
    {
        const Schema schema = schemaOf(R"({"use":{"$ref":'#/components/AddressBookDTO'},"components":{"AddressBookDTO":{"title":"Book","type":"object"}}})", "use");
        QCOMPARE(schema.name(), "AddressBookDTO");
        QVERIFY(schema.isObject());
        QCOMPARE(schemaOf(R"({"title":"Book"})").name(), "Book");
    }

    void references_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<bool>("leadsSomewhere");
        QTest::newRow("a place in the file") << QByteArray("#/defs/a") << true;
        QTest::newRow("the whole file") << QByteArray("#") << true;
        QTest::newRow("a name with a slash") << QByteArray("#/defs/b~1c") << true;
        QTest::newRow("a name with a tilde") << QByteArray("#/defs/d~0e") << true;
        QTest::newRow("a name with a percent-encoded blank") << QByteArray("#/defs/f%20g") << true;
        QTest::newRow("an element") << QByteArray("#/list/1") << true;
        QTest::newRow("an element too far") << QByteArray("#/list/2") << false;
        QTest::newRow("a chain of references") << QByteArray("#/defs/chain") << true;
        QTest::newRow("a circle") << QByteArray("#/defs/circle") << false;
        QTest::newRow("another file") << QByteArray("other.json#/a") << false;
        QTest::newRow("a place that is not there") << QByteArray("#/defs/none") << false;
        QTest::newRow("an anchor") << QByteArray("#anchor") << false;
    }

    void references()
    {
        QFETCH(QByteArray, reference);
        const Schema schema = schemaOf(R"({"defs":{"a":{},"b/c":{},"d~e":{},"f g":{},"chain":{"$ref":'#/defs/a'},"circle":{"$ref":'#/defs/circle'}},
            "list":[{},{}],"use":{"$ref":)" "'" + reference + "'}}", "use");
        QTEST(bool(schema), "leadsSomewhere");
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("one type") << QByteArray(R"({"type":"string"})") << QStringList{"string"};
        QTest::newRow("none is any") << QByteArray("{}") << QStringList();
        QTest::newRow("nullable adds null") << QByteArray(R"({"type":"string","nullable":true})") << QStringList{"string", "null"};
        QTest::newRow("several types") << QByteArray(R"({"type":["integer","null"]})") << QStringList{"integer", "null"};
        QTest::newRow("a type from allOf") << QByteArray(R"({"allOf":[{"description":"x"},{"type":"object"}]})") << QStringList{"object"};
    }

    void types()
    {
        QFETCH(QByteArray, schema);
        QTEST(schemaOf(schema).types(), "types");
    }

    void propertiesKeepTheDescriptionsOrder()
    {
        QCOMPARE(namesOf(schemaOf(R"({"type":"object","required":["z"],"properties":{"z":{},"a":{},"m":{}}})")), QStringList({"z*", "a", "m"}));
    }

    void allOfBranchesAreMergedBasesFirst()
    {
        const Schema schema = schemaOf(R"({"components":{"allOf":[{"$ref":'#/base'}],"required":["own"],"properties":{"own":{},"id":{"type":"integer"}}},
            "base":{"required":["id"],"properties":{"id":{"type":"string"},"name":{}}}})");
        QCOMPARE(namesOf(schema), QStringList({"id*", "name", "own*"}));
        QCOMPARE(schema.properties().first().schema.types(), QStringList{"integer"});
        QVERIFY(schema.isObject());
    }

    void anAllOfCircleEnds()
    {
        QCOMPARE(namesOf(schemaOf(R"({"components":{"allOf":[{"$ref":'#/components'}],"properties":{"a":{"$ref":'#/components'}}}})")), QStringList{"a"});
    }

    void keywordsAreReadAsTheyStand()
    {
        const Schema schema = schemaOf(R"({"type":"array","format":"f","description":"d","readOnly":true,"deprecated":true,"default":[1.10],
            "enum":["a",2],"example":{"b":1,"a":2},"items":{"maxLength":5}})");
        QVERIFY(schema.isArray());
        QCOMPARE(schema.format(), "f");
        QCOMPARE(schema.description(), "d");
        QVERIFY(schema.isReadOnly());
        QVERIFY(schema.isDeprecated());
        QCOMPARE(schema.defaultValue(), "[1.10]");
        QCOMPARE(schema.enumValues(), QList<QByteArray>({"\"a\"", "2"}));
        QCOMPARE(schema.example(), R"({"b":1,"a":2})");
        QCOMPARE(schema.items().keyword("maxLength").toInt64(), 5);
        QVERIFY(!schema.keyword("pattern"));
    }

    void anExampleMayBeTheFirstOfSeveral()
    {
        QCOMPARE(schemaOf(R"({"examples":["one","two"]})").example(), "\"one\"");
        QCOMPARE(schemaOf(R"({"const":7})").enumValues(), QList<QByteArray>{"7"});
    }

    void samePlaceInTheSameTextIsTheSameSchema()
    {
        const QByteArray text = R"({"components":{"type":"string"},"other":{"type":"string"}})";
        QCOMPARE(schemaOf(text), schemaOf(text));
        QVERIFY(!(schemaOf(text) == schemaOf(text, "other")));
        QVERIFY(!(schemaOf(text) == Schema()));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
