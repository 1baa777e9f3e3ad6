// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/querycheck.h"
#include "tests/support/test.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/widgets/codeeditor.h"

using namespace Ui;

namespace {

GraphQl::Schema schema()
{
    return *GraphQl::Schema::fromSdl("type Query { books(first: Int): [Book] } type Book { title: String }");
}

} // namespace

class QueryCheckTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsCheckedOnceItPauses()
    {
        GraphQlBody body(nullptr);
        body.setSchema(schema());
        QSignalSpy checked(&body.check(), &QueryCheck::checked);
        QTest::keyClicks(body.queryEditor().focusProxy(), "{ books { titel } }");
        QTRY_COMPARE(checked.size(), 1);
        const auto problems = checked.last().first().value<GraphQl::QueryProblems>();
        QCOMPARE(problems.query.size(), 1);
        QCOMPARE(problems.query.first().suggestion, QString("title"));
    }

    void aSchemaThatComesLaterIsUsed()
    {
        GraphQlBody body(nullptr);
        body.setQuery("{ books { titel } }");
        QSignalSpy checked(&body.check(), &QueryCheck::checked);
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(checked.last().first().value<GraphQl::QueryProblems>().query.isEmpty());
        body.setSchema(schema());
        QTRY_COMPARE(checked.size(), 2);
        QVERIFY(!checked.last().first().value<GraphQl::QueryProblems>().query.isEmpty());
    }

    void theVariablesAreDescribedWhenTheirDeclarationsChange()
    {
        GraphQlBody body(nullptr);
        body.setSchema(schema());
        QSignalSpy described(&body.check(), &QueryCheck::variablesDescribed);
        body.setQuery("query ($n: Int) { books(first: $n) { title } }");
        QTRY_COMPARE(described.size(), 1);
        QVERIFY(described.last().first().toByteArray().contains("\"n\""));
        QSignalSpy checked(&body.check(), &QueryCheck::checked);
        body.setQuery("query ($n: Int) { books(first: $n) { title } ");
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(described.size(), 1);
    }

    void typingIntoALargeQueryDoesNotWaitForTheCheck()
    {
        GraphQlBody body(nullptr);
        body.setSchema(schema());
        body.resize(640, 480);
        body.show();
        body.setQuery("{\n" + QByteArray("  books(first: 1) { title }\n").repeated(8'000) + "}");
        QSignalSpy checked(&body.check(), &QueryCheck::checked);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 20'000);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(body.queryEditor().focusProxy(), Qt::Key_A);
        QCOMPARE(checked.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 20'000);
    }
};

QTEST_MAIN(QueryCheckTest)
#include "querychecktest.moc"
