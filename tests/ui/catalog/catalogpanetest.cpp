// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalogpane.h"
#include "tests/support/test.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using Ui::CatalogPane;

/// One for all tests: its index takes a while.
Find::OperationFinder &finder()
{
    static auto *const made = new Find::OperationFinder(qApp);
    return *made;
}

/// What a pane needs beside the catalogue.
struct Things
{
    QTemporaryDir folder;
    Settings::Store settings{folder.filePath("settings.ini")};
    Tryout::Bookmarks bookmarks{settings};
};

/// The pane with the bundled descriptions, its finder ready.
struct Pane : Things, CatalogPane
{
    Pane() : CatalogPane(OpenApi::Catalog::bundled(), finder(), bookmarks, nullptr)
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
    void initTestCase()
    {
        Support::Test::initTestCase();
        QSignalSpy changed(&finder(), &Find::OperationFinder::changed);
        finder().setCatalog(OpenApi::Catalog::bundled());
        QVERIFY(changed.wait(30'000));
    }

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
        QVERIFY(pane.row(0, 0).data().toString().contains("Entry"));
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
        QTest::keyClicks(pane.field(), "zzzqqq");
        auto *strip = pane.findChildren<Ui::MessageStrip *>().last();
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
        QTest::keyClicks(pane.field(), "zzzqqq");
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
        Things things;
        CatalogPane pane(OpenApi::Catalog{}, finder(), things.bookmarks, nullptr);
        QCOMPARE(pane.findChild<QTreeView *>()->model()->rowCount(), 0);
        pane.setCatalog(OpenApi::Catalog::bundled());
        QVERIFY(pane.findChild<QTreeView *>()->model()->rowCount() >= 2);
    }

    void aStarMakesAFavourite_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("clicked") << "click";
        QTest::newRow("by the keyboard") << "key";
        QTest::newRow("from the menu") << "menu";
    }

    void aStarMakesAFavourite()
    {
        QFETCH(QString, how);
        Pane pane;
        QSignalSpy chosen(&pane, &CatalogPane::operationChosen);
        const QPersistentModelIndex index = pane.row(0, 1);
        const QString key = index.data(Qt::UserRole).toString();
        const QRect rect = pane.tree()->visualRect(index);
        pane.tree()->setCurrentIndex(index);
        if (how == "click")
            QTest::mouseClick(pane.tree()->viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 10, rect.center().y()));
        else if (how == "key")
            QTest::keyClick(pane.tree(), Qt::Key_D, Qt::ControlModifier);
        else {
            // What the offscreen platform says about every menu.
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
            Q_EMIT pane.tree()->customContextMenuRequested(rect.center());
            auto *menu = pane.findChild<QMenu *>();
            menu->actions().at(1)->trigger();
            menu->close();
        }
        QVERIFY(pane.bookmarks.isFavourite(key));
        QCOMPARE(pane.tree()->model()->index(0, 0).data().toString(), QString("Favourites"));
        QCOMPARE(pane.row(0, 0).data(Qt::UserRole).toString(), key);
        QCOMPARE(pane.tree()->currentIndex(), QModelIndex(index));
        QCOMPARE(chosen.size(), 0);
    }

    void aFilterGivesTheOpenGroupsBack()
    {
        Pane pane;
        pane.click(pane.tree()->model()->index(1, 0));
        const QString open = pane.tree()->model()->index(1, 0).data().toString();
        QTest::keyClicks(pane.field(), "serach");
        QVERIFY(pane.tree()->model()->rowCount() > 0);
        pane.field()->clear();
        QCOMPARE(pane.tree()->model()->index(1, 0).data().toString(), open);
        QVERIFY(pane.tree()->isExpanded(pane.tree()->model()->index(1, 0)));
        QVERIFY(!pane.tree()->isExpanded(pane.tree()->model()->index(2, 0)));
    }

    void whatIsOnItsWayIsSaid()
    {
        Pane pane;
        pane.setLoading(true);
        QVERIFY(pane.findChild<Ui::MessageStrip *>()->message().contains("Reading"));
        pane.setLoading(false);
        QVERIFY(pane.findChild<Ui::MessageStrip *>()->message().isEmpty());
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
