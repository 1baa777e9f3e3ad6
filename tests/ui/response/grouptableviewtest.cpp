// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/response/grouptableview.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

class GroupTableViewTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_view = std::make_unique<Ui::GroupTableView>(nullptr);
        m_view->show({.title = u"t"_s,
                      .keys = {u"intervalStartTime"_s, u"queue"_s},
                      .values = {u"n"_s},
                      .rows = {{u"1738833600000"_s, u"b"_s, u"10.0"_s}, {u"1738837200000"_s, u"a"_s, u"9.50"_s}, {u"1738840800000"_s, u"c"_s, QString()}}});
    }

    void cleanup() { m_view.reset(); }

    void everythingStandsAsItCame()
    {
        QCOMPARE(column(2), u"10.0|9.50|"_s);
        QCOMPARE(m_view->model()->headerData(1, Qt::Horizontal).toString(), u"queue"_s);
        QCOMPARE(m_view->model()->index(0, 0).data(Qt::ToolTipRole).toString(), u"2025-02-06 09:20:00 UTC"_s);
    }

    void numbersAreSortedAsNumbers()
    {
        m_view->sortByColumn(2, Qt::DescendingOrder);
        QVERIFY(column(2).startsWith(u"10.0|9.50"_s) || column(2).endsWith(u"10.0|9.50"_s));
        m_view->sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(column(1), u"a|b|c"_s);
    }

    void rowsAreCopiedForASheet()
    {
        m_view->selectRow(1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"1738837200000\ta\t9.50"_s);
    }

private:
    [[nodiscard]] QString column(int number) const
    {
        QStringList cells;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            cells.append(m_view->model()->index(row, number).data().toString());
        return cells.join(u'|');
    }

    std::unique_ptr<Ui::GroupTableView> m_view;
};

QTEST_MAIN(GroupTableViewTest)
#include "grouptableviewtest.moc"
