// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class NearestNameTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("candidates");
        QTest::addColumn<QString>("nearest");

        const QStringList fields{u"id"_s, u"status"_s, u"totalDuration"_s, u"lastAgent"_s, u"lastTeam"_s};
        QTest::newRow("a letter left out") << u"staus"_s << fields << u"status"_s;
        QTest::newRow("a letter too many") << u"statuss"_s << fields << u"status"_s;
        QTest::newRow("two letters swapped") << u"lastAgnet"_s << fields << u"lastAgent"_s;
        QTest::newRow("only the case differs") << u"TOTALDURATION"_s << fields << u"totalDuration"_s;
        QTest::newRow("the nearer of two") << u"lastTeem"_s << fields << u"lastTeam"_s;
        QTest::newRow("a wrong case is nearer than a wrong letter") << u"ID"_s << QStringList{u"if"_s, u"id"_s} << u"id"_s;
        QTest::newRow("the first of two equally near") << u"cat"_s << QStringList{u"bat"_s, u"rat"_s} << u"bat"_s;
        QTest::newRow("nothing is near") << u"weather"_s << fields << QString();
        QTest::newRow("there is nothing to choose from") << u"id"_s << QStringList() << QString();
        QTest::newRow("a name as long as a page is not compared") << QString(5000, u'a') << QStringList{QString(5000, u'a')} << QString();
        QTest::newRow("a candidate as long as a page is passed over") << u"id"_s << QStringList{QString(5000, u'i'), u"id"_s} << u"id"_s;
    }

    void nearest()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, candidates);
        QFETCH(QString, nearest);
        QCOMPARE(GraphQl::nearestName(name, candidates), nearest);
    }
};

QTEST_GUILESS_MAIN(NearestNameTest)
#include "nearestnametest.moc"
