// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/schema.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

const QByteArray animals = R"(
"What lives here"
type Query { pet(name: String = "Rex"): Pet animals: [Animal!]! }
interface Animal { name: String }
type Dog implements Animal { name: String barks: Boolean }
type Fish implements Animal { name: String }
type Rock { weight: Int }
union Pet = Dog | Rock
enum Size { small big }
input Box { size: Size! height: Int = 3 }
extend type Dog { size: Size }
extend enum Size { huge }
)";

QStringList rules(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problem.rule);
    return names;
}

} // namespace

class SchemaTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void typesAndTheirPartsAreFoundByName()
    {
        const auto schema = Schema::fromSdl(animals);
        QVERIFY(schema);
        const TypeDefinition *query = schema->rootType(OperationDefinition::Type::Query);
        QVERIFY(query);
        QCOMPARE(query, schema->type("Query"));
        QCOMPARE(query->description, QStringLiteral("What lives here"));
        QCOMPARE(schema->field(*query, "animals")->type.toString(), QStringLiteral("[Animal!]!"));
        QCOMPARE(schema->field(*query, "nothing"), nullptr);
        QCOMPARE(schema->inputField(*schema->type("Box"), "height")->type.toString(), QStringLiteral("Int"));
        QVERIFY(schema->inputField(*schema->type("Box"), "size")->isRequired());
        QCOMPARE(schema->type("Nothing"), nullptr);
        QCOMPARE(schema->rootType(OperationDefinition::Type::Mutation), nullptr);
    }

    void aSchemaDefinitionNamesItsRoots()
    {
        const auto schema =
            Schema::fromSdl("schema { query: Root mutation: Change } type Root { a: Int } type Change { a: Int } type Query { b: Int }");
        QVERIFY(schema);
        QCOMPARE(schema->rootType(OperationDefinition::Type::Query), schema->type("Root"));
        QCOMPARE(schema->rootType(OperationDefinition::Type::Mutation), schema->type("Change"));
    }

    void extensionsAreMergedIn()
    {
        const auto schema = Schema::fromSdl(animals);
        QVERIFY(schema);
        QVERIFY(schema->field(*schema->type("Dog"), "size"));
        QCOMPARE(schema->type("Size")->values.size(), size_t(3));
    }

    void abstractTypesStandForTheirObjects()
    {
        const auto schema = Schema::fromSdl(animals);
        QVERIFY(schema);
        const auto type = [&](const char *name) -> const TypeDefinition & { return *schema->type(name); };
        QCOMPARE(schema->possibleTypes(type("Animal")).size(), size_t(2));
        QVERIFY(schema->canBe(type("Pet"), type("Rock")));
        QVERIFY(!schema->canBe(type("Pet"), type("Fish")));
        QVERIFY(schema->canBe(type("Dog"), type("Dog")));
        QVERIFY(schema->overlap(type("Pet"), type("Animal")));
        QVERIFY(!schema->overlap(type("Fish"), type("Pet")));
    }

    void everyCompositeTypeHasATypeName()
    {
        const auto schema = Schema::fromSdl(animals);
        QVERIFY(schema);
        for (const char *name : {"Query", "Animal", "Pet"})
            QCOMPARE(schema->field(*schema->type(name), "__typename")->type.toString(), QStringLiteral("String!"));
        QCOMPARE(schema->field(*schema->type("Size"), "__typename"), nullptr);
    }

    void theBuiltInTypesAreAlwaysThere()
    {
        const Schema schema;
        for (const char *name : {"Int", "Float", "String", "Boolean", "ID"})
            QVERIFY(schema.type(name));
        for (const char *name : {"skip", "include", "deprecated", "specifiedBy"})
            QVERIFY(schema.directive(name));
    }

    void pointersLiveAsLongAsACopy()
    {
        std::optional<Schema> copy;
        {
            const auto schema = Schema::fromSdl(QByteArray(animals.constData(), animals.size()));
            QVERIFY(schema);
            copy = *schema;
        }
        QCOMPARE(copy->type("Dog")->name.text, "Dog");
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("text that is no schema") << QByteArray("type {") << QStringList{"Syntax"};
        QTest::newRow("a query among the types") << QByteArray("type Query { a: Int } { a }") << QStringList{"TypeSystemDefinitions"};
        QTest::newRow("two types of one name") << QByteArray("type Query { a: Int } enum Query { b }") << QStringList{"UniqueTypeNames"};
        QTest::newRow("a built-in type again") << QByteArray("scalar Int") << QStringList{"UniqueTypeNames"};
        QTest::newRow("two fields of one name") << QByteArray("type Query { a: Int a: Int }") << QStringList{"UniqueFieldDefinitionNames"};
        QTest::newRow("a field of an unknown type") << QByteArray("type Query { a: Bit }") << QStringList{"KnownTypeNames"};
        QTest::newRow("a field of an input type") << QByteArray("type Query { a: I } input I { a: Int }") << QStringList{"KindOfType"};
        QTest::newRow("an argument of an object type") << QByteArray("type Query { a(x: Query): Int }") << QStringList{"KindOfType"};
        QTest::newRow("a union of scalars") << QByteArray("type Query { a: U } union U = Int") << QStringList{"KindOfType"};
        QTest::newRow("an interface that is an object")
            << QByteArray("type Query implements Other { a: Int } type Other { a: Int }") << QStringList{"KindOfType"};
        QTest::newRow("an extension of nothing") << QByteArray("type Query { a: Int } extend type Nothing { b: Int }")
                                                 << QStringList{"PossibleTypeExtensions"};
        QTest::newRow("a root that is no object") << QByteArray("schema { query: E } enum E { a }") << QStringList{"KindOfType"};
        QTest::newRow("everything wrong is told") << QByteArray("type Query { a: Bit b: Bat }") << QStringList{"KnownTypeNames", "KnownTypeNames"};
    }

    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        const auto schema = Schema::fromSdl(text);
        QVERIFY(!schema);
        QCOMPARE(rules(schema.error()), expected);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
