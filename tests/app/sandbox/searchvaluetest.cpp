// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchvalue.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using Sandbox::SearchValue;

Q_DECLARE_METATYPE(Sandbox::SearchValue)

namespace {

const QString kept = u"Sales"_s;
const QUuid id(u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s);

} // namespace

class SearchValueTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void equalValues_data()
    {
        QTest::addColumn<SearchValue>("left");
        QTest::addColumn<SearchValue>("right");

        QTest::newRow("nothing") << SearchValue() << SearchValue();
        QTest::newRow("a whole number and a real one") << SearchValue(qint64(4)) << SearchValue(4.0);
        QTest::newRow("a text kept and one made") << SearchValue(&kept) << SearchValue(u"Sales"_s);
        QTest::newRow("an id and its text") << SearchValue(id) << SearchValue(u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s);
    }

    void equalValues()
    {
        QFETCH(SearchValue, left);
        QFETCH(SearchValue, right);
        QVERIFY(Sandbox::isEqual(left, right));
        QVERIFY(Sandbox::isEqual(right, left));
        QVERIFY(Sandbox::compare(left, right) == 0);
        QCOMPARE(Sandbox::hashOf(left), Sandbox::hashOf(right));
    }

    void ordered_data()
    {
        QTest::addColumn<SearchValue>("smaller");
        QTest::addColumn<SearchValue>("greater");

        QTest::newRow("nothing comes first") << SearchValue() << SearchValue(false);
        QTest::newRow("false before true") << SearchValue(false) << SearchValue(true);
        QTest::newRow("numbers by size") << SearchValue(qint64(9)) << SearchValue(10.5);
        QTest::newRow("great numbers exactly") << SearchValue(qint64(9007199254740993)) << SearchValue(qint64(9007199254740994));
        QTest::newRow("texts by their letters") << SearchValue(&kept) << SearchValue(u"Support"_s);
    }

    void ordered()
    {
        QFETCH(SearchValue, smaller);
        QFETCH(SearchValue, greater);
        QVERIFY(Sandbox::compare(smaller, greater) < 0);
        QVERIFY(Sandbox::compare(greater, smaller) > 0);
        QVERIFY(!Sandbox::isEqual(smaller, greater));
    }

    void valuesAreSpelledAsInCursors()
    {
        QCOMPARE(Sandbox::spelled({}), u"null"_s);
        QCOMPARE(Sandbox::spelled(true), u"true"_s);
        QCOMPARE(Sandbox::spelled(qint64(1669507200000)), u"1669507200000"_s);
        QCOMPARE(Sandbox::spelled(&kept), u"Sales"_s);
        QCOMPARE(Sandbox::spelled(id), u"d1364618-49a4-41f5-8b5f-a8da4d12e56c"_s);
    }
};

QTEST_GUILESS_MAIN(SearchValueTest)
#include "searchvaluetest.moc"
