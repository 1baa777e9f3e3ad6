// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fieldabilities.h"
#include "tests/support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;

class FieldAbilitiesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void abilities_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("abilities");

        QTest::newRow("a record's own field") << u"taskDetails/tasks/status"_s << u"AGFS"_s;
        QTest::newRow("one that is not filtered by") << u"taskDetails/tasks/createdTime"_s << u"AG-S"_s;
        QTest::newRow("one that is not sorted by") << u"taskDetails/tasks/channelMetaData/inBoundTranscript"_s << u"AGF-"_s;
        QTest::newRow("one that is not counted") << u"taskDetails/tasks/matchedSkills"_s << u"-G"_s;
        QTest::newRow("one for reading alone") << u"taskDetails/tasks/firstQueueId"_s << u"--"_s;
        QTest::newRow("one of an activity, by extFilter") << u"taskDetails/tasks/activities/nodes/agentId"_s << u"AGF-"_s;
        QTest::newRow("a composite field") << u"taskDetails/tasks/lastQueue"_s << u"----"_s;
        QTest::newRow("what an aggregation says") << u"taskDetails/tasks/aggregation/value"_s << u"----"_s;
        QTest::newRow("about the page") << u"taskDetails/pageInfo/endCursor"_s << u"----"_s;
        QTest::newRow("what is not there") << u"taskDetails/tasks/fame"_s << u"----"_s;
    }

    void abilities()
    {
        QFETCH(QString, path);
        QFETCH(QString, abilities);
        const GraphQl::FieldAbilities found = GraphQl::abilitiesOf(searchSchema(), {.steps = path.split(u'/')});
        const QString told = (found.isAggregatable ? u"A"_s : u"-"_s) + (found.isGroupable ? u"G"_s : u"-"_s) + (found.isFilterable ? u"F"_s : u"-"_s)
            + (found.isSortable ? u"S"_s : u"-"_s);
        QCOMPARE(told.first(abilities.size()), abilities);
    }

    void placesAreTheNearestFirstAndEnd()
    {
        const auto schema = GraphQl::Schema::fromSdl("type Query { a: A n: N } type A { b: B } type B { a: A x: Int } interface N { x: Int } "
                                                     "type C implements N { x: Int c: Int } type Mutation { m: Int }")
                                .value();
        QStringList places;
        for (const GraphQl::FieldPlace &place : GraphQl::placesIn(schema, 100))
            places.append(place.steps.join(u'/'));
        QCOMPARE(places.join(u' '), u"a n m a/b n/x a/b/a a/b/x n/on C/x n/on C/c"_s);
        QCOMPARE(GraphQl::placesIn(schema, 4).size(), 4);
    }

    void everyPlaceHasADefinition()
    {
        const GraphQl::Schema schema = searchSchema();
        const QList<GraphQl::FieldPlace> places = GraphQl::placesIn(schema, 5000);
        QVERIFY(places.size() > 500);
        QVERIFY(places.size() < 5000);
        for (const GraphQl::FieldPlace &place : places)
            QVERIFY2(GraphQl::definitionAt(schema, place), qPrintable(place.steps.join(u'/')));
    }

private:
    static GraphQl::Schema searchSchema()
    {
        QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
        return file.open(QIODevice::ReadOnly) ? GraphQl::Schema::fromSdl(file.readAll()).value() : GraphQl::Schema();
    }
};

QTEST_GUILESS_MAIN(FieldAbilitiesTest)
#include "fieldabilitiestest.moc"
