// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/fragments.h"

#include "app/graphql/document.h"
#include "tests/support/test.h"

class FragmentsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfANameCounts()
    {
        const auto document = GraphQl::parse("fragment F on A { a } { ...F } fragment G on B { b } fragment F on C { c }");
        QVERIFY(document);
        const GraphQl::Fragments fragments = GraphQl::fragmentsOf(*document);
        QCOMPARE(fragments.size(), 2);
        QCOMPARE(fragments.value("F")->typeCondition.text, QByteArrayView("A"));
        QCOMPARE(fragments.value("G")->typeCondition.text, QByteArrayView("B"));
    }
};

QTEST_GUILESS_MAIN(FragmentsTest)
#include "fragmentstest.moc"
