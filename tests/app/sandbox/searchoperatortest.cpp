// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchoperator.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using GraphQl::Input;
using Sandbox::SearchValue;

Q_DECLARE_METATYPE(GraphQl::Input)
Q_DECLARE_METATYPE(Sandbox::SearchValue)

class SearchOperatorTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Input>("wanted");
        QTest::addColumn<SearchValue>("value");
        QTest::addColumn<bool>("holds");

        const SearchValue number = qint64(5);
        const SearchValue text = u"+14694097607"_s;
        QTest::newRow("equal numbers") << u"equals"_s << Input{qint64(5)} << number << true;
        QTest::newRow("a whole number equals the same real one") << u"equals"_s << Input{5.0} << number << true;
        QTest::newRow("equal texts") << u"equals"_s << Input{u"+14694097607"_s} << text << true;
        QTest::newRow("texts that differ in case") << u"equals"_s << Input{u"Ended"_s} << SearchValue(u"ended"_s) << false;
        QTest::newRow("null equals null") << u"equals"_s << Input{} << SearchValue() << true;
        QTest::newRow("null does not equal empty text") << u"equals"_s << Input{} << SearchValue(QString()) << false;
        QTest::newRow("a number does not equal its text") << u"equals"_s << Input{u"5"_s} << number << false;
        QTest::newRow("equal flags") << u"equals"_s << Input{true} << SearchValue(true) << true;
        QTest::newRow("unequal numbers") << u"notequals"_s << Input{qint64(6)} << number << true;
        QTest::newRow("null is unequal to text") << u"notequals"_s << Input{u"a"_s} << SearchValue() << true;
        QTest::newRow("null is not unequal to null") << u"notequals"_s << Input{} << SearchValue() << false;
        QTest::newRow("greater") << u"gt"_s << Input{qint64(4)} << number << true;
        QTest::newRow("not greater than itself") << u"gt"_s << Input{qint64(5)} << number << false;
        QTest::newRow("at least itself") << u"gte"_s << Input{qint64(5)} << number << true;
        QTest::newRow("less") << u"lt"_s << Input{5.5} << number << true;
        QTest::newRow("at most itself") << u"lte"_s << Input{qint64(5)} << number << true;
        QTest::newRow("null is not less than anything") << u"lt"_s << Input{qint64(5)} << SearchValue() << false;
        QTest::newRow("text has no order") << u"gt"_s << Input{u"a"_s} << text << false;
        QTest::newRow("a part of the text") << u"contains"_s << Input{u"4097"_s} << text << true;
        QTest::newRow("no part of the text") << u"contains"_s << Input{u"5555"_s} << text << false;
        QTest::newRow("null contains nothing") << u"contains"_s << Input{QString()} << SearchValue() << false;
        QTest::newRow("a pattern that begins with a plus") << u"match"_s << Input{u"+1469.+"_s} << text << true;
        QTest::newRow("a pattern must cover the whole text") << u"match"_s << Input{u"1469"_s} << text << false;
        QTest::newRow("null matches no pattern") << u"match"_s << Input{u".*"_s} << SearchValue() << false;
    }

    void conditions()
    {
        QFETCH(QString, name);
        QFETCH(Input, wanted);
        QFETCH(SearchValue, value);
        QFETCH(bool, holds);
        QVERIFY(Sandbox::isOperator(name));
        const auto condition = Sandbox::valueCondition(name, wanted);
        QVERIFY(condition);
        QCOMPARE((*condition)(value), holds);
    }

    void patternsThatCannotBeReadAreTold()
    {
        QVERIFY(!Sandbox::valueCondition(u"match", Input{u"("_s}));
        QVERIFY(!Sandbox::valueCondition(u"match", Input{QString(1001, u'a')}));
        QVERIFY(Sandbox::valueCondition(u"match", Input{QString(1000, u'a')}));
    }

    void noPatternTakesLongerThanItsText()
    {
        // Backtracking would try 2^40 ways.
        const auto condition = Sandbox::valueCondition(u"match", Input{u"(a*)*b"_s});
        QVERIFY(condition);
        QVERIFY(!(*condition)(SearchValue(QString(40, u'a'))));
        QVERIFY(!Sandbox::valueCondition(u"match", Input{u"((a{1,500}){1,500}){1,500}"_s}));
    }

    void fieldsAreNoOperators()
    {
        for (const QStringView name : {u"id", u"and", u"or", u"equal", u"Equals", u""})
            QVERIFY(!Sandbox::isOperator(name));
    }
};

QTEST_GUILESS_MAIN(SearchOperatorTest)
#include "searchoperatortest.moc"
