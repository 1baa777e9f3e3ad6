// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/response/groupchart.h"
#include "ui/widgets/notelabel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

GraphQl::GroupTable groups(int number)
{
    GraphQl::GroupTable table{.title = u"taskDetails"_s, .keys = {u"queue"_s}, .values = {u"contacts"_s}, .rows = {}};
    for (int i = 1; i <= number; ++i)
        table.rows.append({u"Queue %1"_s.arg(i), QString::number(i)});
    return table;
}

} // namespace

class GroupChartTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void barsStandWithTheLargestOnTop()
    {
        Ui::GroupChart view(nullptr);
        view.show(groups(3));
        auto *bars = qobject_cast<QHorizontalBarSeries *>(chartOf(view)->series().value(0));
        QVERIFY(bars);
        QCOMPARE(bars->barSets().at(0)->at(2), 3.0);
        auto *axis = qobject_cast<QBarCategoryAxis *>(chartOf(view)->axes(Qt::Vertical).value(0));
        QVERIFY(axis);
        QCOMPARE(axis->categories().constLast(), u"Queue 3"_s);
        QVERIFY(view.findChild<Ui::NoteLabel *>()->isHidden());
        QCOMPARE(chartOf(view)->title(), u"taskDetails: contacts"_s);
    }

    void whatIsTooMuchIsSaid()
    {
        Ui::GroupChart view(nullptr);
        view.show(groups(1234));
        QCOMPARE(view.findChild<Ui::NoteLabel *>()->text(),
                 u"The 50 largest of %1 groups. The table has them all."_s.arg(QLocale().toString(1234)));
    }

    void namesThatLookTheSameStayApart()
    {
        GraphQl::GroupTable table = groups(2);
        table.rows = {{QString(60, u'x'), u"1"_s}, {QString(60, u'x') + u'y', u"2"_s}};
        Ui::GroupChart view(nullptr);
        view.show(table);
        QCOMPARE(qobject_cast<QBarCategoryAxis *>(chartOf(view)->axes(Qt::Vertical).value(0))->count(), 2);
    }

    void intervalsAreLines()
    {
        GraphQl::GroupTable table{.title = u"t"_s, .keys = {u"intervalStartTime"_s}, .values = {u"n"_s}, .rows = {}};
        table.rows = {{u"1738833600000"_s, u"5"_s}, {u"1738837200000"_s, QString()}, {u"1738840800000"_s, u"7"_s}};
        Ui::GroupChart view(nullptr);
        view.show(table);
        const auto *line = qobject_cast<QLineSeries *>(chartOf(view)->series().value(0));
        QVERIFY(line);
        QCOMPARE(line->points().size(), 2);
        QCOMPARE(line->points().constLast(), QPointF(1738840800000.0, 7));
    }

    void itSaysWhatItIsAndWhereTheNumbersAre()
    {
        Ui::GroupChart view(nullptr);
        view.show(groups(3));
        const auto *stop = view.findChild<QScrollArea *>();
        QCOMPARE(stop->accessibleName(), u"Chart of the answer"_s);
        QVERIFY(stop->accessibleDescription().contains(u"taskDetails: contacts, by queue"_s));
    }

private:
    static QChart *chartOf(const Ui::GroupChart &view) { return view.findChild<QChartView *>()->chart(); }
};

QTEST_MAIN(GroupChartTest)
#include "groupcharttest.moc"
