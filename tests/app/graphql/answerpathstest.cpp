// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/answerpaths.h"
#include "app/graphql/document.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class AnswerPathsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("paths");

        QTest::newRow("a leaf of the root") << QByteArray("{ count }") << u"$.data.count"_s;
        QTest::newRow("a leaf in a list") << QByteArray("{ tasks { id } }") << u"$.data.tasks[*].id"_s;
        QTest::newRow("a list of lists") << QByteArray("{ rows }") << u"$.data.rows[*][*]"_s;
        QTest::newRow("aliases stand in the answer") << QByteArray("{ t: tasks { number: id } }") << u"$.data.t[*].number"_s;
        QTest::newRow("fragments are in place") << QByteArray(
            "{ tasks { ...F ... { id } ... on Task { agent { name } } } } fragment F on Task { agent { id } }")
                                                << u"$.data.tasks[*].agent.id $.data.tasks[*].id $.data.tasks[*].agent.name"_s;
        QTest::newRow("each path once") << QByteArray("{ tasks { id } tasks { id } }") << u"$.data.tasks[*].id"_s;
        QTest::newRow("what is not known is left out") << QByteArray("{ tasks { foo id } bar { id } }") << u"$.data.tasks[*].id"_s;
        QTest::newRow("the name of a type is a leaf") << QByteArray("{ tasks { __typename } }") << u"$.data.tasks[*].__typename"_s;
        QTest::newRow("an object without a selection has none") << QByteArray("{ tasks }") << QString();
        QTest::newRow("fragments that contain each other") << QByteArray("{ ...F } fragment F on Query { count ...F }") << QString();
    }

    void paths()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, paths);
        const auto schema = GraphQl::Schema::fromSdl("type Query { count: Int! tasks: [Task!]! rows: [[Int]] } type Task { id: ID agent: Agent } "
                                                     "type Agent { id: ID name: String }");
        const auto document = GraphQl::parse(query);
        QVERIFY(schema && document);
        const auto &operation = std::get<GraphQl::OperationDefinition>(document->definitions.front());
        QCOMPARE(GraphQl::answerPaths(*schema, *document, operation).join(u' '), paths);
    }
};

QTEST_GUILESS_MAIN(AnswerPathsTest)
#include "answerpathstest.moc"
