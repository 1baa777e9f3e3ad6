// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/variablesschema.h"
#include "app/graphql/document.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

QByteArray described(const QByteArray &header)
{
    const Schema schema = *Schema::fromSdl("type Query { a: Int }  scalar Long  scalar JSON  enum Order { asc desc }\n"
                                           "input Filter { \"What it is called.\" title: String! and: [Filter] }");
    const Document document = *parse("query (" + header + ") { a }");
    return jsonSchemaOfVariables(schema, std::get<OperationDefinition>(document.definitions.front()));
}

} // namespace

class VariablesSchemaTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeIsDescribed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("property");

        QTest::newRow("a number") << QByteArray("$a: Long") << QByteArray("\"a\":{\"description\":\"Long\",\"type\":\"integer\"}");
        QTest::newRow("text") << QByteArray("$a: ID") << QByteArray("\"a\":{\"description\":\"ID\",\"type\":\"string\"}");
        QTest::newRow("a list") << QByteArray("$a: [Boolean!]") << QByteArray("\"a\":{\"description\":\"[Boolean!]\",\"type\":\"array\",\"items\":{\"type\":\"boolean\"}}");
        QTest::newRow("an enum") << QByteArray("$a: Order") << QByteArray("\"a\":{\"description\":\"Order\",\"type\":\"string\",\"enum\":[\"asc\",\"desc\"]}");
        QTest::newRow("anything") << QByteArray("$a: JSON") << QByteArray("\"a\":{\"description\":\"JSON\"}");
        QTest::newRow("what the schema does not know") << QByteArray("$a: Nobody") << QByteArray("\"a\":{\"description\":\"Nobody\"}");
        QTest::newRow("an input object") << QByteArray("$a: Filter") << QByteArray("\"a\":{\"description\":\"Filter\",\"$ref\":\"#/$defs/Filter\"}");
        QTest::newRow("its fields, itself inside itself")
            << QByteArray("$a: Filter")
            << QByteArray("\"$defs\":{\"Filter\":{\"type\":\"object\",\"properties\":{\"title\":{\"description\":\"String!. What it is called.\",\"type\":\"string\"},"
                          "\"and\":{\"description\":\"[Filter]\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Filter\"}}},\"required\":[\"title\"]}}");
        QTest::newRow("what must be there") << QByteArray("$a: Int!, $b: Int, $c: Int! = 1") << QByteArray("},\"required\":[\"a\"],");
    }

    void eachTypeIsDescribed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, property);
        const QByteArray schema = described(header);
        QVERIFY2(schema.contains(property), schema.constData());
    }
};

QTEST_APPLESS_MAIN(VariablesSchemaTest)
#include "variablesschematest.moc"
