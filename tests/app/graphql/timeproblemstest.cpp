// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/timeproblems.h"
#include "app/json/document.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class TimeProblemsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("problems");

        const QByteArray none = "{}";
        QTest::newRow("a good range") << QByteArray("{ a(from: 1738833921000 to: 1738834701000) }") << none << QString();
        QTest::newRow("seconds") << QByteArray("{ a(from: 1738833921 to: 1738834701000) }") << none << u"TimeInSeconds@1738833921>1738833921000"_s;
        QTest::newRow("a to in the future") << QByteArray("{ a(from: 1738833921000 to: 1739000000001) }") << none
                                            << u"TimeInFuture@1739000000001>1739000000000"_s;
        QTest::newRow("a from too long ago") << QByteArray("{ a(from: 1600000000000 to: 1600000000001) }") << none << u"TimeTooOld@1600000000000>"_s;
        QTest::newRow("an end before the start") << QByteArray("{ a(from: 1738834701000 to: 1738833921000) }") << none
                                                 << u"TimesReversed@1738833921000>"_s;
        QTest::newRow("more than a year") << QByteArray("{ a(from: 1700000000000 to: 1738833921000) }") << none
                                          << u"TimesTooFarApart@1738833921000>"_s;
        QTest::newRow("a variable as a number") << QByteArray("query($f: Long!) { a(from: $f to: 1738834701000) }")
                                                << QByteArray("{\"f\":1738833921}") << u"TimeInSeconds@$f>1738833921000"_s;
        QTest::newRow("a variable as a text") << QByteArray("query($f: Long!) { a(from: $f to: 1738834701000) }")
                                              << QByteArray("{\"f\":\"1738833921\"}") << u"TimeInSeconds@$f>1738833921000"_s;
        QTest::newRow("a variable that is missing") << QByteArray("query($f: Long!) { a(from: $f to: 1738834701000) }") << none << QString();
        QTest::newRow("a text where a time is wanted") << QByteArray("{ a(from: \"x\" to: 1738834701000) }") << none << QString();
        QTest::newRow("every root is looked at") << QByteArray("{ a(from: 1738833921 to: 1738834701000) b(to: 1739000000001) }") << none
                                                 << u"TimeInSeconds@1738833921>1738833921000 TimeInFuture@1739000000001>1739000000000"_s;
    }

    void problems()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, variables);
        QFETCH(QString, problems);
        const auto document = GraphQl::parse(query);
        const auto json = Json::Document::parse(variables);
        QVERIFY(document && json);
        QStringList told;
        for (const GraphQl::Problem &problem : GraphQl::timeProblems(*document, json->root(), 1739000000000)) {
            QVERIFY(!problem.message.isEmpty());
            told.append(
                u"%1@%2>%3"_s.arg(problem.rule, QString::fromUtf8(query.mid(problem.range.offset, problem.range.length)), problem.suggestion));
        }
        QCOMPARE(told.join(u' '), problems);
    }
};

QTEST_GUILESS_MAIN(TimeProblemsTest)
#include "timeproblemstest.moc"
