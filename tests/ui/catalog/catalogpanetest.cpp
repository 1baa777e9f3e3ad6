// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalogpane.h"
#include "tests/support/test.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using Ui::CatalogPane;

/// The pane with the bundled descriptions.
struct Pane : CatalogPane
{
    Pane() : CatalogPane(OpenApi::Catalog::bundled(), nullptr)
    {
        resize(300, 600);
        show();
    }

    [[nodiscard]] QTreeView *tree() const { return findChild<QTreeView *>("operations"); }
    [[nodiscard]] QLineEdit *field() const { return findChild<QLineEdit *>("filter"); }
    [[nodiscard]] QModelIndex row(int group, int operation) const { return tree()->model()->index(operation, 0, tree()->model()->index(group, 0)); }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    }
};

class CatalogPaneTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void clickingAnOperationChoosesIt()
    {
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::operationChosen);
        pane.click(pane.row(0, 0));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(OpenApi::Catalog::bundled().find(chosen.first().first().toString()));
    }

    void clickingAGroupOpensAndClosesIt()
    {
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::groupChosen);
        const QModelIndex group = pane.tree()->model()->index(1, 0);
        QVERIFY(!pane.tree()->isExpanded(group));
        pane.click(group);
        QVERIFY(pane.tree()->isExpanded(group));
        QCOMPARE(chosen.first().first().toString(), group.data().toString());
        pane.click(group);
        QVERIFY(!pane.tree()->isExpanded(group));
    }

    void typingFiltersAndEnterOpensTheFirst()
    {
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::operationChosen);
        QTest::keyClicks(pane.field(), "create new address book entry");
        QCOMPARE(pane.tree()->model()->rowCount(), 1);
        QTest::keyClick(pane.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(pane.tree()->currentIndex().data().toString().contains("Entry"));
    }

    void arrowsAndEnterOpenFromTheKeyboard()
    {
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::operationChosen);
        pane.tree()->setCurrentIndex(pane.row(0, 0));
        QTest::keyClick(pane.tree(), Qt::Key_Down);
        QTest::keyClick(pane.tree(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void aFilterThatFitsNothingOffersTheWayBack()
    {
        Pane pane;
        QTest::keyClicks(pane.field(), "zzz");
        auto *strip = pane.findChild<Ui::MessageStrip *>();
        QVERIFY(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QCOMPARE(pane.field()->text(), QString());
    }

    void selectingShowsWithoutChoosing()
    {
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::operationChosen);
        const QString key = OpenApi::Catalog::bundled().operations().last().key;
        QTest::keyClicks(pane.field(), "zzz");
        pane.select(key);
        QCOMPARE(pane.tree()->currentIndex().data(Qt::UserRole).toString(), key);
        QCOMPARE(chosen.size(), 0);
        pane.select("unknown");
        QCOMPARE(pane.tree()->currentIndex().data(Qt::UserRole).toString(), key);
    }

    void aGroupIsRevealed()
    {
        Pane pane;
        pane.revealGroup("Search");
        QCOMPARE(pane.tree()->currentIndex().data().toString(), QString("Search"));
        QVERIFY(pane.tree()->isExpanded(pane.tree()->currentIndex()));
    }

    void theCatalogueMayComeLater()
    {
        CatalogPane pane(OpenApi::Catalog{}, nullptr);
        QCOMPARE(pane.findChild<QTreeView *>()->model()->rowCount(), 0);
        pane.setCatalog(OpenApi::Catalog::bundled());
        QVERIFY(pane.findChild<QTreeView *>()->model()->rowCount() >= 2);
    }

    void theFocusStopsHaveTheirNames()
    {
        Pane pane;
        QCOMPARE(pane.tree()->accessibleName(), QString("API operations"));
        QCOMPARE(pane.field()->accessibleName(), QString("Filter operations"));
    }
};

QTEST_MAIN(CatalogPaneTest)
#include "catalogpanetest.moc"
