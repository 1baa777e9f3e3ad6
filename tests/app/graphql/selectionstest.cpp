// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/selections.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class SelectionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void contains_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("contains");

        QTest::newRow("a leaf") << QByteArray("{ a { b } }") << u"a/b"_s << true;
        QTest::newRow("what a leaf stands in") << QByteArray("{ a { b } }") << u"a"_s << true;
        QTest::newRow("a neighbour") << QByteArray("{ a { b } }") << u"a/c"_s << false;
        QTest::newRow("under an alias") << QByteArray("{ x: a { y: b } }") << u"a/b"_s << true;
        QTest::newRow("an alias is no field") << QByteArray("{ x: a { y: b } }") << u"x/y"_s << false;
        QTest::newRow("in a fragment on the same type") << QByteArray("{ a { ...F } } fragment F on A { b }") << u"a/b"_s << true;
        QTest::newRow("in an inline fragment without a type") << QByteArray("{ a { ... { b } } }") << u"a/b"_s << true;
        QTest::newRow("for one type alone") << QByteArray("{ i { ... on A { b } } }") << u"i/on A/b"_s << true;
        QTest::newRow("for one type alone, not for all") << QByteArray("{ i { ... on A { b } } }") << u"i/b"_s << false;
        QTest::newRow("the type itself") << QByteArray("{ i { ... on A { b } } }") << u"i/on A"_s << true;
        QTest::newRow("what the schema does not know") << QByteArray("{ foo { bar } }") << u"foo/bar"_s << true;
        QTest::newRow("fragments in a circle") << QByteArray("{ a { b } ...F } fragment F on Query { ...F }") << u"a/b"_s << false;
    }

    void contains()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, path);
        const auto document = GraphQl::parse(query);
        QVERIFY(document);
        const GraphQl::Selections selections(schema(), *document, *GraphQl::operationAt(*document, 0));
        QTEST(selections.contains(path.split(u'/')), "contains");
    }

    void aFieldIsTheFirstOfItsName()
    {
        const auto document = GraphQl::parse("{ a(n: 1) { b } a(n: 2) { c } }");
        const GraphQl::Selections selections(schema(), *document, *GraphQl::operationAt(*document, 0));
        QCOMPARE(selections.field({u"a"_s})->arguments.front().value.as<GraphQl::IntValue>()->text, "1");
    }

    void operationAt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");

        QTest::newRow("in the first") << QByteArray("query A { a| } query B { a }") << u"A"_s;
        QTest::newRow("in the second") << QByteArray("query A { a } query B { a| }") << u"B"_s;
        QTest::newRow("behind its bracket") << QByteArray("query A { a } query B { a }|") << u"B"_s;
        QTest::newRow("in a fragment") << QByteArray("fragment F on Query { a| } query A { a }") << u"A"_s;
        QTest::newRow("in a comment at the end") << QByteArray("query A { a } query B { a } # |") << u"A"_s;
    }

    void operationAt()
    {
        QFETCH(QByteArray, text);
        const qsizetype offset = text.indexOf('|');
        const auto document = GraphQl::parse(text.remove(offset, 1));
        QVERIFY(document);
        QTEST(GraphQl::operationAt(*document, offset)->name.toString(), "name");
        QCOMPARE(GraphQl::operationAt(*document, offset, GraphQl::OperationDefinition::Type::Mutation), nullptr);
    }

    void aTextWithoutDefinitionsCanBeBegun()
    {
        QVERIFY(GraphQl::parseUnfinished("").value().definitions.empty());
        QVERIFY(GraphQl::parseUnfinished(" # nothing yet\n,").value().definitions.empty());
        QVERIFY(!GraphQl::parseUnfinished("{"));
        QVERIFY(!GraphQl::parseUnfinished("# \xff"));
    }

    void stepsToTypesAreToldFromFields()
    {
        QCOMPARE(GraphQl::typeOfStep(GraphQl::stepTo("Agent")), "Agent");
        QVERIFY(GraphQl::typeOfStep(u"once"_s).isEmpty());
    }

private:
    static GraphQl::Schema schema()
    {
        return GraphQl::Schema::fromSdl("type Query { a(n: Int): A i: I } interface I { b: Int } type A implements I { b: Int c: Int }").value();
    }
};

QTEST_GUILESS_MAIN(SelectionsTest)
#include "selectionstest.moc"
