// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/arrivallist.h"

#include "tests/support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

Tryout::Arrival arrival(const QString &type)
{
    return {.time = 1'739'000'000'000, .signature = Tryout::SignatureVerdict::Right, .eventType = type, .answered = 204};
}

} // namespace

class ArrivalListTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewestUntilAnotherIsChosen()
    {
        Ui::ArrivalList list(nullptr);
        QVERIFY(!list.chosen());
        list.add(arrival(u"a"_s));
        list.add(arrival(u"b"_s));
        QCOMPARE(list.chosen()->eventType, u"b"_s);
        list.setCurrentItem(list.topLevelItem(0));
        list.add(arrival(u"c"_s));
        QCOMPARE(list.chosen()->eventType, u"a"_s);
        list.setCurrentItem(list.topLevelItem(2));
        list.add(arrival(u"d"_s));
        QCOMPARE(list.chosen()->eventType, u"d"_s);
    }

    void forgetsTheOldest()
    {
        Ui::ArrivalList list(nullptr);
        for (int i = 0; i < 205; ++i)
            list.add(arrival(QString::number(i)));
        QCOMPARE(list.topLevelItemCount(), 200);
        list.setCurrentItem(list.topLevelItem(0));
        QCOMPARE(list.chosen()->eventType, u"5"_s);
        list.clearAll();
        QVERIFY(!list.chosen());
    }

    void namesWhatIsNoNotification()
    {
        Ui::ArrivalList list(nullptr);
        const QSignalSpy changed(&list, &Ui::ArrivalList::chosenChanged);
        list.add(arrival({}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list.topLevelItem(0)->text(1), u"not a notification"_s);
        QCOMPARE(list.topLevelItem(0)->text(3), u"204"_s);
    }
};

QTEST_MAIN(ArrivalListTest)
#include "arrivallisttest.moc"
