// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/graphql/rangepicker.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class RangePickerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsShownInUtcAndPicked()
    {
        auto *picker = new Ui::RangePicker(1738833921000, 1738837521000, nullptr);
        QSignalSpy picked(picker, &Ui::RangePicker::picked);
        QCOMPARE(picker->findChild<QLabel *>(u"rangeWords"_s)->text(), u"2025-02-06 09:25:21 UTC\n2025-02-06 10:25:21 UTC\n1 h"_s);
        picker->findChild<QPushButton *>()->click();
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().at(0).toLongLong(), 1738833921000);
        QCOMPARE(picked.front().at(1).toLongLong(), 1738837521000);
    }

    void aRangeThatEndsBeforeItStartsIsRefused()
    {
        Ui::RangePicker picker(1738833921000, 1738837521000, nullptr);
        auto *to = picker.findChildren<QDateTimeEdit *>().at(1);
        to->setDateTime(to->dateTime().addDays(-2));
        QVERIFY(!picker.findChild<QPushButton *>()->isEnabled());
    }
};

QTEST_MAIN(RangePickerTest)
#include "rangepickertest.moc"
